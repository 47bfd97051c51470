import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BenefitKind } from '../../../src/domain/client.ts';
import { addDays, type Day } from '../../../src/domain/day.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { termsOf } from '../../../src/domain/process/terms-of.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { isWorkingDay, workCalendar } from '../../../src/domain/work-calendar.ts';
import { fact, situation, term, terms } from './office.ts';

/** What has to be known before the term of a rule starts on `start`, and when it ends. */
interface Row {
	readonly id: string;
	readonly rule: string;
	readonly process: string;
	readonly what: string;
	readonly start: Day;
	readonly due: Day;
	readonly benefits?: readonly BenefitKind[];
	readonly facts: (start: Day) => readonly ProcessFact[];
	readonly done: (on: Day) => ProcessFact;
}

const route = (letter: string, on: Day) => fact('route-decided', on, { route: letter });
const integrated = (needed: boolean, on: Day) => fact('integrated-decided', on, { needed });
const signed = (document: string, on: Day) =>
	fact('signed', on, { document, version: 'v1' }, { role: 'client' });
const a = (needed: boolean) => (on: Day) => [route('A', on), integrated(needed, on)];
const signedBasic = (on: Day) => [...a(false)('2026-02-02'), signed('mediation-plan', on)];
const protocol = (variant: number) => (on: Day) => [
	fact('registered', '2026-02-02'),
	fact('variant-chosen', on, { variant }),
	signed('traject-protocol', on),
];
const only =
	(kind: string, data: ProcessFact['data'] = {}) =>
	(on: Day) => [fact(kind, on, data)];
const then =
	(kind: string, data: ProcessFact['data'] = {}) =>
	(on: Day) =>
		fact(kind, on, data);

const wiz = { benefits: ['participatiewet'] } as const;
const uwv = { benefits: ['ww'] } as const;

