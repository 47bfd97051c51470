import { describe, expect, test } from 'vitest';
import type { BenefitKind } from '../../../src/domain/client.ts';
import type { Day } from '../../../src/domain/day.ts';
import { compareFigures } from '../../../src/domain/process/compare-figures.ts';
import { type Figure, figuresOf, type Period } from '../../../src/domain/process/figures-of.ts';
import { OfficeSettings } from '../../../src/domain/process/office-settings.ts';
import type { WorkProcess } from '../../../src/domain/process/process.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { officeOf } from '../../../src/domain/process/situation.ts';
import { fact, process } from './office.ts';

const halfYear: Period = { from: '2026-01-01', to: '2026-06-30' };

type Dossiers = Readonly<Record<string, readonly ProcessFact[]>>;

function figures(id: string | WorkProcess, dossiers: Dossiers, period = halfYear) {
	const benefits: readonly BenefitKind[] = ['participatiewet'];
	return figuresOf(
		typeof id === 'string' ? process(id) : id,
		Object.entries(dossiers).map(([name, facts]) => ({
			id: name,
			facts,
			client: { birthDate: null, benefits },
		})),
		officeOf(),
		period,
	);
}

function figure(id: string, name: string, dossiers: Dossiers, period = halfYear): Figure {
	const found = figures(id, dossiers, period).find((one) => one.id === name);
	if (!found) throw new RangeError(`no figure ${name}`);
	return found;
}

const routeA = (on: Day, integrated: boolean) => [
	fact('route-decided', on, { route: 'A' }),
	fact('integrated-decided', on, { needed: integrated }),
];

describe('[H-58] [O-12] A-clients with and without integrated service', () => {
	const dossiers: Dossiers = {
		with: [...routeA('2026-02-02', true), fact('outflow', '2026-04-02', { to: 'work' })],
		without: [...routeA('2026-02-02', false), fact('outflow', '2026-03-04', { to: 'education' })],
		before: [...routeA('2025-12-31', true)],
		after: [...routeA('2026-07-01', true)],
		b: [fact('route-decided', '2026-02-02', { route: 'B' })],
		moved: [...routeA('2026-02-02', true), fact('route-decided', '2026-03-02', { route: 'B' })],
	};

	test.each([
		{ name: 'a-integrated-clients', behind: ['with'] },
		{ name: 'a-basic-clients', behind: ['without'] },
		{ name: 'a-integrated-work', behind: ['with'] },
		{ name: 'a-integrated-education', behind: [] },
		{ name: 'a-basic-work', behind: [] },
		{ name: 'a-basic-education', behind: ['without'] },
		{ name: 'transferred-to-b', behind: ['moved'] },
	])('[H-58] [O-12] $name opens $behind', ({ name, behind }) => {
		const found = figure('helmond', name, dossiers);
		expect(found.dossiers).toEqual(behind);
		expect(found).toMatchObject({ unit: 'dossiers', value: behind.length, of: null, sum: null });
	});

	test('[H-58] somebody who flows out twice is one client', () => {
		const client = [
			...routeA('2026-02-02', true),
			fact('outflow', '2026-03-02', { to: 'work' }),
			fact('outflow', '2026-05-04', { to: 'work' }),
		];
		expect(figure('helmond', 'a-integrated-work', { client })).toMatchObject({
			count: 1,
			parts: [],
		});
	});

	test('[O-12] average days count from the decision to the outflow', () => {
		expect(figure('helmond', 'a-integrated-days', dossiers)).toMatchObject({
			unit: 'days',
			value: 59,
			count: 1,
			sum: 59,
		});
	});

	test('[O-12] nobody to measure is no number', () => {
		expect(figure('helmond', 'a-basic-days', { b: dossiers.b ?? [] }).value).toBeNull();
		expect(figure('helmond', 'a-integrated-work-in-time', {}).value).toBeNull();
	});

	test.each([
		{ on: '2026-06-29', value: 0, to: 'education' },
		{ on: '2026-06-29', value: 100, to: 'work' },
		{ on: '2026-06-30', value: 100, to: 'work' },
		{ on: '2026-07-01', value: 0, to: 'work' },
	])('[O-19] [DU-02] six months from the decision: $to on $on is $value %', ({ on, value, to }) => {
		const client = [...routeA('2025-12-30', true), fact('outflow', on, { to })];
		const year = { from: '2025-12-01', to: '2026-12-31' };
		expect(figure('helmond', 'a-integrated-work-in-time', { client }, year).value).toBe(value);
	});

	test.each([
		{ to: '2026-06-29', pending: ['client'], of: 0 },
		{ to: '2026-06-30', pending: [], of: 1 },
		{ to: '2026-07-01', pending: [], of: 1 },
	])('[O-19] whose six months still run on $to is in neither: $pending', ({ to, pending, of }) => {
		const client = routeA('2025-12-30', true);
		const found = figure(
			'helmond',
			'a-integrated-work-in-time',
			{ client },
			{ from: '2025-12-01', to },
		);
		expect(found).toMatchObject({ pending, of, others: of === 1 ? ['client'] : [] });
	});

	test('[C-1] an office with a horizon of nine months counts nine months', () => {
		const client = [...routeA('2026-01-05', true), fact('outflow', '2026-09-01', { to: 'work' })];
		const office = officeOf(OfficeSettings.parse({ horizonMonths: 9 }));
		const all = figuresOf(
			process('helmond'),
			[{ id: 'client', facts: client, client: { birthDate: null, benefits: [] } }],
			office,
			{ from: '2026-01-01', to: '2026-12-31' },
		);
		expect(all.find(({ id }) => id === 'a-integrated-work-in-time')?.value).toBe(100);
	});
});

