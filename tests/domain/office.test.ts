import { describe, expect, test } from 'vitest';
import { goesAround } from '../../src/domain/employer.ts';
import { EmployerEvent, standingEvents } from '../../src/domain/employer-event.ts';
import { matchesFor } from '../../src/domain/employer-match.ts';
import { isOpenVacancy, vacancyFrom } from '../../src/domain/employer-vacancy.ts';
import { agendaFor } from '../../src/domain/office-agenda.ts';
import { OfficeChange, type SettingName } from '../../src/domain/office-change.ts';
import { missingFor, resultOf } from '../../src/domain/office-consultation.ts';
import { officeInForce } from '../../src/domain/office-in-force.ts';
import { maxProcessBytes, processesOf, readProcessFile } from '../../src/domain/office-process.ts';
import { practiceVacancy } from '../../src/domain/practice/practice-records.ts';
import { coursesOf } from '../../src/domain/process/course.ts';
import type { DossierWork } from '../../src/domain/process/dossier-work.ts';
import { WorkProcess } from '../../src/domain/process/process.ts';
import type { ProcessFact } from '../../src/domain/process/process-fact.ts';
import { officeOf } from '../../src/domain/process/situation.ts';
import { processById, processes } from '../../src/domain/processes/all.ts';

const by = { personId: 'anna', name: 'Anna de Wit' };
let count = 0;

function change(setting: SettingName, value: unknown, part: string | null = null): OfficeChange {
	count += 1;
	const on = '2026-11-21';
	return OfficeChange.parse({ id: `c${count}`, on, recordedAt: count, by, setting, part, value });
}

describe('the settings of an office', () => {
	test('[O-1] closing days and decree days are off, a holiday on which the office works is not', () => {
		const { settings } = officeInForce([
			change('closingDays', 'Teamdag', '2026-12-24'),
			change('decreeDays', 'Brugdag', '2027-05-07'),
			change('opensOn', true, 'liberation-day'),
		]);
		const { calendar } = officeOf(settings);
		expect(calendar.get('2026-12-24')).toEqual({ kind: 'closed', note: 'Teamdag' });
		expect(calendar.get('2027-05-07')).toEqual({ kind: 'decree', note: 'Brugdag' });
		expect(calendar.has('2027-05-05')).toBe(false);
		expect(calendar.has('2026-12-25')).toBe(true);
	});

	test('go by the latest change of each; a part can be taken away again', () => {
		const { settings, changeOf } = officeInForce([
			change('closingDays', 'Teamdag', '2026-12-24'),
			change('horizonMonths', 9),
			change('horizonMonths', null),
			change('closingDays', null, '2026-12-24'),
		]);
		expect(settings.horizonMonths).toBeNull();
		expect(settings.calendar.closingDays).toEqual([]);
		expect(changeOf('horizonMonths')?.by.name).toBe('Anna de Wit');
		expect(changeOf('youthMaxAge')).toBeNull();
	});

	test('[O-4] [O-2] fill a length and a start that the source leaves open, and give them back', () => {
		const length = { unit: 'working-days', count: 5 };
		const filled = officeInForce([
			change('termLengths', length, 'DL-08'),
			change('termStarts', 'reported', 'DL-03'),
		]);
		expect(filled.settings.termLengths).toEqual({ 'DL-08': length });
		expect(filled.settings.termStarts).toEqual({ 'DL-03': 'reported' });
		const back = officeInForce([
			change('termLengths', length, 'DL-08'),
			change('termLengths', null, 'DL-08'),
		]);
		expect(back.settings.termLengths).toEqual({});
	});

	test('[H-73] origin is no target group; one can be left out and another added in so many words', () => {
		const standard = officeInForce([]).settings.targetGroups;
		expect(standard).toEqual(['hours-12-20', 'changed-situation']);
		const { settings } = officeInForce([
			change('targetGroups', false, 'hours-12-20'),
			change('targetGroups', true, 'wajong'),
		]);
		expect(settings.targetGroups).toEqual(['changed-situation', 'wajong']);
	});

	test('[M-14] the agreed caseload is 20 to 40 until the office agrees otherwise', () => {
		expect(officeInForce([]).profile.caseload).toEqual({ min: 20, max: 40 });
		expect(officeInForce([change('caseloadMax', 35)]).profile.caseload.max).toBe(35);
	});

	test.each([
		{ setting: 'horizonMonths', part: null, value: 0 },
		{ setting: 'horizonMonths', part: '2026-12-24', value: 9 },
		{ setting: 'closingDays', part: '2026-02-30', value: 'Nooit' },
		{ setting: 'closingDays', part: null, value: 'Nergens' },
		{ setting: 'opensOn', part: 'sinterklaas', value: true },
		{ setting: 'termLengths', part: 'DL-08', value: { unit: 'working-days', count: 2.5 } },
		{ setting: 'labels', part: null, value: 'of-1985' },
		{ setting: 'colour', part: null, value: 'red' },
	])('refuse $value for $setting of $part', ({ setting, part, value }) => {
		const envelope = { id: 'c', on: '2026-11-21', recordedAt: 1, by };
		expect(OfficeChange.safeParse({ ...envelope, setting, part, value }).success).toBe(false);
	});
});

