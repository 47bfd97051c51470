import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../src/domain/appointment.ts';
import type { PlanContent, PlanSources } from '../../src/domain/plan-content.ts';
import type { Course } from '../../src/domain/process/course.ts';
import type { Actor, ProcessFact } from '../../src/domain/process/process-fact.ts';
import { type SignablePaper, signablePapers } from '../../src/domain/signable-paper.ts';
import { fact, process, situation } from './process/office.ts';

const added = { addedBy: { personId: 'femke', name: 'Femke' }, addedAt: 0 };

const meeting = (id: string): Appointment => ({
	id,
	about: 'Hoe gaat het zoeken?',
	on: '2026-04-20',
	at: null,
	minutes: null,
	kind: 'talk',
	how: 'office',
	place: null,
	withWhom: [],
	outcome: 'planned',
	outcomeOn: null,
	outcomeBy: null,
	reason: null,
	...added,
});

const saying = (goal: string, next = 'a1'): PlanSources => ({
	client: 'Henk van den Boomgaard',
	goals: [{ id: 'g1', text: goal, ...added }],
	actions: [],
	assignments: [],
	nextAppointment: meeting(next),
	evaluation: null,
	written: () => '',
});

const course = (facts: readonly ProcessFact[], id = 'helmond'): Course => ({
	process: process(id),
	situation: situation({ facts, benefits: ['participatiewet'] }),
	startedOn: '2026-04-01',
	startedBy: { personId: 'femke', name: 'Femke' },
	endedOn: null,
	facts: [],
	terms: [],
	steps: [],
});

const route = [
	fact('route-decided', '2026-04-01', { route: 'A' }),
	fact('integrated-decided', '2026-04-01', { needed: false }),
];
const wrote = (version: string, on: string) => fact('plan-written', on, { version });
const signs = (role: Actor, version: string) =>
	fact(
		'signed',
		'2026-04-03',
		{ document: 'mediation-plan', version },
		{
			id: role,
			role,
			by: { personId: role, name: role },
		},
	);

interface Around {
	readonly says?: PlanSources;
	readonly known?: Readonly<Record<string, PlanContent>>;
	readonly past?: boolean;
}

const papers = (facts: readonly ProcessFact[], { says, known = {}, past = false }: Around = {}) =>
	signablePapers(course([...route, ...facts]), {
		contentOf: (version) => known[version] ?? null,
		isPast: () => past,
		sources: () => says ?? saying('Werk als bakker'),
	});

function plan(facts: readonly ProcessFact[], around?: Around): SignablePaper {
	const found = papers(facts, around).find(({ row }) => row.document === 'mediation-plan');
	if (!found) throw new Error('no plan');
	return found;
}

/** The plan as it was when it was put on record. */
const first = plan([]).draft;
const known = { v1: first };

describe('the papers that a client signs', () => {
	test('are a plan before the evaluation, and an amended plan after it', () => {
		const evaluated = fact('plan-evaluated', '2026-04-01', {});
		const names = (facts: readonly ProcessFact[]) => papers(facts).map(({ row }) => row.document);
		expect(names([])).toEqual(['mediation-plan']);
		expect(names([evaluated])).toEqual(['mediation-plan', 'amended-plan']);
	});

	test('[H-27] an amended plan that was put on record stays, evaluated or not', () => {
		const amended = fact('amended-plan-written', '2026-04-02', { version: 'v1' });
		expect(papers([amended]).map(({ row }) => row.document)).toContain('amended-plan');
	});

	test('are those that have versions: a form that is only handed in is none', () => {
		const around = { contentOf: () => null, isPast: () => false, sources: () => saying('') };
		const names = signablePapers(course([], 'werktraject'), around);
		expect(names).toEqual([]);
	});
});

describe('a plan', () => {
	test('is unwritten until it is put on record, and says what the dossier says', () => {
		const { state, latest, versions, changes, draft } = plan([]);
		expect({ state, latest, versions, changes }).toEqual({
			state: 'unwritten',
			latest: null,
			versions: [],
			changes: [],
		});
		expect(draft).toMatchObject({
			process: 'helmond',
			document: 'mediation-plan',
			client: 'Henk van den Boomgaard',
		});
	});

	test('waits for signatures once it is on record', () => {
		const { state, latest, changes } = plan([wrote('v1', '2026-04-02')], { known });
		expect({ state, changes }).toEqual({ state: 'signing', changes: [] });
		expect(latest).toEqual({
			version: 'v1',
			number: 1,
			on: '2026-04-02',
			by: { personId: 'femke', name: 'Femke Adviseur' },
			content: first,
		});
	});

	test('[H-25] is signed when all signed this version', () => {
		const facts = [wrote('v1', '2026-04-02'), signs('adviser', 'v1'), signs('client', 'v1')];
		expect(plan(facts, { known }).state).toBe('signed');
	});

	test('has changed when the dossier says something else, signed or not', () => {
		const facts = [wrote('v1', '2026-04-02'), signs('adviser', 'v1'), signs('client', 'v1')];
		const { state, changes } = plan(facts, { known, says: saying('Werk als kok') });
		expect(state).toBe('changed');
		expect(changes).toMatchObject([{ kind: 'changed', part: { id: 'goals' }, fields: ['text'] }]);
	});

	test.each([
		['was kept: the next one follows', true, 'signing'],
		['was not kept: it was moved', false, 'changed'],
	])('whose appointment %s', (_, past, state) => {
		const around = { known, past, says: saying('Werk als bakker', 'a2') };
		expect(plan([wrote('v1', '2026-04-02')], around).state).toBe(state);
	});

	test('whose content has not arrived here shows no changes', () => {
		const { state, changes, latest } = plan([wrote('v1', '2026-04-02')], { past: true });
		expect({ state, changes }).toEqual({ state: 'signing', changes: [] });
		expect(latest?.content).toBeNull();
	});

	test('has versions oldest first; writing the same again makes none', () => {
		const facts = [
			wrote('v1', '2026-04-01'),
			wrote('v2', '2026-04-02'),
			fact('plan-written', '2026-04-03', { version: 'v1' }, { id: 'again' }),
			fact('plan-written', '2026-04-03', {}, { id: 'without version' }),
		];
		const { versions } = plan(facts.slice(0, 3), { known });
		expect(versions.map(({ version, number, on }) => [version, number, on])).toEqual([
			['v1', 1, '2026-04-01'],
			['v2', 2, '2026-04-02'],
		]);
		expect(plan(facts, { known }).versions).toHaveLength(2);
	});

	test('goes by the version that was written last', () => {
		const facts = [wrote('v1', '2026-04-01'), wrote('v2', '2026-04-02')];
		const later = plan([], { says: saying('Werk als kok') }).draft;
		const { latest, changes } = plan(facts, { known: { v1: first, v2: later } });
		expect(latest?.version).toBe('v2');
		expect(changes).toHaveLength(1);
	});
});
