import { describe, expect, test } from 'vitest';
import { matchesFor, type Seeker } from '../../src/domain/employer-match.ts';

const vacancy = { title: 'Bakker in Deurne', place: 'Deurne', minHours: 24, maxHours: 32 };
const nothing: Omit<Seeker, 'occupations'> = { dossierId: 'd', place: null, hours: null };

const wordsOf = (title: string, ...occupations: readonly string[]) =>
	matchesFor({ ...vacancy, title }, [{ ...nothing, occupations }]).flatMap(({ words }) => words);

describe('[D-16] [W-12] the occupation agrees', () => {
	test.each([
		['the same word', 'Bakker gezocht', ['Bakker'], ['bakker']],
		['other capitals and accents', 'Patissière', ['patissiere'], ['patissiere']],
		['a word of four letters', 'Ervaren smid', ['Smid'], ['smid']],
		['the head of a compound in the title', 'Buschauffeur', ['Chauffeur'], ['buschauffeur']],
		['a head of six letters', 'Ramenlapper', ['Lapper'], ['ramenlapper']],
		['the title as head of a compound', 'Chauffeur', ['Buschauffeur'], ['chauffeur']],
		['a title of six letters as head', 'Lapper', ['Ramenlapper'], ['lapper']],
		['one of two occupations', 'Bakker', ['Kok', 'Bakker'], ['bakker']],
		[
			'two words, each once',
			'Bakker – bakker en Slager',
			['Slager', 'Bakker'],
			['bakker', 'slager'],
		],
	])('by %s', (_, title, occupations, words) => {
		expect(wordsOf(title, ...occupations)).toEqual(words);
	});

	test.each([
		['a word of three letters', 'Kok', ['Kok']],
		['a head of five letters', 'Vrachtwagen', ['Wagen']],
		['a title of five letters as head', 'Wagen', ['Vrachtwagen']],
		['the beginning of a compound', 'Chauffeursopleiding', ['Chauffeur']],
		['a word that stands everywhere', 'Ervaren medewerker', ['Medewerker']],
		['nothing but signs', '– / –', ['Bakker']],
		['no occupation', 'Bakker', []],
	])('not by %s', (_, title, occupations) => {
		expect(wordsOf(title, ...occupations)).toEqual([]);
	});
});

const groundsOf = (seeker: Partial<Seeker>, more: Partial<typeof vacancy> | object = {}) =>
	matchesFor({ ...vacancy, ...more }, [{ ...nothing, occupations: ['Bakker'], ...seeker }])[0]
		?.grounds;

describe('the other grounds', () => {
	test.each([
		['the same place, whatever its spaces and capitals', ' deurne', 'Deurne ', true],
		['another place', 'Asten', 'Deurne', false],
		['a seeker without a place', null, 'Deurne', false],
		['a vacancy without a place', 'Deurne', null, false],
		['neither has one', null, null, false],
	])('place: %s', (_, place, offered, agrees) => {
		const grounds = groundsOf({ place }, { place: offered });
		expect(grounds).toEqual(agrees ? ['occupation', 'place'] : ['occupation']);
	});

	test.each([
		['inside', { min: 24, max: 32 }, 24, 32, true],
		['touching at the top', { min: 32, max: 40 }, 24, 32, true],
		['touching at the bottom', { min: 8, max: 24 }, 24, 32, true],
		['above', { min: 33, max: 40 }, 24, 32, false],
		['below', { min: 8, max: 23 }, 24, 32, false],
		['no bounds of the seeker', { min: null, max: null }, 24, 32, true],
		['a most of the vacancy only', { min: 16, max: null }, null, 20, true],
		['a most of the vacancy that is too little', { min: 24, max: null }, null, 20, false],
		['a least of the vacancy only', { min: null, max: 16 }, 12, null, true],
		['a least of the vacancy that is too much', { min: null, max: 16 }, 20, null, false],
		['a vacancy without hours', { min: 24, max: 32 }, null, null, false],
	])('hours: %s', (_, hours, minHours, maxHours, agrees) => {
		const grounds = groundsOf({ hours }, { minHours, maxHours });
		expect(grounds).toEqual(agrees ? ['occupation', 'hours'] : ['occupation']);
	});
});

test('matches with as many grounds stand by id', () => {
	const seekers = ['c', 'a', 'b'].map((dossierId) => ({
		...nothing,
		dossierId,
		occupations: ['Bakker'],
	}));
	expect(matchesFor(vacancy, seekers).map(({ dossierId }) => dossierId)).toEqual(['a', 'b', 'c']);
});