describe('[O-12] terms kept', () => {
	const reported = fact('reported', '2026-04-01');
	const attended = (on: Day) => [reported, fact('info-meeting-attended', on)];

	test('[O-12] are the part of those that fell due', () => {
		const found = figure('helmond', 'on-time-DL-02', {
			early: attended('2026-04-02'),
			lastDay: attended('2026-04-10'),
			late: attended('2026-04-13'),
			never: [reported],
			left: [reported, fact('outflow', '2026-04-03', { to: 'work' })],
		});
		expect(found).toMatchObject({ unit: 'percent', value: 50, count: 2, of: 4 });
		expect(found.dossiers).toEqual(['early', 'lastDay']);
		expect(found.others).toEqual(['late', 'never']);
	});

	test.each([
		{ to: '2026-04-09', of: 0, pending: [] },
		{ to: '2026-04-10', of: 0, pending: ['never'] },
		{ to: '2026-04-11', of: 1, pending: [] },
	])('[O-12] a term that is due on 10 April, seen on $to', ({ to, of, pending }) => {
		const period = { from: '2026-04-01', to };
		expect(figure('helmond', 'on-time-DL-02', { never: [reported] }, period)).toMatchObject({
			of,
			pending,
		});
	});

	test('[O-12] each disturbance has its own term', () => {
		const facts = [
			fact('disturbance', '2026-04-01', { what: 'effort' }, { id: 'first' }),
			fact('case-manager-told', '2026-04-01', { startedBy: 'first' }),
			fact('disturbance', '2026-04-08', { what: 'absence' }, { id: 'second' }),
		];
		expect(figure('werkmakelaar', 'on-time-DL-17', { facts })).toMatchObject({
			value: 50,
			dossiers: ['facts'],
			others: ['facts'],
		});
	});

	test('[O-12] one that was suspended on the last day still runs', () => {
		const facts = [
			reported,
			fact('term-suspended', '2026-04-02', { term: 'DL-02' }, { reasons: ['Ziek'] }),
		];
		const period = { from: '2026-04-01', to: '2026-04-08' };
		expect(figure('helmond', 'on-time-DL-02', { facts }, period).of).toBe(0);
	});
});