const own = {
	id: 'eigen',
	version: '1',
	name: 'Eigen werkwijze',
	source: 'Werkinstructie',
	factKinds: [
		{ id: 'asked', title: 'Gevraagd', source: 'p. 1' },
		{ id: 'consulted', title: 'Besproken', source: 'p. 2', fields: { kind: 'text' } },
	],
	steps: [
		{
			id: 'talk-over',
			title: 'Bespreken',
			source: 'p. 2',
			who: ['adviser'],
			when: { fact: 'asked' },
			until: { fact: 'consulted' },
		},
	],
};
const bytesOf = (written: unknown) => new TextEncoder().encode(JSON.stringify(written));
const kept = (version: string) => ({
	id: `own-${version}`,
	process: WorkProcess.parse({ ...own, version }),
	on: '2026-11-21',
	by,
});

describe("a process of the office's own", () => {
	test('is read from a file, new or as the next version', () => {
		expect(readProcessFile(bytesOf(own), [])).toMatchObject({ kind: 'process', replaces: null });
		expect(readProcessFile(bytesOf({ ...own, version: '2' }), [kept('1')])).toMatchObject({
			kind: 'process',
			replaces: '1',
		});
	});

	test.each([
		{ file: bytesOf({ ...own, id: 'helmond' }), kind: 'id-taken' },
		{ file: bytesOf(own), kind: 'version-taken' },
		{ file: new TextEncoder().encode('{"id": '), kind: 'not-json' },
		{ file: new Uint8Array([0xff, 0xfe]), kind: 'not-json' },
		{ file: new Uint8Array([0x22, 0xff, 0x22]), kind: 'not-json' },
		{ file: new Uint8Array(maxProcessBytes).fill(0x20), kind: 'not-json' },
		{ file: new Uint8Array(maxProcessBytes + 1), kind: 'too-large' },
		{ file: bytesOf({ ...own, name: '' }), kind: 'refused' },
	])('is not taken when it is $kind', ({ file, kind }) => {
		expect(readProcessFile(file, [kept('1')])).toMatchObject({ kind });
	});

	test('is new beside another of their own that has the same version', () => {
		const file = bytesOf({ ...own, id: 'anders' });
		expect(readProcessFile(file, [kept('1')])).toMatchObject({ kind: 'process', replaces: null });
	});

	test.each(processes)('starts from $id as an example, under an id of its own', (shipped) => {
		const file = bytesOf({ ...shipped, id: 'kopie' });
		expect(readProcessFile(file, [])).toMatchObject({ kind: 'process', replaces: null });
	});

	test('stands beside the five in its latest version; the earlier one is kept apart', () => {
		const { processes: all, earlier } = processesOf([kept('1'), kept('2')]);
		expect(all).toHaveLength(6);
		expect(all.at(-1)?.version).toBe('2');
		expect(earlier.map(({ version }) => version)).toEqual(['1']);
	});

	test('goes on in a dossier in the version it was started in', () => {
		const office = { ...officeOf(), ...processesOf([kept('1'), kept('2')]) };
		const versions = ['1', '2', 'unknown'].map(
			(version) => coursesOf(work('eigen', [], version), office, today)[0]?.process.version,
		);
		expect(versions).toEqual(['1', '2', '2']);
	});
});

const today = '2026-11-21';

/** A dossier in which a process runs, with some facts in it. */
function work(
	process: string,
	facts: readonly {
		readonly kind: string;
		readonly on: string;
		readonly data?: ProcessFact['data'];
	}[],
	ruleVersion = '1',
): DossierWork {
	const all = [{ kind: 'process-started', on: '2026-09-01' }, ...facts];
	return {
		birthDate: '1990-01-01',
		benefits: ['participatiewet'],
		reported: [],
		held: [],
		kept: all.map((fact, at) => ({
			id: `${process}-${at}`,
			process,
			recordedAt: at,
			by,
			data: {},
			ruleVersion,
			...fact,
		})),
	};
}

const routeA = { kind: 'route-decided', on: '2026-10-05', data: { route: 'A' } };
const five = { ...officeOf(), processes };

