import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../src/domain/appointment.ts';
import type { Assignment } from '../../src/domain/plan.ts';
import { isWritten, type PlanSources, planContent } from '../../src/domain/plan-content.ts';
import { changesToSign, planDifference } from '../../src/domain/plan-difference.ts';
import { contentsFor, documentFor } from '../../src/domain/process/signing-of.ts';
import { officeOf, situationOf } from '../../src/domain/process/situation.ts';
import { canonicalJson } from '../../src/protocol/canonical-json.ts';
import { process as processOf } from './process/office.ts';

const helmond = processOf('helmond');

const by = { personId: 'femke', name: 'Femke de Boer' };
const added = { addedBy: by, addedAt: 0 };
const open = { status: 'open', on: null, by: null, reason: null, history: [] } as const;

const assignment = (more: Partial<Assignment> = {}): Assignment => ({
	id: 'w1',
	what: 'Solliciteren bij de bakker',
	proof: 'Kopie van de brief',
	due: '2026-12-01',
	leadId: null,
	talkId: null,
	own: '',
	...added,
	...open,
	...more,
});

const appointment = (more: Partial<Appointment> = {}): Appointment => ({
	id: 'a1',
	about: 'Hoe gaat het zoeken?',
	on: '2026-12-03',
	at: '10:00',
	minutes: null,
	kind: 'talk',
	how: 'office',
	place: 'Werkplein Helmond',
	withWhom: [],
	outcome: 'planned',
	outcomeOn: null,
	outcomeBy: null,
	reason: null,
	...added,
	...more,
});

const sources = (more: Partial<PlanSources> = {}): PlanSources => ({
	client: 'Henk van den Boomgaard',
	goals: [{ id: 'g1', text: 'Werk als bakker', ...added }],
	actions: [
		{
			id: 'c1',
			what: 'Opleiding aanvragen',
			who: 'Ruben',
			due: null,
			talkId: null,
			...added,
			...open,
		},
	],
	assignments: [assignment()],
	nextAppointment: appointment(),
	evaluation: null,
	written: () => '',
	...more,
});

/** The plan of a client of Helmond with these benefits and decisions. */
function plan(
	{
		benefit = 'participatiewet',
		needed = true,
	}: { benefit?: 'participatiewet' | 'ww'; needed?: boolean },
	given: PlanSources = sources(),
	document = 'mediation-plan',
) {
	const facts = [
		{ id: '1', kind: 'route-decided', on: '2026-11-01', by, data: { route: 'A' } },
		{ id: '2', kind: 'integrated-decided', on: '2026-11-01', by, data: { needed } },
	];
	const client = { birthDate: null, benefits: [benefit] };
	const situation = situationOf(facts, client, officeOf(), '2026-11-21');
	const row = documentFor(helmond, situation, document);
	if (!row) throw new Error('no such document');
	const name = { process: 'helmond', document, title: row.title };
	return planContent(name, contentsFor(helmond, situation, row), given);
}

const partsOf = (content: ReturnType<typeof plan>) => content.parts.map(({ id }) => id);