describe('[D-14] [D-15] the five results of Delft', () => {
	const score = (on: Day, number: number, who: string, id = `${on} ${who} ${number}`) =>
		fact('satisfaction-measured', on, { score: number, who }, { id });

	test('[D-14] satisfaction is a mean of marks from 1 to 10', () => {
		const found = figure('delft', 'satisfaction-job-seeker', {
			one: [score('2026-02-02', 6, 'job-seeker'), score('2026-03-02', 9, 'job-seeker')],
			two: [score('2026-02-02', 1, 'employer')],
			three: [score('2026-02-02', 11, 'job-seeker'), score('2026-02-02', 0, 'job-seeker')],
			old: [score('2025-02-02', 1, 'job-seeker')],
		});
		expect(found).toMatchObject({
			unit: 'score',
			value: 7.5,
			count: 2,
			sum: 15,
			dossiers: ['one'],
		});
	});

	test('[D-14] [D-30] places count each time', () => {
		const place = (on: Day, kind: string) => fact('place-offered', on, { kind, by: 'cwi' });
		expect(
			figure('delft', 'places-vacancy', {
				one: [place('2026-02-02', 'vacancy'), place('2026-02-03', 'vacancy')],
				two: [place('2026-02-02', 'internship')],
			}),
		).toMatchObject({ unit: 'times', value: 2, dossiers: ['one'] });
	});

	test.each([
		{ name: 'left-benefit', value: 1 },
		{ name: 'benefit-days', value: 100 },
		{ name: 'days-to-work', value: 28 },
		{ name: 'work-in-time', value: 100 },
		{ name: 'participation', value: 1 },
	])('[D-14] $name is measured', ({ name, value }) => {
		const client = [
			fact('benefit-started', '2026-01-01'),
			fact('route-decided', '2026-02-02', { route: 'A' }),
			fact('placed', '2026-03-02'),
			fact('benefit-ended', '2026-04-11'),
			fact('outflow', '2026-04-11', { to: 'participation' }),
		];
		expect(figure('delft', name, { client }).value).toBe(value);
	});

	test('[D-14] [D-15] the zero measurement and a later one stand side by side', () => {
		const one = [score('2026-02-02', 6, 'job-seeker'), score('2026-08-03', 8, 'job-seeker')];
		const two = [score('2026-08-03', 4, 'employer')];
		const zero = figures('delft', { one, two });
		const later = figures('delft', { one, two }, { from: '2026-07-01', to: '2026-12-31' });
		const [seekers, employers] = compareFigures(zero, later);
		expect(seekers).toMatchObject({ before: 6, after: 8, change: 2, unit: 'score' });
		expect(employers).toMatchObject({ before: null, after: 4, change: null });
		expect(compareFigures([], later)[0]).toMatchObject({ before: null, change: null });
		expect(compareFigures(zero, zero)[0]?.change).toBe(0);
	});
});

describe('[W-15] [DU-04] active within six months', () => {
	const received = fact('received', '2026-01-05', { how: 'planned' });
	const year = { from: '2026-01-01', to: '2026-12-31' };
	const active = (on: Day) => [received, fact('active', on, { how: 'work' })];

	test.each([
		{ on: '2026-07-05', value: 100, reached: true },
		{ on: '2026-07-06', value: 0, reached: false },
	])('[W-15] [DU-04] from 5 January, active on $on: $value %', ({ on, value, reached }) => {
		const found = figure('werkplein', 'active-in-time', { client: active(on) }, year);
		expect(found).toMatchObject({ value, reached, target: { min: 100 } });
	});

	test('[DU-04] the last day is part of it', () => {
		const found = figure('werkplein', 'active-in-time', { client: active('2026-07-04') }, year);
		expect(found.value).toBe(100);
	});

	test.each(['job-seeker', 'employer'])('[W-15] satisfaction of the %s is measured', (who) => {
		const client = [fact('satisfaction-measured', '2026-02-02', { score: 7, who })];
		expect(figure('werkplein', `satisfaction-${who}`, { client }).value).toBe(7);
	});
});