const rows: readonly Row[] = [
	{
		id: 'DL-01',
		rule: 'H-7',
		process: 'helmond',
		what: 'phoning the office',
		start: '2026-04-01',
		due: '2026-04-07',
		facts: only('e-intake-completed'),
		done: then('office-phoned'),
	},
	{
		id: 'DL-02',
		rule: 'H-45',
		process: 'helmond',
		what: 'the information meeting',
		start: '2026-04-01',
		due: '2026-04-10',
		facts: only('reported'),
		done: then('info-meeting-attended'),
	},
	{
		id: 'DL-03',
		rule: 'H-13',
		process: 'helmond',
		what: 'submitting the plan',
		start: '2026-04-01',
		due: '2026-04-21',
		...uwv,
		facts: a(true),
		done: then('plan-submitted'),
	},
	{
		id: 'DL-04',
		rule: 'H-49',
		process: 'helmond',
		what: 'the talk on the application, integrated',
		start: '2026-04-01',
		due: '2026-04-17',
		...wiz,
		facts: a(true),
		done: then('application-talk-held'),
	},
	{
		id: 'DL-05',
		rule: 'H-49',
		process: 'helmond',
		what: 'the talk on the application, not integrated',
		start: '2026-04-01',
		due: '2026-04-24',
		...wiz,
		facts: a(false),
		done: then('application-talk-held'),
	},
	{
		id: 'DL-06',
		rule: 'H-49',
		process: 'helmond',
		what: 'the talk of a school-leaver',
		start: '2026-04-01',
		due: '2026-05-04',
		...wiz,
		facts: (on) => [...a(false)(on), fact('school-leaver', on, { is: true })],
		done: then('application-talk-held'),
	},
	{
		id: 'DL-07',
		rule: 'H-41] [H-51',
		process: 'helmond',
		what: 'the talk with the case manager',
		start: '2026-04-01',
		due: '2026-04-10',
		...wiz,
		facts: (on) => [route('B', on)],
		done: then('case-manager-talk-held'),
	},
	{
		id: 'DL-09',
		rule: 'H-52',
		process: 'helmond',
		what: 'forwarding the WW application',
		start: '2026-04-01',
		due: '2026-04-15',
		...uwv,
		facts: only('ww-started'),
		done: then('ww-application-forwarded'),
	},
	{
		id: 'DL-10',
		rule: 'H-27',
		process: 'helmond',
		what: 'evaluating a plan for WIZ',
		start: '2026-02-28',
		due: '2026-05-28',
		...wiz,
		facts: signedBasic,
		done: then('plan-evaluated'),
	},
	{
		id: 'DL-11',
		rule: 'H-27] [H-73',
		process: 'helmond',
		what: 'evaluating a plan of a target group',
		start: '2026-03-16',
		due: '2026-06-16',
		...uwv,
		facts: (on) => [...signedBasic(on), fact('target-group', on, { group: 'hours-12-20' })],
		done: then('plan-evaluated'),
	},
	{
		id: 'DL-12',
		rule: 'H-27',
		process: 'helmond',
		what: 'evaluating another plan for UWV',
		start: '2026-03-16',
		due: '2026-09-16',
		...uwv,
		facts: signedBasic,
		done: then('plan-evaluated'),
	},
	{
		id: 'DL-18',
		rule: 'H-61',
		process: 'helmond',
		what: 'arranging childcare',
		start: '2026-01-31',
		due: '2026-03-02',
		facts: only('childcare-needed'),
		done: then('childcare-arranged'),
	},
	{
		id: 'DL-19',
		rule: 'H-75',
		process: 'helmond',
		what: 'the prospect of work',
		start: '2026-02-25',
		due: '2026-04-28',
		facts: only('prospect-of-work', { concrete: true }),
		done: then('outflow', { to: 'work' }),
	},
	{
		id: 'DL-21',
		rule: 'H-12',
		process: 'helmond',
		what: 'deciding on integrated service',
		start: '2026-04-01',
		due: '2026-04-01',
		facts: (on) => [route('A', on)],
		done: (on) => integrated(true, on),
	},
	{
		id: 'DL-20',
		rule: 'D-45',
		process: 'delft',
		what: 'the transfer to the B team',
		start: '2026-04-01',
		due: '2026-04-01',
		facts: (on) => [route('B', on)],
		done: then('transferred'),
	},
	{
		id: 'DL-23',
		rule: 'D-6',
		process: 'delft',
		what: 'saying that there is no answer',
		start: '2026-04-01',
		due: '2026-04-01',
		facts: only('no-answer-possible'),
		done: then('no-answer-told'),
	},
	{
		id: 'DL-22',
		rule: 'W-11',
		process: 'werkplein',
		what: 'placing the CV',
		start: '2026-04-01',
		due: '2026-04-01',
		facts: only('plan-of-approach-agreed'),
		done: then('cv-placed'),
	},
	{
		id: 'DL-13',
		rule: 'M-6',
		process: 'werkmakelaar',
		what: 'the warm handover',
		start: '2026-04-24',
		due: '2026-05-04',
		facts: only('registered'),
		done: then('warm-handover-held'),
	},
	{
		id: 'DL-14',
		rule: 'M-9',
		process: 'werkmakelaar',
		what: 'the intake report',
		start: '2026-04-24',
		due: '2026-04-30',
		facts: only('intake-held'),
		done: then('intake-report-delivered'),
	},
	{
		id: 'DL-15',
		rule: 'M-1] [M-18] [C-22',
		process: 'werkmakelaar',
		what: 'placement within four weeks',
		start: '2026-11-23',
		due: '2026-12-21',
		facts: protocol(1),
		done: then('placed'),
	},
	{
		id: 'DL-16',
		rule: 'M-20',
		process: 'werkmakelaar',
		what: 'placement within six months',
		start: '2026-03-16',
		due: '2026-09-16',
		facts: protocol(3),
		done: then('placed'),
	},
	{
		id: 'DL-17',
		rule: 'M-34',
		process: 'werkmakelaar',
		what: 'telling the case manager',
		start: '2026-04-01',
		due: '2026-04-01',
		facts: only('disturbance'),
		done: then('case-manager-told'),
	},
	{
		id: 'DL-24',
		rule: 'M-8] [M-12',
		process: 'werkmakelaar',
		what: 'signing the protocol',
		start: '2026-04-01',
		due: '2026-04-01',
		facts: only('warm-handover-held'),
		done: (on) => signed('traject-protocol', on),
	},
	{
		id: 'DL-25',
		rule: 'M-13',
		process: 'werkmakelaar',
		what: 'starting the search',
		start: '2026-04-01',
		due: '2026-04-01',
		facts: only('intake-held'),
		done: then('search-started'),
	},
	{
		id: 'DL-26',
		rule: 'M-19',
		process: 'werkmakelaar',
		what: 'the contract after the internship',
		start: '2026-04-02',
		due: '2026-04-07',
		facts: (on) => [
			fact('variant-chosen', '2026-02-02', { variant: 2 }),
			fact('internship-ended', on),
		],
		done: then('contract-started', { months: 6 }),
	},
];