describe('the content of a mediation plan', () => {
	test('[H-14] with integrated service: actions, next appointment and assignments', () => {
		expect(partsOf(plan({ benefit: 'ww' }))).toEqual([
			'goals',
			'actions',
			'next-appointment',
			'assignments',
		]);
	});

	test('[H-22] [H-23] without it: next appointment and assignments, no actions', () => {
		expect(partsOf(plan({ benefit: 'ww', needed: false }))).toEqual([
			'goals',
			'next-appointment',
			'assignments',
		]);
	});

	test('[H-33] [H-35] the plan of a WIZ client says that times vary and employers are called', () => {
		const parts = plan({}).parts.slice(-2);
		expect(parts.map(({ id, lines }) => [id, lines.at(0)?.text])).toEqual([
			['varied-times', 'Afspraken op wisselende en verschillende tijden'],
			['call-backs', 'Bij twijfel aan motivatie worden werkgevers nagebeld'],
		]);
	});

	test('[H-27] [H-28] the amended plan opens with the outcome of the evaluation', () => {
		const evaluated = sources({
			evaluation: 'Meer uren kan',
			written: (part) => (part === 'evaluation' ? 'Ook zoeken in de zorg' : ''),
		});
		const parts = plan({ needed: false }, evaluated, 'amended-plan').parts;
		expect(parts.find(({ id }) => id === 'evaluation')?.lines.map(({ text }) => text)).toEqual([
			'Meer uren kan',
			'Ook zoeken in de zorg',
		]);
		expect(parts.map(({ id }) => id)).toContain('assignments');
	});

	test('how the plan is carried out is no part of it', () => {
		const done = sources({ assignments: [assignment({ status: 'done', own: 'Gelukt' })] });
		expect(plan({}, done)).toEqual(plan({}));
	});

	test('white space and empty lines make no other plan', () => {
		const untidy = sources({
			assignments: [
				assignment({ what: '  Solliciteren bij de bakker\n' }),
				assignment({ id: 'w2', what: ' ', due: null }),
			],
		});
		expect(plan({}, untidy)).toEqual(plan({}));
	});

	test('a goal without words is no goal', () => {
		const [goal] = sources().goals;
		const empty = sources({ goals: goal ? [goal, { ...goal, id: 'g2', text: ' ' }] : [] });
		expect(plan({}, empty)).toEqual(plan({}));
	});

	test('an assignment that has only a day stays, one with neither words nor a day goes', () => {
		const assignments = [
			assignment({ id: 'w2', what: '', proof: '' }),
			assignment({ id: 'w3', what: '', proof: '', due: null }),
		];
		const parts = plan({}, sources({ assignments })).parts;
		expect(parts.find(({ id }) => id === 'assignments')?.lines).toEqual([
			{ id: 'w2', text: '', on: '2026-12-01' },
		]);
	});

	test('the next appointment has its day, time, way and place; without one there is no line', () => {
		const linesOf = (given: PlanSources) =>
			plan({}, given).parts.find(({ id }) => id === 'next-appointment')?.lines;
		expect(linesOf(sources())).toEqual([
			{
				id: 'a1',
				text: 'Hoe gaat het zoeken?',
				on: '2026-12-03',
				at: '10:00',
				how: 'office',
				place: 'Werkplein Helmond',
			},
		]);
		expect(linesOf(sources({ nextAppointment: null }))).toEqual([]);
	});

	test('a document without assignments opens without goals', () => {
		const name = { process: 'helmond', document: 'd', title: 'Brief' };
		const row = { id: 'rights', text: 'Rechten', rules: [], source: 'p. 1' };
		const written = sources({ evaluation: 'Meer uren kan', written: () => 'Wat u mag verwachten' });
		expect(planContent(name, [row], written).parts).toEqual([
			{
				id: 'rights',
				title: 'Rechten',
				lines: [{ id: 'rights', text: 'Wat u mag verwachten' }],
			},
		]);
	});

	test('the outcome of an evaluation is a line of its own', () => {
		const name = { process: 'helmond', document: 'd', title: 'Brief' };
		const row = { id: 'evaluation', text: 'De uitkomst', rules: [], source: 'p. 1' };
		const linesOf = (evaluation: string | null) =>
			planContent(name, [row], sources({ evaluation })).parts[0]?.lines;
		expect(linesOf('Meer uren kan')).toEqual([{ id: 'evaluation-outcome', text: 'Meer uren kan' }]);
		expect(linesOf(null)).toEqual([]);
	});

	test('only what nothing else fills is written by hand', () => {
		expect(
			['evaluation', 'rights', 'actions', 'call-backs'].map((id) => isWritten({ id })),
		).toEqual([true, true, false, false]);
	});
});