describe('the agenda of a consultation', () => {
	const onAgenda = (kind: 'consultation' | 'peer-review' | 'sounding-board', on: string) =>
		agendaFor(
			kind,
			on,
			new Map([
				['a', work('helmond', [routeA])],
				['seen', work('helmond', [routeA, { kind: 'consulted', on: '2026-11-10' }])],
				[
					'no',
					work('helmond', [
						routeA,
						{ kind: 'consulted', on: '2026-11-20' },
						{ kind: 'commitment', on: '2026-11-01', data: { reached: false } },
					]),
				],
			]),
			five,
			today,
		).map(({ dossierId, due }) => [dossierId, due]);

	test.each([
		{ on: '2026-11-01', due: [] },
		{ on: '2026-11-02', due: [['a', '2026-11-02']] },
		{ on: '2026-12-07', due: [['a', '2026-11-02']] },
		{
			on: '2026-12-08',
			due: [
				['a', '2026-11-02'],
				['seen', '2026-12-08'],
			],
		},
	])('[H-19] [O-11] has on $on who was last discussed 28 days before', ({ on, due }) => {
		expect(onAgenda('consultation', on)).toEqual(due);
	});

	test('[H-20] of a sounding board has who gave no commitment', () => {
		expect(onAgenda('sounding-board', today)).toEqual([['no', null]]);
	});

	test('[H-57] of peer review is empty: cases are brought in', () => {
		expect(onAgenda('peer-review', '2027-12-31')).toEqual([]);
	});

	test('[H-56] goes by day, with what has no day at the end', () => {
		const ownToo = { ...officeOf(), ...processesOf([kept('1')]) };
		const works = new Map([
			['undated', work('eigen', [{ kind: 'asked', on: '2026-11-01' }])],
			['late', work('helmond', [{ ...routeA, on: '2026-10-20' }])],
			['early', work('helmond', [routeA])],
		]);
		const agenda = agendaFor('consultation', today, works, ownToo, today);
		expect(agenda.map(({ dossierId }) => dossierId)).toEqual(['early', 'late', 'undated']);
	});

	test('has a dossier once, by the first day that asks for it', () => {
		const both = work('helmond', [routeA]);
		const { kept: asked } = work('eigen', [{ kind: 'asked', on: '2026-11-01' }]);
		const works = new Map([['a', { ...both, kept: [...asked, ...both.kept] }]]);
		const ownToo = { ...officeOf(), ...processesOf([kept('1')]) };
		expect(agendaFor('consultation', today, works, ownToo, today)).toEqual([
			{ dossierId: 'a', why: 'due', due: '2026-11-02' },
		]);
	});

	test('takes its cases from a process that an office wrote itself too', () => {
		const office = { ...officeOf(), ...processesOf([kept('1')]) };
		const works = new Map([['x', work('eigen', [{ kind: 'asked', on: '2026-11-01' }])]]);
		expect(agendaFor('consultation', today, works, office, today)).toEqual([
			{ dossierId: 'x', why: 'due', due: null },
		]);
	});
});

describe('the result of a case', () => {
	const helmond = processById.get('helmond');
	const words = { question: 'Wat nu?', advice: 'Bellen', decision: 'Doorgaan', dissent: ' ' };

	test('[H-56] of a consultation is a fact of that process', () => {
		expect(helmond && resultOf('consultation', helmond, words, ['Anna'])).toEqual({
			kind: 'consulted',
			data: { kind: 'consultation' },
		});
	});

	test('[O-15] of a sounding board has who was there and what was decided, and dissent only when there was', () => {
		expect(helmond && resultOf('sounding-board', helmond, words, ['Anna', 'Bram'])).toEqual({
			kind: 'sounding-board-held',
			data: { attendance: 'Anna, Bram', decision: 'Doorgaan' },
		});
	});

	test('[D-41] of a consultation in Delft is that it was held', () => {
		const delft = processById.get('delft');
		expect(delft && resultOf('consultation', delft, words, [])).toEqual({
			kind: 'dual-consultation-held',
			data: {},
		});
	});

	test('is nothing where the process has no word for it', () => {
		const werktraject = processById.get('werktraject');
		expect(werktraject && resultOf('sounding-board', werktraject, words, [])).toBeNull();
	});

	test.each([
		{ kind: 'sounding-board', said: { ...words, decision: '' }, missing: 'decision' },
		{ kind: 'consultation', said: { ...words, decision: '' }, missing: null },
		{ kind: 'consultation', said: { ...words, advice: '' }, missing: null },
		{ kind: 'peer-review', said: { ...words, advice: '', decision: '' }, missing: 'advice' },
		{ kind: 'consultation', said: { ...words, advice: ' ', decision: ' ' }, missing: 'advice' },
		{ kind: 'sounding-board', said: { ...words, decision: ' ' }, missing: 'decision' },
		{ kind: 'sounding-board', said: { ...words, advice: '' }, missing: null },
	] as const)('[O-15] of $kind waits for $missing', ({ kind, said, missing }) => {
		expect(missingFor(kind, said)).toBe(missing);
	});
});

