import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Guard, guardsOf } from '../../../src/domain/process/guards-of.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { type Case, fact, process, situation } from './office.ts';

const guard = (id: string, name: string, one: Case): Guard | undefined =>
	guardsOf(process(id), situation(one)).find((found) => found.id === name);
const breaches = (id: string, name: string, one: Case) =>
	guard(id, name, one)?.breaches.map(({ breach }) => breach);

const variant = (number: number) => fact('variant-chosen', '2026-01-05', { variant: number });

interface Duration {
	readonly id: string;
	readonly rule: string;
	readonly process: string;
	readonly what: string;
	readonly from: string;
	readonly to: string;
	readonly start: string;
	/** The last day that the maximum allows, the day before it and the day after. */
	readonly days: readonly [string, string, string];
	readonly more?: readonly ProcessFact[];
}

const durations: readonly Duration[] = [
	{
		id: 'DU-01',
		rule: 'H-53',
		process: 'helmond',
		what: 'activities',
		from: 'route-decided',
		to: 'outflow',
		start: '2026-01-15',
		days: ['2026-07-14', '2026-07-15', '2026-07-16'],
		more: [fact('activity-started', '2026-02-02')],
	},
	{
		id: 'DU-07',
		rule: 'M-4',
		process: 'werkmakelaar',
		what: 'guidance',
		from: 'coaching-started',
		to: 'coaching-ended',
		start: '2026-01-15',
		days: ['2027-01-14', '2027-01-15', '2027-01-16'],
	},
	{
		id: 'DU-08',
		rule: 'M-18',
		process: 'werkmakelaar',
		what: 'subsidy of variant 1',
		from: 'subsidy-started',
		to: 'subsidy-ended',
		start: '2026-01-15',
		days: ['2027-01-14', '2027-01-15', '2027-01-16'],
		more: [variant(1)],
	},
	{
		id: 'DU-09',
		rule: 'M-19',
		process: 'werkmakelaar',
		what: 'subsidy of variant 2',
		from: 'subsidy-started',
		to: 'subsidy-ended',
		start: '2026-01-15',
		days: ['2026-07-14', '2026-07-15', '2026-07-16'],
		more: [variant(2)],
	},
	{
		id: 'DU-11',
		rule: 'M-19] [M-20',
		process: 'werkmakelaar',
		what: 'an internship',
		from: 'internship-started',
		to: 'internship-ended',
		start: '2026-01-31',
		days: ['2026-04-29', '2026-04-30', '2026-05-01'],
	},
	{
		id: 'DU-12',
		rule: 'M-28] [C-24',
		process: 'werkmakelaar',
		what: 'job coaching',
		from: 'coaching-started',
		to: 'coaching-ended',
		start: '2026-01-15',
		days: ['2026-09-14', '2026-09-15', '2026-09-16'],
	},
	{
		id: 'DU-13',
		rule: 'M-29',
		process: 'werkmakelaar',
		what: 'aftercare',
		from: 'aftercare-started',
		to: 'aftercare-ended',
		start: '2026-01-15',
		days: ['2026-04-14', '2026-04-15', '2026-04-16'],
	},
	{
		id: 'DU-14',
		rule: 'P-12',
		process: 'werktraject',
		what: 'a trial placement',
		from: 'trial-started',
		to: 'trial-ended',
		start: '2026-01-15',
		days: ['2026-03-14', '2026-03-15', '2026-03-16'],
	},
	{
		id: 'DU-16',
		rule: 'P-22',
		process: 'werktraject',
		what: 'guidance by others',
		from: 'contract-started',
		to: 'works-with-colleagues',
		start: '2026-01-15',
		days: ['2029-01-14', '2029-01-15', '2029-01-16'],
	},
];

const started = ({ from, start, more = [] }: Duration) => [
	...more,
	fact(from, start, { route: 'A', months: 12 }),
];