describe('[M-14] [DU-17] the caseload of a job coach', () => {
	const clients = (count: number, jobCoach: string, ...more: readonly ProcessFact[]): Dossiers =>
		Object.fromEntries(
			Array.from({ length: count }, (_, place) => [
				`${jobCoach} ${place}`,
				[fact('registered', '2026-03-02', { jobCoach }), ...more],
			]),
		);

	test.each([
		{ count: 19, within: 0 },
		{ count: 20, within: 1 },
		{ count: 40, within: 1 },
		{ count: 41, within: 0 },
	])('[M-14] of $count clients is within 20 to 40: $within', ({ count, within }) => {
		const found = figure('werkmakelaar', 'caseload', clients(count, 'Bram'));
		expect(found).toMatchObject({ unit: 'people', value: within, of: 1, reached: within === 1 });
		expect(found.parts).toMatchObject([{ name: 'Bram', count }]);
		expect(found.dossiers).toHaveLength(count);
	});

	test('[M-14] each coach has an own number, the largest first', () => {
		const both = { ...clients(2, 'Anna'), ...clients(20, 'Bram'), ...clients(2, 'Aart') };
		const found = figure('werkmakelaar', 'caseload', both);
		expect(found.parts.map(({ name }) => name)).toEqual(['Bram', 'Aart', 'Anna']);
		expect(found).toMatchObject({ count: 1, of: 3, reached: false });
	});

	test('[M-14] without a name it is whoever recorded the registration', () => {
		const found = figure('werkmakelaar', 'caseload', { one: [fact('registered', '2026-03-02')] });
		expect(found.parts).toMatchObject([{ name: 'Femke Adviseur', dossiers: ['one'] }]);
		const empty = fact('registered', '2026-03-02', { jobCoach: '' });
		expect(figure('werkmakelaar', 'caseload', { one: [empty] }).parts[0]?.name).toBe(
			'Femke Adviseur',
		);
	});

	test.each([
		{ stopped: '2026-06-30', counted: 1 },
		{ stopped: '2026-01-01', counted: 1 },
	])('[DU-17] who stopped on $stopped is in the half year before', ({ stopped, counted }) => {
		const one = clients(1, 'Bram', fact('trajectory-stopped', stopped));
		expect(figure('werkmakelaar', 'caseload', one).dossiers).toHaveLength(counted);
	});

	test.each([
		{ stopped: '2026-06-29', counted: 0 },
		{ stopped: '2026-06-30', counted: 0 },
		{ stopped: '2026-07-01', counted: 1 },
	])(
		'[DU-17] a year counts its last half: stopped on $stopped, $counted',
		({ stopped, counted }) => {
			const one = clients(1, 'Bram', fact('trajectory-stopped', stopped));
			const year = { from: '2026-01-01', to: '2026-12-31' };
			expect(figure('werkmakelaar', 'caseload', one, year).dossiers).toHaveLength(counted);
		},
	);

	test('[DU-17] a shorter period counts itself', () => {
		const one = clients(1, 'Bram', fact('trajectory-stopped', '2026-05-31'));
		const june = { from: '2026-06-01', to: '2026-06-30' };
		expect(figure('werkmakelaar', 'caseload', one, june).dossiers).toEqual([]);
		expect(figure('werkmakelaar', 'caseload', { two: [] }, june)).toMatchObject({
			reached: null,
			of: 0,
		});
	});
});

