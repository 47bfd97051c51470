import { describe, expect, test } from 'vitest';
import { OfficeSettings } from '../../src/domain/process/office-settings.ts';
import { WorkProcess } from '../../src/domain/process/process.ts';
import type { ProcessFact } from '../../src/domain/process/process-fact.ts';
import { officeOf, situationOf } from '../../src/domain/process/situation.ts';
import { type RunningTerm, termsOf } from '../../src/domain/process/terms-of.ts';
import type { TermLength } from '../../src/domain/term.ts';
import { dutch } from '../../src/messages/catalogue.ts';
import { english } from '../../src/messages/english.ts';
import { formatFor } from '../../src/ui/shared/format.ts';
import { explainTerm, termStateText, termTone } from '../../src/ui/term-sentence.ts';

const nl = { current: dutch, format: formatFor('nl-NL') };
const en = { current: english, format: formatFor('en-GB') };

const processWith = (length: TermLength | null, more: object = {}) =>
	WorkProcess.parse({
		id: 'office',
		version: '1',
		name: 'Eigen werkproces',
		source: 'kantoor',
		factKinds: [
			{ id: 'reported', title: 'Gemeld', source: 'kantoor' },
			{ id: 'registered', title: 'Aangemeld', source: 'kantoor' },
			{ id: 'attended', title: 'Bijgewoond', source: 'kantoor' },
			{ id: 'outflow', title: 'Uitstroom', source: 'kantoor' },
		],
		terms: [
			{
				id: 'DL-02',
				title: 'Informatiebijeenkomst',
				source: 'kantoor l.1',
				who: ['client'],
				starts: { fact: 'reported' },
				length,
				doneBy: [{ fact: 'attended' }],
				endedBy: [{ fact: 'outflow' }],
				...more,
			},
		],
	});

const fact = (kind: string, on: string, more: Partial<ProcessFact> = {}): ProcessFact => ({
	id: `${kind}-${on}`,
	kind,
	on,
	by: { personId: 'anna', name: 'Anna' },
	data: {},
	...more,
});
const change = (kind: string, on: string, data: ProcessFact['data'], reason?: string) =>
	fact(kind, on, { data: { term: 'DL-02', ...data }, ...(reason ? { reasons: [reason] } : {}) });

interface Case {
	readonly length: TermLength | null;
	readonly facts: readonly ProcessFact[];
	readonly more?: object;
	readonly settings?: Partial<OfficeSettings>;
	readonly today?: string;
}

function termIn({ length, facts, more = {}, settings = {}, today = '2026-04-27' }: Case) {
	const process = processWith(length, more);
	const office = officeOf(OfficeSettings.parse(settings));
	const situation = situationOf(facts, { birthDate: null, benefits: [] }, office, today);
	const [term] = termsOf(process, situation);
	return { term: term as RunningTerm, process };
}

const explained = (one: Case, texts = nl) => {
	const { term, process } = termIn(one);
	return explainTerm(term, process, texts);
};

const fiveDays = { unit: 'working-days', count: 5 } as const;
const reported = fact('reported', '2026-04-24');