describe('the longest that something may last', () => {
	test.each(durations)('[$id] [$rule] $what still has a day on $days.0', (row) => {
		const [before] = row.days;
		expect(breaches(row.process, row.id, { facts: started(row), today: before })).toEqual([]);
	});

	test.each(durations)('[$id] [$rule] [O-38] $what may last up to and including $days.1', (row) => {
		const [, on] = row.days;
		const found = guard(row.process, row.id, { facts: started(row), today: on });
		expect(found).toMatchObject({ breaches: [], duration: { latest: on } });
	});

	test.each(durations)('[$id] [$rule] $what is too long on $days.2', (row) => {
		const [, , after] = row.days;
		expect(breaches(row.process, row.id, { facts: started(row), today: after })).toEqual([
			'too-long',
		]);
	});

	test.each(durations)('[$id] $what that ended in time stays in time', (row) => {
		const [, on] = row.days;
		const facts = [...started(row), fact(row.to, on, { to: 'work' })];
		const found = guard(row.process, row.id, { facts, today: '2035-01-01' });
		expect(found?.breaches).toEqual([]);
	});

	test.each(durations)('[$id] $what has no limit before it begins', ({ process: id, id: name }) => {
		expect(guard(id, name, {})).toBeUndefined();
	});

	test.each(['DU-08', 'DU-09'])('[%s] subsidy lasts at least three months', (id) => {
		const run = (to: string) => [
			variant(id === 'DU-08' ? 1 : 2),
			fact('subsidy-started', '2026-01-15'),
			fact('subsidy-ended', to),
		];
		expect(breaches('werkmakelaar', id, { facts: run('2026-04-14') })).toEqual(['too-short']);
		expect(breaches('werkmakelaar', id, { facts: run('2026-04-15') })).toEqual([]);
	});

	test('[C-20] [DU-07] coaching and aftercare count together, the time between them not', () => {
		const facts = [
			fact('coaching-started', '2026-01-15'),
			fact('coaching-ended', '2026-09-15'),
			fact('aftercare-started', '2026-10-15'),
		];
		const one = { facts, today: '2027-02-14' };
		expect(guard('werkmakelaar', 'DU-07', one)?.duration?.latest).toBe('2027-02-14');
		expect(breaches('werkmakelaar', 'DU-07', one)).toEqual([]);
		expect(breaches('werkmakelaar', 'DU-07', { facts, today: '2027-02-15' })).toEqual(['too-long']);
	});

	test('[C-20] [DU-07] periods that overlap have no time between them, and the longest end counts', () => {
		const facts = [
			fact('coaching-started', '2026-01-01'),
			fact('aftercare-started', '2026-02-02'),
			fact('aftercare-ended', '2026-02-16'),
			fact('coaching-ended', '2026-03-01'),
			fact('coaching-started', '2026-05-01', {}, { id: 'again' }),
		];
		const latest = (count: number) =>
			guard('werkmakelaar', 'DU-07', { facts: facts.slice(0, count) })?.duration?.latest;
		expect(latest(4)).toBe('2027-01-01');
		expect(latest(5)).toBe('2027-03-03');
	});

	test('[DU-13] what begins and ends on one day lasted no time, and broke nothing', () => {
		const facts = [fact('aftercare-started', '2026-02-02'), fact('aftercare-ended', '2026-02-02')];
		expect(guard('werkmakelaar', 'DU-13', { facts, today: '2027-01-01' })).toMatchObject({
			breaches: [],
			duration: { periods: [{ from: '2026-02-02', to: '2026-02-02' }], earliest: null },
		});
	});

	test('[O-33] subsidy in variant 3 has no bounds', () => {
		const facts = [variant(3), fact('subsidy-started', '2026-01-15')];
		const found = guardsOf(process('werkmakelaar'), situation({ facts, today: '2028-01-01' }));
		expect(found.filter(({ id }) => id === 'DU-08' || id === 'DU-09')).toEqual([]);
	});
});