describe('[O-25] shares of the variants', () => {
	const registered = (on: Day, variant?: number) => [
		fact('registered', on),
		...(variant ? [fact('variant-chosen', on, { variant })] : []),
	];

	test('[O-25] [M-18] [M-19] [M-20] are of those registered in the month whose variant is known', () => {
		const dossiers = {
			a: registered('2026-03-01', 1),
			b: registered('2026-03-31', 2),
			c: registered('2026-03-15', 3),
			d: registered('2026-03-15', 3),
			unknown: registered('2026-03-15'),
			april: registered('2026-04-01', 1),
		};
		const march = { from: '2026-03-01', to: '2026-03-31' };
		const shares = figures('werkmakelaar', dossiers, march).filter(({ id }) =>
			id.includes('share'),
		);
		expect(shares).toMatchObject([
			{ value: 25, count: 1, of: 4, target: { aim: 30 }, reached: null, pending: ['unknown'] },
			{ value: 25, target: { aim: 30 } },
			{ value: 50, target: { aim: 40 }, dossiers: ['c', 'd'] },
		]);
	});

	test.each([
		{ name: 'placed-in-4-weeks', variant: 1, on: '2026-03-30', value: 100 },
		{ name: 'placed-in-4-weeks', variant: 2, on: '2026-03-31', value: 0 },
		{ name: 'placed-in-6-months', variant: 3, on: '2026-09-02', value: 100 },
		{ name: 'placed-in-6-months', variant: 3, on: '2026-09-03', value: 0 },
	])('[M-1] [C-22] $name of variant $variant, placed on $on: $value %', (row) => {
		const signed = { document: 'traject-protocol', version: '1' };
		const client = [
			fact('variant-chosen', '2026-03-02', { variant: row.variant }),
			fact('signed', '2026-03-02', signed, { role: 'client' }),
			fact('placed', row.on),
		];
		const year = { from: '2026-01-01', to: '2026-12-31' };
		expect(figure('werkmakelaar', row.name, { client }, year).value).toBe(row.value);
	});
});

describe('[P-6] results achieved and not achieved', () => {
	test('[P-6] a trial placement that became no contract is among the others', () => {
		const ended = fact('trial-ended', '2026-03-02');
		const found = figure('werktraject', 'trial-to-contract', {
			yes: [ended, fact('contract-started', '2026-03-03')],
			no: [ended],
		});
		expect(found).toMatchObject({ value: 50, dossiers: ['yes'], others: ['no'], pending: [] });
	});
});