describe('why a term ends on its day', () => {
	const cases: readonly (readonly [string, Case, string])[] = [
		[
			'[H-45] names the holiday that working days pass over',
			{ length: fiveDays, facts: [reported] },
			'5 werkdagen na “Gemeld” op 24 april 2026: maandag 4 mei 2026; overgeslagen: Koningsdag (ma 27 apr).',
		],
		[
			'names closing days of the office and decree days by their note',
			{
				length: fiveDays,
				facts: [reported],
				settings: {
					calendar: {
						closingDays: [{ on: '2026-04-28', note: 'Studiedag' }],
						decreeDays: [{ on: '2026-04-29', note: 'Aangewezen dag' }],
						opensOn: [],
					},
				},
			},
			'5 werkdagen na “Gemeld” op 24 april 2026: donderdag 7 mei 2026; overgeslagen: Koningsdag (ma 27 apr), Studiedag (di 28 apr), Aangewezen dag (wo 29 apr) en Bevrijdingsdag (di 5 mei).',
		],
		[
			'says nothing about skipped days when none were',
			{ length: { unit: 'working-days', count: 1 }, facts: [fact('reported', '2026-09-07')] },
			'1 werkdag na “Gemeld” op 7 september 2026: dinsdag 8 september 2026.',
		],
		[
			'says where a calendar term would have ended',
			{ length: { unit: 'weeks', count: 4 }, facts: [fact('reported', '2026-11-27')] },
			'4 weken na “Gemeld” op 27 november 2026: maandag 28 december 2026; het zou vr 25 dec zijn, maar dan werkt het kantoor niet; overgeslagen: eerste kerstdag (vr 25 dec).',
		],
		[
			'[M-34] what is due at once starts with that',
			{ length: { unit: 'days', count: 0 }, facts: [fact('reported', '2026-04-24')] },
			'Direct bij “Gemeld” op 24 april 2026: vrijdag 24 april 2026.',
		],
		[
			'a suspension gives days back and says why',
			{
				length: fiveDays,
				facts: [
					fact('reported', '2026-09-07'),
					change('term-suspended', '2026-09-08', {}, 'Klant ligt in het ziekenhuis'),
					change('term-resumed', '2026-09-10', {}),
				],
				today: '2026-09-11',
			},
			'5 werkdagen na “Gemeld” op 7 september 2026, stilgezet van 8 september 2026 tot 10 september 2026 (Klant ligt in het ziekenhuis) en daarom 2 werkdagen langer: woensdag 16 september 2026.',
		],
		[
			'a suspension that lasts counts up to today',
			{
				length: { unit: 'weeks', count: 1 },
				facts: [fact('reported', '2026-09-07'), change('term-suspended', '2026-09-08', {}, 'Ziek')],
				today: '2026-09-09',
			},
			'1 week na “Gemeld” op 7 september 2026, stilgezet sinds 8 september 2026 (Ziek) en daarom tot nu toe 1 dag langer: dinsdag 15 september 2026.',
		],
		[
			'an extension says how long and why',
			{
				length: { unit: 'months', count: 3 },
				facts: [
					fact('reported', '2026-01-12'),
					change('term-extended', '2026-02-02', { unit: 'weeks', count: 2 }, 'Examen'),
				],
			},
			'3 maanden na “Gemeld” op 12 januari 2026, verlengd met 2 weken (Examen): dinsdag 28 april 2026; het zou zo 26 apr zijn, maar dan werkt het kantoor niet; overgeslagen: Koningsdag (ma 27 apr).',
		],
		[
			'a change without a reason is said not to count',
			{
				length: fiveDays,
				facts: [fact('reported', '2026-09-07'), change('term-suspended', '2026-09-08', {})],
			},
			'5 werkdagen na “Gemeld” op 7 september 2026: maandag 14 september 2026; 1 wijziging zonder reden telt niet mee.',
		],
		[
			'[O-28] the same time from another day stands beside it',
			{
				length: { unit: 'weeks', count: 4 },
				facts: [fact('reported', '2026-09-07'), fact('registered', '2026-09-01')],
				more: { alsoFrom: { fact: 'registered' } },
			},
			'4 weken na “Gemeld” op 7 september 2026: maandag 5 oktober 2026; geteld vanaf “Aangemeld” op 1 september 2026 zou het dinsdag 29 september 2026 zijn.',
		],
		[
			'[O-2] [O-3] says when the office chose the start and the length',
			{
				length: fiveDays,
				facts: [fact('registered', '2026-09-01')],
				settings: {
					termLengths: { 'DL-02': { unit: 'days', count: 7 } },
					termStarts: { 'DL-02': 'registered' },
				},
			},
			'7 dagen na “Aangemeld” op 1 september 2026: dinsdag 8 september 2026; uw kantoor heeft dit begin gekozen; uw kantoor heeft deze lengte gekozen.',
		],
		[
			'[O-4] a length that the source leaves blank is asked of the office, with the suggestion',
			{ length: null, facts: [reported], more: { suggestion: fiveDays } },
			'De bron noemt hier geen aantal dagen; voorstel: 5 werkdagen; uw kantoor vult het in bij Werkplein.',
		],
	];

	test.each(cases)('%s', (_name, one, sentence) => expect(explained(one)).toBe(sentence));

	test('speaks English too', () =>
		expect(explained({ length: fiveDays, facts: [reported] }, en)).toBe(
			'5 working days after “Gemeld” on 24 April 2026: Monday, 4 May 2026; skipped: King’s Day (Mon 27 Apr).',
		));
});

describe('where a term stands', () => {
	const met = fact('attended', '2026-05-06');
	const cases: readonly (readonly [string, Case, string, string])[] = [
		['runs', { length: fiveDays, facts: [reported], today: '2026-05-03' }, 'nog 1 dag', 'info'],
		['is due', { length: fiveDays, facts: [reported], today: '2026-05-04' }, 'vandaag', 'warning'],
		[
			'is overdue',
			{ length: fiveDays, facts: [reported], today: '2026-05-05' },
			'1 dag te laat',
			'negative',
		],
		[
			'was met late',
			{ length: fiveDays, facts: [reported, met], today: '2026-05-07' },
			'gedaan op 6 mei 2026, 2 dagen te laat',
			'warning',
		],
		[
			'was met in time',
			{ length: fiveDays, facts: [reported, fact('attended', '2026-05-04')] },
			'gehaald op 4 mei 2026',
			'positive',
		],
		[
			'lapsed',
			{ length: fiveDays, facts: [reported, fact('outflow', '2026-04-28')] },
			'vervallen op 28 april 2026',
			'neutral',
		],
		[
			'is on hold',
			{
				length: fiveDays,
				facts: [reported, change('term-suspended', '2026-04-28', {}, 'Ziek')],
				today: '2026-04-29',
			},
			'staat stil sinds 28 april 2026',
			'neutral',
		],
		['has no length', { length: null, facts: [reported] }, 'aantal dagen niet ingevuld', 'warning'],
	];

	test.each(cases)('%s', (_name, one, text, tone) => {
		const { term } = termIn(one);
		expect([termStateText(term, nl), termTone(term)]).toEqual([text, tone]);
	});
});