describe('conditions of Werkmakelaar', () => {
	test.each([
		{ months: 5, expected: ['too-little'] },
		{ months: 6, expected: [] },
		{ months: 7, expected: [] },
	])('[DU-10] [M-18] a contract of $months months', ({ months, expected }) => {
		const facts = [fact('contract-started', '2026-04-01', { months })];
		expect(breaches('werkmakelaar', 'DU-10', { facts })).toEqual(expected);
	});

	test.each([
		{ months: 6, on: '2026-03-31', expected: [] },
		{ months: 6, on: '2026-04-01', expected: [] },
		{ months: 6, on: '2026-04-02', expected: ['not-before'] },
		{ months: 5, on: '2026-03-31', expected: ['not-before'] },
	])('[M-19] an internship on 1 April, a contract of $months months offered on $on', (row) => {
		const facts = [
			variant(2),
			fact('contract-offered', row.on, { months: row.months }),
			fact('internship-started', '2026-04-01'),
		];
		const found = breaches('werkmakelaar', 'internship-with-contract-offered', { facts });
		expect(found).toEqual(row.expected);
	});

	test('[M-26] nobody is placed with an employer who only wants the subsidy', () => {
		const placed = fact('placed', '2026-04-01');
		const felt = fact('subsidy-only-felt', '2026-03-30', { employer: 'Bakkerij De Aar' });
		const id = 'not-for-subsidy-only';
		expect(breaches('werkmakelaar', id, { facts: [placed] })).toEqual([]);
		expect(breaches('werkmakelaar', id, { facts: [placed, felt] })).toEqual(['not-before']);
	});

	test.each([
		{ employer: 'Bakkerij De Aar', expected: ['not-before'] },
		{ employer: ' bakkerij de aar', expected: ['not-before'] },
		{ employer: 'Kwekerij Zon', expected: [] },
	])('[M-26] the feeling about one employer is about no other: $employer', (row) => {
		const facts = [
			fact('subsidy-only-felt', '2026-03-30', { employer: 'Bakkerij De Aar' }),
			fact('placed', '2026-04-01', { employer: row.employer }),
		];
		expect(breaches('werkmakelaar', 'not-for-subsidy-only', { facts })).toEqual(row.expected);
	});

	test.each([
		{ following: true, expected: [] },
		{ following: false, expected: ['not-before'] },
	])('[M-19] the contract follows the internship directly: $following', (row) => {
		const facts = [
			variant(2),
			fact('contract-offered', '2026-03-31', { months: 6, following: row.following }),
			fact('internship-started', '2026-04-01'),
		];
		const found = breaches('werkmakelaar', 'internship-with-contract-offered', { facts });
		expect(found).toEqual(row.expected);
	});
});

describe('the opstapje of Helmond', () => {
	const training = (euros: number) => [fact('training-needed', '2026-04-01', { euros })];

	test.each([
		{ euros: 2499, expected: [] },
		{ euros: 2500, expected: [] },
		{ euros: 2501, expected: ['too-much'] },
	])('[H-61] € $euros', ({ euros, expected }) => {
		const one: Case = { facts: training(euros), benefits: ['ww'] };
		expect(breaches('helmond', 'opstapje', one)).toEqual(expected);
	});

	test('[O-30] belongs to UWV only', () => {
		const one: Case = { facts: training(9000), benefits: ['participatiewet'] };
		expect(guard('helmond', 'opstapje', one)).toBeUndefined();
	});
});