describe('where a figure begins and ends', () => {
	const year = { from: '2026-01-01', to: '2026-12-31' };
	const received = fact('received', '2026-02-02', { how: 'planned' });

	test.each([
		{ on: '2026-02-01', value: null, why: 'before the start is not reached' },
		{ on: '2026-02-02', value: 100, why: 'on the day of the start is' },
	])('what came $why', ({ on, value }) => {
		const client = [received, fact('active', on, { how: 'work' })];
		const months = { from: '2026-01-01', to: '2026-03-31' };
		expect(figure('werkplein', 'active-in-time', { client }, months).value).toBe(value);
	});

	test.each([
		{ from: '2026-02-02', to: '2026-12-31', of: 1 },
		{ from: '2026-02-03', to: '2026-12-31', of: 0 },
	])('who began on 2 February is counted from $from: $of', ({ of, ...period }) => {
		expect(figure('werkplein', 'active-in-time', { client: [received] }, period).of).toBe(of);
	});

	test.each([
		{ score: 0, count: 0 },
		{ score: 1, count: 1 },
		{ score: 10, count: 1 },
		{ score: 10.5, count: 0 },
	])('a mark of $score counts: $count', ({ score, count }) => {
		const client = [fact('satisfaction-measured', '2026-02-02', { score, who: 'employer' })];
		expect(figure('werkplein', 'satisfaction-employer', { client }, year)).toMatchObject({ count });
	});

	test('days run from the first of one to the first of the other after it, in the period', () => {
		const days = (...facts: readonly ProcessFact[]) =>
			figure('delft', 'days-to-work', { client: facts }, year).value;
		const decided = fact('route-decided', '2026-02-02', { route: 'A' });
		const again = fact('route-decided', '2026-02-12', { route: 'A' });
		const placed = (on: Day) => fact('placed', on);
		expect(days(decided, again, placed('2026-02-22'), placed('2026-03-22'))).toBe(20);
		expect(days(decided, placed('2026-02-01'))).toBeNull();
		expect(days(decided, placed('2026-02-02'))).toBe(0);
		expect(days(placed('2026-02-22'))).toBeNull();
		const before = fact('route-decided', '2025-12-01', { route: 'A' });
		expect(days(before, placed('2025-12-31'))).toBeNull();
		expect(days(before, placed('2026-01-01'))).toBe(31);
	});

	test('[DL-08] a term without a length is not on time and not late', () => {
		const client = [
			fact('route-decided', '2026-02-02', { route: 'B' }),
			fact('ww-intake-held', '2026-02-02'),
		];
		const all = figuresOf(
			process('helmond'),
			[{ id: 'client', facts: client, client: { birthDate: null, benefits: ['ww'] } }],
			officeOf(),
			year,
		);
		expect(all.find(({ id }) => id === 'on-time-DL-08')).toMatchObject({ of: 0, pending: [] });
	});

	test('[M-14] who stopped and was registered again is in the caseload', () => {
		const facts = [
			fact('registered', '2026-01-05', { jobCoach: 'Bram' }),
			fact('trajectory-stopped', '2026-02-02'),
			fact('registered', '2026-04-01', { jobCoach: 'Iris' }),
		];
		const found = figure('werkmakelaar', 'caseload', { one: facts }, year);
		expect(found.parts).toMatchObject([{ name: 'Iris', count: 1 }]);
		const sameDay = [facts[0], fact('exit-report-delivered', '2026-01-05')].flatMap(
			(one) => one ?? [],
		);
		expect(figure('werkmakelaar', 'caseload', { one: sameDay }, year).dossiers).toEqual([]);
	});

	test('what is known after the last day does not count, not even the kind of client', () => {
		const client = [
			fact('registered', '2026-03-02'),
			fact('variant-chosen', '2026-04-01', { variant: 1 }),
		];
		const march = { from: '2026-03-01', to: '2026-03-31' };
		expect(figure('werkmakelaar', 'variant-1-share', { client }, march)).toMatchObject({
			of: 0,
			pending: ['client'],
		});
		const april = { from: '2026-03-01', to: '2026-04-01' };
		expect(figure('werkmakelaar', 'variant-1-share', { client }, april).value).toBe(100);
	});
});

describe('a target', () => {
	const own = (target: object): WorkProcess => ({
		...process('werkplein'),
		figures: [
			{
				id: 'active',
				measure: 'count',
				rules: [],
				source: 'x',
				title: 'Actief',
				in: { fact: 'active' },
				each: false,
				target,
			},
		],
	});
	const active = { one: [fact('active', '2026-02-02')], two: [fact('active', '2026-02-02')] };

	test.each([
		{ target: { min: 2 }, reached: true },
		{ target: { min: 3 }, reached: false },
		{ target: { max: 2 }, reached: true },
		{ target: { max: 1 }, reached: false },
		{ target: { min: 1, max: 3 }, reached: true },
		{ target: { aim: 2 }, reached: null },
		{ target: {}, reached: null },
	])('of $target is reached by two: $reached', ({ target, reached }) => {
		expect(figures(own(target), active)).toMatchObject([{ value: 2, reached, target }]);
	});
});

test('a fact that is taken back is not counted', () => {
	const placed = fact('outflow', '2026-03-02', { to: 'work' });
	const back = fact('withdrawn', '2026-03-03', {}, { corrects: placed.id });
	const client = [...routeA('2026-02-02', true), placed, back];
	expect(figure('helmond', 'a-integrated-work', { client }).value).toBe(0);
});