const stateOn = (
	{ id, process, facts, start, benefits = [] }: Row,
	today: Day,
	done?: ProcessFact,
) => term(process, id, { facts: done ? [...facts(start), done] : facts(start), benefits, today });

describe('the terms of the five processes', () => {
	test.each(rows)('[$id] [$rule] $what from $start is due on $due', (row) => {
		expect(stateOn(row, row.start).due).toBe(row.due);
	});

	test.each(rows)('[$id] [$rule] $what still runs the day before $due', (row) => {
		const today = addDays(row.due, -1);
		expect(stateOn(row, today).state).toEqual({ kind: 'running', daysLeft: 1 });
	});

	test.each(rows)('[$id] [$rule] $what is due on $due itself', (row) => {
		expect(stateOn(row, row.due).state).toEqual({ kind: 'due-today' });
	});

	test.each(rows)('[$id] [$rule] $what is overdue the day after $due', (row) => {
		const today = addDays(row.due, 1);
		expect(stateOn(row, today).state).toEqual({ kind: 'overdue', daysLate: 1 });
	});

	test.each(rows)('[$id] [O-38] $what may still be done on $due', (row) => {
		const { state } = stateOn(row, addDays(row.due, 9), row.done(row.due));
		expect(state).toEqual({ kind: 'met', on: row.due, daysLate: 0 });
	});

	test.each(rows)('[$id] $what done the day after $due is a day late', (row) => {
		const on = addDays(row.due, 1);
		const { state } = stateOn(row, on, row.done(on));
		expect(state).toEqual({ kind: 'met', on, daysLate: 1 });
	});

	test.each(rows)('[$id] $what is not due when nothing is known', ({ process, id }) => {
		expect(terms(process, {}).filter((running) => running.id === id)).toEqual([]);
	});

	test('every term of every process stands in this table, but the blank one', () => {
		const all = processes.flatMap((process) => process.terms.map(({ id }) => id));
		expect(all.toSorted()).toEqual([...rows.map(({ id }) => id), 'DL-08'].toSorted());
	});

	test.each(processes)('$id counts nothing twice: every term has one row', (process) => {
		const ids = process.terms.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('who has which term', () => {
	const ids = (needed: boolean, benefits: readonly BenefitKind[], ...more: ProcessFact[]) =>
		terms('helmond', { facts: [...a(needed)('2026-04-01'), ...more], benefits }).map(
			({ id }) => id,
		);
	const leaver = fact('school-leaver', '2026-04-01', { is: true });

	test.each([
		{
			who: 'A integrated WIZ',
			needed: true,
			benefits: ['participatiewet'],
			more: [],
			expected: ['DL-21', 'DL-04', 'DL-03'],
		},
		{
			who: 'A integrated IOAW',
			needed: true,
			benefits: ['ioaw'],
			more: [],
			expected: ['DL-21', 'DL-04', 'DL-03'],
		},
		{
			who: 'A integrated UWV',
			needed: true,
			benefits: ['ww'],
			more: [],
			expected: ['DL-21', 'DL-03'],
		},
		{
			who: 'A basic WIZ',
			needed: false,
			benefits: ['participatiewet'],
			more: [],
			expected: ['DL-21', 'DL-05'],
		},
		{
			who: 'A basic school-leaver WIZ',
			needed: false,
			benefits: ['participatiewet'],
			more: [leaver],
			expected: ['DL-21', 'DL-06'],
		},
		{
			who: 'A integrated school-leaver WIZ',
			needed: true,
			benefits: ['participatiewet'],
			more: [leaver],
			expected: ['DL-21', 'DL-04', 'DL-03'],
		},
		{ who: 'A basic UWV', needed: false, benefits: ['ww'], more: [], expected: ['DL-21'] },
	] as const)('[H-49] $who has $expected', ({ needed, benefits, more, expected }) => {
		expect(ids(needed, benefits, ...more)).toEqual(expected);
	});

	test('[O-35] a client with both benefits keeps the terms of each, earliest first', () => {
		const facts = [...signedBasic('2026-03-16')];
		const both = terms('helmond', { facts, benefits: ['ww', 'participatiewet'] });
		expect(both.map(({ id }) => id)).toEqual(['DL-21', 'DL-05', 'DL-10', 'DL-12']);
	});

	test('[C-11] Direct Werk makes the service integrated, whatever was answered', () => {
		const chosen = fact('means-chosen', '2026-04-01', { means: 'direct-werk' });
		expect(ids(false, ['participatiewet'], leaver, chosen)).toEqual(['DL-21', 'DL-04', 'DL-03']);
	});

	test('[H-73] [C-19] origin is no target group unless an office says so', () => {
		const facts = [
			...signedBasic('2026-03-16'),
			fact('target-group', '2026-03-16', { group: 'origin' }),
		];
		const [last] = terms('helmond', { facts, benefits: ['ww'] }).slice(-1);
		expect(last?.id).toBe('DL-12');
	});

	test('[O-37] a plan with integrated service has no term for its evaluation', () => {
		const facts = [...a(true)('2026-02-02'), signed('mediation-plan', '2026-03-16')];
		const evaluations = terms('helmond', { facts, benefits: ['ww', 'participatiewet'] }).filter(
			({ id }) => ['DL-10', 'DL-11', 'DL-12'].includes(id),
		);
		expect(evaluations).toEqual([]);
	});

	test('[H-27] somebody who has left the benefit has no evaluation to wait for', () => {
		const facts = [...signedBasic('2026-03-16'), fact('benefit-ended', '2026-05-01')];
		const { state } = term('helmond', 'DL-12', { facts, benefits: ['ww'] });
		expect(state).toEqual({ kind: 'ended', on: '2026-05-01' });
	});

	test('[C-22] four weeks are the goal until variant 3 is chosen', () => {
		const facts = [signed('traject-protocol', '2026-11-23')];
		expect(terms('werkmakelaar', { facts }).map(({ id }) => id)).toEqual(['DL-15']);
		const third = fact('variant-chosen', '2026-11-30', { variant: 3 });
		const later = terms('werkmakelaar', { facts: [...facts, third] });
		expect(later.map(({ id }) => id)).toEqual(['DL-16']);
	});

	test('[M-7] [O-26] an invitation with feedback to the case manager is a handover too', () => {
		const facts = [fact('registered', '2026-04-24'), fact('feedback-given', '2026-04-29')];
		const { state } = term('werkmakelaar', 'DL-13', { facts });
		expect(state).toEqual({ kind: 'met', on: '2026-04-29', daysLate: 0 });
	});

	test('[M-19] [DL-26] a contract of five months does not do', () => {
		const facts = [
			fact('variant-chosen', '2026-02-02', { variant: 2 }),
			fact('internship-ended', '2026-04-01'),
			fact('contract-started', '2026-04-01', { months: 5 }),
		];
		const one = { facts, today: '2026-04-02' };
		expect(term('werkmakelaar', 'DL-26', one).state).toEqual({ kind: 'due-today' });
	});
});

describe('where a term starts', () => {
	test('[O-2] confirming route A does not start its terms anew', () => {
		const facts = [...a(true)('2026-04-01'), route('A', '2026-04-14')];
		expect(term('helmond', 'DL-03', { facts }).due).toBe('2026-04-21');
	});

	test('[O-2] coming back to route A does', () => {
		const facts = [...a(true)('2026-02-02'), route('B', '2026-03-02'), route('A', '2026-04-01')];
		expect(term('helmond', 'DL-03', { facts }).due).toBe('2026-04-21');
	});

	test('[O-2] an office may count from the day of reporting', () => {
		const facts = [fact('reported', '2026-03-30'), ...a(true)('2026-04-01')];
		const settings = { termStarts: { 'DL-03': 'reported' } };
		const { explanation, due } = term('helmond', 'DL-03', { facts, settings });
		expect({ start: explanation?.start, due }).toEqual({ start: '2026-03-30', due: '2026-04-17' });
	});

	test('[O-3] an office may count calendar days where the source says only "days"', () => {
		const facts = [fact('registered', '2026-04-24')];
		const settings = { termLengths: { 'DL-13': { unit: 'days', count: 5 } } } as const;
		expect(term('werkmakelaar', 'DL-13', { facts, settings }).due).toBe('2026-04-29');
	});

	test('[O-28] the count from registration is shown beside that from the protocol', () => {
		const facts = protocol(1)('2026-11-23');
		expect(term('werkmakelaar', 'DL-15', { facts }).explanation?.alsoFrom).toEqual({
			startedBy: 'registered',
			start: '2026-02-02',
			due: '2026-03-02',
		});
	});

	test('[DL-17] each disturbance is a term of its own', () => {
		const facts = [fact('disturbance', '2026-04-01'), fact('disturbance', '2026-04-08')];
		expect(terms('werkmakelaar', { facts }).map(({ due }) => due)).toEqual([
			'2026-04-01',
			'2026-04-08',
		]);
	});

	test('[DL-17] a report that names one disturbance says nothing about the other', () => {
		const [first, second] = [fact('disturbance', '2026-04-01'), fact('disturbance', '2026-04-02')];
		const told = fact('case-manager-told', '2026-04-02', { startedBy: second.id });
		const states = terms('werkmakelaar', { facts: [first, second, told], today: '2026-04-02' });
		expect(states.map(({ state }) => state.kind)).toEqual(['overdue', 'met']);
	});

	test('a corrected fact starts nothing', () => {
		const wrong = fact('reported', '2026-03-02');
		const right = fact('reported', '2026-04-01', {}, { corrects: wrong.id });
		expect(term('helmond', 'DL-02', { facts: [right, wrong] }).due).toBe('2026-04-10');
	});

	test('a withdrawn fact starts nothing', () => {
		const wrong = fact('reported', '2026-04-01');
		const back = fact('withdrawn', '2026-04-02', {}, { corrects: wrong.id });
		expect(terms('helmond', { facts: [wrong, back] })).toEqual([]);
	});
});

describe('the term that the source leaves blank', () => {
	const facts = [route('B', '2026-04-01'), fact('ww-intake-held', '2026-04-01')];
	const benefits = ['ww'] as const;

	test('[DL-08] [H-42] [O-4] has no day, and suggests that of the other clients', () => {
		const { due, state } = term('helmond', 'DL-08', { facts, benefits });
		expect({ due, state }).toEqual({
			due: null,
			state: { kind: 'length-unknown', suggestion: { unit: 'working-days', count: 5 } },
		});
	});

	test.each([
		{ today: '2026-04-09', state: { kind: 'running', daysLeft: 1 } },
		{ today: '2026-04-10', state: { kind: 'due-today' } },
		{ today: '2026-04-11', state: { kind: 'overdue', daysLate: 1 } },
	])(
		'[DL-08] [H-42] [O-4] once the office has filled it in, it stands on $today as $state.kind',
		(on) => {
			const settings = { termLengths: { 'DL-08': { unit: 'working-days', count: 5 } } } as const;
			const { state } = term('helmond', 'DL-08', { facts, benefits, settings, today: on.today });
			expect(state).toEqual(on.state);
		},
	);

	test('[DL-08] is met by the talk also when nobody filled it in', () => {
		const held = fact('coach-talk-held', '2026-04-20');
		const { state } = term('helmond', 'DL-08', { facts: [...facts, held], benefits });
		expect(state).toEqual({ kind: 'met', on: '2026-04-20', daysLate: 0 });
	});
});

describe('the explanation of a date', () => {
	test('[O-1] names every day that was skipped', () => {
		const { explanation } = term('helmond', 'DL-03', { facts: a(true)('2026-04-01') });
		expect(explanation).toMatchObject({
			startedBy: 'route-decided',
			start: '2026-04-01',
			length: { unit: 'working-days', count: 12 },
			skipped: [
				{ on: '2026-04-03', why: { kind: 'holiday', name: 'good-friday' } },
				{ on: '2026-04-06', why: { kind: 'holiday', name: 'easter-monday' } },
			],
			rolledFrom: null,
		});
	});

	test('[O-1] names a closing day of the office by its own words', () => {
		const settings = { calendar: { closingDays: [{ on: '2026-04-02', note: 'Studiedag' }] } };
		const { explanation, due } = term('helmond', 'DL-02', {
			facts: [fact('reported', '2026-04-01')],
			settings: settings,
		});
		expect(due).toBe('2026-04-13');
		expect(explanation?.skipped[0]).toEqual({
			on: '2026-04-02',
			why: { kind: 'closed', note: 'Studiedag' },
		});
	});

	test('a calendar term says where it rolled from', () => {
		const facts = [fact('childcare-needed', '2026-01-31')];
		expect(term('helmond', 'DL-18', { facts }).explanation?.rolledFrom).toBe('2026-02-28');
	});

	test('also six months roll to a day that the office works', () => {
		const facts = signedBasic('2026-02-16');
		const { due, explanation } = term('helmond', 'DL-12', { facts, benefits: ['ww'] });
		expect({ due, from: explanation?.rolledFrom }).toEqual({
			due: '2026-08-17',
			from: '2026-08-16',
		});
	});
});

const everyFact = rows.flatMap(({ facts, start, done }) => [...facts(start), done(start)]);
const distinct = [...new Map(everyFact.map((one) => [one.id, one])).values()];
const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));

describe('terms, whatever the facts', () => {
	test('the order of facts does not change the outcome', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(distinct), fc.constantFrom(...processes), (facts, one) => {
				const sorted = facts.toSorted((x, y) => x.id.localeCompare(y.id));
				const benefits = ['ww', 'participatiewet'] as const;
				const of = (list: readonly ProcessFact[]) =>
					termsOf(one, situation({ facts: list, benefits }));
				expect(of(facts)).toEqual(of(sorted));
			}),
			{ numRuns: 60 },
		);
	});

	test('no term ends on a day that its calendar closes', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...rows),
				anyDay,
				fc.array(anyDay, { maxLength: 4 }),
				(row, start, closed) => {
					const closingDays = closed.map((on) => ({ on, note: 'dicht' }));
					const calendar = { closingDays, decreeDays: [], opensOn: [] };
					const one = {
						facts: row.facts(start),
						benefits: row.benefits ?? [],
						settings: { calendar },
					};
					const found = terms(row.process, one).find(({ id }) => id === row.id);
					expect(isWorkingDay(found?.due ?? '', workCalendar(calendar))).toBe(true);
				},
			),
			{ numRuns: 200 },
		);
	});

	test('a closed day more never makes a working-day term earlier', () => {
		fc.assert(
			fc.property(anyDay, fc.array(anyDay, { maxLength: 5 }), anyDay, (start, closed, extra) => {
				const due = (days: readonly Day[]) =>
					term('helmond', 'DL-03', {
						facts: a(true)(start),
						settings: {
							calendar: {
								closingDays: days.map((on) => ({ on, note: 'dicht' })),
								decreeDays: [],
								opensOn: [],
							},
						},
					}).due ?? '';
				expect(due([...closed, extra]) >= due(closed)).toBe(true);
			}),
			{ numRuns: 100 },
		);
	});
});