describe('the difference between two versions', () => {
	test('names what was added, changed and taken away', () => {
		const later = sources({
			goals: [],
			assignments: [assignment({ due: '2026-12-08' }), assignment({ id: 'w2', what: 'Cv maken' })],
		});
		expect(
			planDifference(plan({}), plan({}, later)).map((change) => [
				change.kind,
				change.part.id,
				change.kind === 'changed' ? change.fields : null,
			]),
		).toEqual([
			['removed', 'goals', null],
			['changed', 'assignments', ['on']],
			['added', 'assignments', null],
		]);
	});

	test('has what one version does not have at all as added, or as removed at the end', () => {
		const [all, some] = [plan({ benefit: 'ww' }), plan({ benefit: 'ww', needed: false })];
		const action = { id: 'c1', text: 'Opleiding aanvragen', who: 'Ruben' };
		const part = all.parts.find(({ id }) => id === 'actions');
		const name = { id: 'actions', title: part?.title };
		expect(planDifference(some, all)).toEqual([{ kind: 'added', part: name, line: action }]);
		expect(planDifference(all, some)).toEqual([{ kind: 'removed', part: name, line: action }]);
	});

	test('another title of a part is a change, though its lines are the same', () => {
		const before = plan({});
		const parts = before.parts.map((part) =>
			part.id === 'goals' ? { ...part, title: 'Wat de klant wil' } : part,
		);
		expect(planDifference(before, { ...before, parts })).toEqual([
			{ kind: 'rearranged', part: { id: 'goals', title: 'Wat de klant wil' } },
		]);
	});

	test('is empty for the same plan', () => {
		expect(planDifference(plan({}), plan({}))).toEqual([]);
		expect(planDifference(JSON.parse(canonicalJson(plan({}))), plan({}))).toEqual([]);
	});

	test('another order is a change too', () => {
		const two = [assignment(), assignment({ id: 'w2', what: 'Cv maken' })];
		const [a, b] = [sources({ assignments: two }), sources({ assignments: two.toReversed() })];
		expect(planDifference(plan({}, a), plan({}, b))).toMatchObject([
			{ kind: 'rearranged', part: { id: 'assignments' } },
		]);
	});

	test('an appointment that was kept may be followed by the next one without signing again', () => {
		const signed = plan({});
		const next = plan(
			{},
			sources({ nextAppointment: appointment({ id: 'a2', on: '2027-01-07' }) }),
		);
		const changes = planDifference(signed, next);
		expect(changes.length).toBeGreaterThan(0);
		expect(changesToSign(changes, () => true, signed)).toEqual([]);
		expect(changesToSign(changes, () => false, signed)).toEqual(changes);
	});

	test('other changes are signed again, however well appointments are kept', () => {
		const signed = plan({});
		const later = plan({}, sources({ goals: [], nextAppointment: appointment({ id: 'a2' }) }));
		const changes = planDifference(signed, later);
		expect(changesToSign(changes, () => true, signed)).toMatchObject([
			{ kind: 'removed', part: { id: 'goals' } },
		]);
	});

	test('of several appointments all have to be kept', () => {
		const [first, second] = ['a1', 'a2'].map((id) => ({ id, text: 'Gesprek' }));
		const signed = plan({}, sources({ nextAppointment: null }));
		const withTwo = {
			...signed,
			parts: signed.parts.map((part) =>
				part.id === 'next-appointment' && first && second
					? { ...part, lines: [first, second] }
					: part,
			),
		};
		const changes = planDifference(withTwo, signed);
		expect(changesToSign(changes, (id) => id === 'a1', withTwo)).toEqual(changes);
		expect(changesToSign(changes, () => true, withTwo)).toEqual([]);
	});

	test('a first appointment is signed, because none was agreed before', () => {
		const signed = plan({}, sources({ nextAppointment: null }));
		const changes = planDifference(signed, plan({}));
		expect(changes).toHaveLength(1);
		expect(changesToSign(changes, () => true, signed)).toEqual(changes);
		const without = { ...signed, parts: [] };
		expect(changesToSign(changes, () => true, without)).toEqual(changes);
	});
});