describe('conditions of Werktraject', () => {
	const requested = fact('trial-requested', '2026-04-01');

	test.each([
		{
			rule: 'P-10',
			first: fact('activation-ended', '2026-04-01', { successful: true }),
			expected: [],
		},
		{
			rule: 'P-10',
			first: fact('activation-ended', '2026-04-02', { successful: true }),
			expected: ['not-before'],
		},
		{
			rule: 'P-10',
			first: fact('activation-ended', '2026-03-31', { successful: false }),
			expected: ['not-before'],
		},
		{
			rule: 'O-29',
			first: fact('activation-end-expected', '2026-03-31', { expectedOn: '2026-04-10' }),
			expected: [],
		},
		{ rule: 'C-36', first: fact('activation-not-needed', '2026-03-31'), expected: [] },
	])('[$rule] $first.kind on $first.on before a request on 1 April', ({ first, expected }) => {
		const one = { facts: [requested, first] };
		expect(breaches('werktraject', 'trial-after-activation', one)).toEqual(expected);
	});

	test.each([
		{ equipped: true, expected: [] },
		{ equipped: false, expected: ['not-before'] },
	])('[P-11] equipped: $equipped', ({ equipped, expected }) => {
		const known = fact('equipped', '2026-03-31', { branch: 'horeca', equipped });
		const one = { facts: [requested, known] };
		expect(breaches('werktraject', 'equipped-and-chosen', one)).toEqual(expected);
	});

	const granted = [fact('trial-granted', '2026-04-01'), fact('coaching-granted', '2026-04-02')];
	const hours = (on: string, worked: number, coached: number) =>
		fact('hours-entered', on, { worked, coached });

	test('[P-15] coaching hours on the day before the second grant come too early', () => {
		const facts = [...granted, hours('2026-04-01', 8, 0)];
		expect(breaches('werktraject', 'both-granted', { facts })).toEqual(['not-before']);
	});

	test('[P-15] and on the day of the second grant they count', () => {
		const facts = [...granted, hours('2026-04-02', 8, 0)];
		expect(breaches('werktraject', 'both-granted', { facts })).toEqual([]);
	});

	test.each([
		{ share: 5, coached: 4, expected: [] },
		{ share: 5, coached: 4.5, expected: ['too-much'] },
		{ share: 10, coached: 8, expected: [] },
		{ share: 10, coached: 8.5, expected: ['too-much'] },
		{ share: 15, coached: 12, expected: [] },
		{ share: 15, coached: 12.5, expected: ['too-much'] },
	])('[P-14] [O-24] $coached hours of 80 against $share %', ({ share, coached, expected }) => {
		const facts = [
			fact('coaching-requested', '2026-03-30', { goals: 'Op tijd komen', share }),
			hours('2026-04-07', 40, 0),
			hours('2026-04-14', 40, coached),
		];
		const found = guard('werktraject', 'coaching-share', { facts });
		expect(found?.share).toEqual({ allowed: (80 * share) / 100, used: coached });
		expect(found?.breaches.map(({ breach }) => breach)).toEqual(expected);
	});

	const entry = hours('2026-04-07', 8, 1);
	const approval = (personId: string) =>
		fact('hours-approved', '2026-04-08', { entry: entry.id }, { by: { personId, name: personId } });

	test.each([
		{ what: 'nobody', approvals: [], expected: ['not-approved'] },
		{
			what: 'the one who entered them',
			approvals: [approval('femke')],
			expected: ['approved-by-same-person'],
		},
		{ what: 'a colleague', approvals: [approval('bram')], expected: [] },
	])('[P-16] [P-7] hours approved by $what', ({ approvals, expected }) => {
		const one = { facts: [entry, ...approvals] };
		expect(breaches('werktraject', 'hours-approved', one)).toEqual(expected);
	});

	test('[P-16] approval of one entry says nothing about another', () => {
		const entered = (id: string) => fact('hours-entered', '2026-04-07', { worked: 8 }, { id });
		const by = { personId: 'bram', name: 'Bram' };
		const facts = [
			entered('first'),
			entered('second'),
			fact('hours-approved', '2026-04-08', { entry: 'first' }, { by }),
		];
		expect(guard('werktraject', 'hours-approved', { facts })?.breaches).toEqual([
			{ breach: 'not-approved', factId: 'second' },
		]);
	});

	test('[P-16] hours are never approved by who entered them', () => {
		const people = ['femke', 'bram', 'noor'];
		fc.assert(
			fc.property(fc.constantFrom(...people), fc.subarray(people), (enteredBy, approvers) => {
				const by = { personId: enteredBy, name: enteredBy };
				const own = fact('hours-entered', '2026-04-07', { worked: 8 }, { by });
				const facts = approvers.map((personId) =>
					fact(
						'hours-approved',
						'2026-04-08',
						{ entry: own.id },
						{ id: personId, by: { personId, name: personId } },
					),
				);
				const found = breaches('werktraject', 'hours-approved', { facts: [own, ...facts] });
				const other = approvers.some((one) => one !== enteredBy);
				expect(found?.length).toBe(other ? 0 : 1);
			}),
		);
	});

	const satisfied = (who: string, yes = true) =>
		fact('satisfied', '2026-05-29', { who, satisfied: yes }, { id: `satisfied ${who}` });
	const contract = fact('contract-started', '2026-06-01');

	test('[P-17] a placement becomes definite when all four are satisfied', () => {
		const all = ['candidate', 'employer', 'financier', 'coach'].map((who) => satisfied(who));
		const found = (facts: readonly ProcessFact[]) =>
			breaches('werktraject', 'all-satisfied', { facts: [...facts, contract] });
		expect(found(all)).toEqual([]);
		expect(found(all.slice(1))).toEqual(['not-before']);
		expect(found([...all.slice(1), satisfied('candidate', false)])).toEqual(['not-before']);
	});

	test('[P-17] what somebody said last counts, whoever spoke after him', () => {
		const all = ['candidate', 'employer', 'financier', 'coach'].map((who) => satisfied(who));
		const say = (who: string, on: string, yes: boolean) =>
			fact('satisfied', on, { who, satisfied: yes }, { id: `${who} ${on}` });
		const found = (more: readonly ProcessFact[]) =>
			breaches('werktraject', 'all-satisfied', { facts: [...all, ...more, contract] });
		const doubt = say('employer', '2026-05-30', false);
		expect(found([doubt, say('coach', '2026-05-31', true)])).toEqual(['not-before']);
		expect(found([doubt, say('employer', '2026-05-31', true)])).toEqual([]);
	});

	test.each([
		{ withEmployer: true, withCoach: true, expected: [] },
		{ withEmployer: true, withCoach: false, expected: ['not-before'] },
		{ withEmployer: false, withCoach: true, expected: ['not-before'] },
	])('[P-18] a wage value with employer $withEmployer and coach $withCoach', (row) => {
		const { withEmployer, withCoach } = row;
		const value = { percentage: 60, withEmployer, withCoach };
		const facts = [fact('wage-value-set', '2026-06-01', value, { role: 'labour-expert' })];
		expect(breaches('werktraject', 'wage-value-consulted', { facts })).toEqual(row.expected);
	});

	const periods = (count: number) =>
		Array.from({ length: count }, (_, place) =>
			fact(
				'coaching-period-started',
				`20${27 + Math.floor(place / 2)}-0${(place % 2) * 6 + 1}-04`,
				{
					number: place + 1,
				},
			),
		);

	test.each([
		{ count: 5, expected: [] },
		{ count: 6, expected: [] },
		{ count: 7, expected: ['too-often'] },
	])('[DU-15] [P-21] $count half-years of coaching', ({ count, expected }) => {
		expect(breaches('werktraject', 'DU-15', { facts: periods(count) })).toEqual(expected);
	});

	test('[P-20] [C-25] the half-years begin after the trial placement', () => {
		const ended = fact('trial-ended', '2027-01-05');
		const found = (facts: readonly ProcessFact[]) =>
			breaches('werktraject', 'follow-up-after-trial', { facts });
		expect(found([...periods(1), ended])).toEqual(['not-before']);
		expect(found([...periods(1), fact('trial-ended', '2026-12-30')])).toEqual([]);
	});
});

describe('limits', () => {
	test.each(processes)('$id has none while nothing is known', ({ id }) => {
		expect(guardsOf(process(id), situation({}))).toEqual([]);
	});
});