describe('an employer', () => {
	const accountManager = { personId: 'anna', name: 'Anna de Wit' };

	test('[C-30] [W-14] has one account manager: whoever goes around is told who', () => {
		expect(goesAround({ accountManager }, 'bram')).toEqual(accountManager);
		expect(goesAround({ accountManager }, 'anna')).toBeNull();
		expect(goesAround({ accountManager: null }, 'bram')).toBeNull();
	});

	test('[D-34] [D-53] keeps contacts, appreciation and signals; what was withdrawn does not stand', () => {
		const envelope = { employerId: 'e', on: today, recordedAt: 1, by };
		const events = [
			{ ...envelope, id: '1', kind: 'contact', how: 'visit', topics: ['staff'] },
			{ ...envelope, id: '2', kind: 'appreciation', score: 8 },
			{ ...envelope, id: '3', kind: 'signal', to: 'business-desk', about: 'Vergunning' },
			{ ...envelope, id: '4', kind: 'withdrawn', corrects: '2' },
		].map((event) => EmployerEvent.parse(event));
		expect(standingEvents(events).map(({ id }) => id)).toEqual(['1', '3']);
	});

	test('[D-51] a mediation proposal has no place for a name of the client', () => {
		const proposal = EmployerEvent.parse({
			id: '1',
			employerId: 'e',
			on: today,
			recordedAt: 1,
			by,
			kind: 'proposal',
			vacancyId: 'v',
			dossierId: 'd',
			grounds: ['occupation'],
			client: 'Samira el Amrani',
		});
		expect(proposal).not.toHaveProperty('client');
	});
});

describe('a vacancy of the bank', () => {
	test('[H-67] [H-68] [C-31] comes from a capture with how clients get there', () => {
		const record = practiceVacancy({
			naamVacature: 'Heftruckchauffeur',
			werkgever: 'Logistiek De Peel',
			uren: { min: 32, max: 40 },
			sluitingsdatumVacature: '2026-12-04',
		});
		expect(vacancyFrom({ record, referral: 'mediated', bulk: 'agency' })).toMatchObject({
			title: 'Heftruckchauffeur',
			service: 'mediated',
			bulk: 'temp-agency',
			employerName: 'Logistiek De Peel',
			minHours: 32,
			maxHours: 40,
			closesOn: '2026-12-04',
		});
	});

	test.each([
		{ on: '2026-12-03', open: true },
		{ on: '2026-12-04', open: true },
		{ on: '2026-12-05', open: false },
	])('is open on $on: $open, when it closes on 4 December', ({ on, open }) => {
		expect(isOpenVacancy({ closed: null, closesOn: '2026-12-04' }, on)).toBe(open);
	});
});

describe('a match', () => {
	const vacancy = { title: 'Heftruckchauffeur m/v', place: 'Helmond', minHours: 32, maxHours: 40 };
	const seeker = { dossierId: 'd', occupations: ['Chauffeur'], place: 'HELMOND', hours: null };

	test('[D-51] names its grounds: occupation, place and hours, and the words that agree', () => {
		const week = { min: 24, max: 32 };
		expect(matchesFor(vacancy, [{ ...seeker, hours: week }])).toEqual([
			{ dossierId: 'd', grounds: ['occupation', 'place', 'hours'], words: ['heftruckchauffeur'] },
		]);
	});

	test.each([
		{ what: 'the hours are unknown', more: {}, grounds: ['occupation', 'place'] },
		{
			what: 'the hours are too few',
			more: { hours: { min: 8, max: 31 } },
			grounds: ['occupation', 'place'],
		},
		{ what: 'he lives elsewhere', more: { place: 'Deurne' }, grounds: ['occupation'] },
	])('has fewer grounds when $what', ({ more, grounds }) => {
		expect(matchesFor(vacancy, [{ ...seeker, ...more }])[0]?.grounds).toEqual(grounds);
	});

	test.each(['Medewerker magazijn', 'Metselaar', 'Truck'])(
		'is none for somebody who looks for %s',
		(occupation) => {
			expect(matchesFor(vacancy, [{ ...seeker, occupations: [occupation] }])).toEqual([]);
		},
	);

	test('has the most grounds first, and does not depend on the order of the caseload', () => {
		const seekers = [{ ...seeker, dossierId: 'far', place: null }, seeker];
		const order = (some: typeof seekers) =>
			matchesFor(vacancy, some).map(({ dossierId }) => dossierId);
		expect(order(seekers)).toEqual(['d', 'far']);
		expect(order(seekers.toReversed())).toEqual(['d', 'far']);
	});
});
