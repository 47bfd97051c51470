import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { AgendaState } from '../../../src/app/state/agenda-state.svelte.ts';
import { ClientState } from '../../../src/app/state/client-state.svelte.ts';
import { LeadsState } from '../../../src/app/state/leads-state.svelte.ts';
import { PlanState } from '../../../src/app/state/plan-state.svelte.ts';
import { TalkState } from '../../../src/app/state/talk-state.svelte.ts';
import { TimelineState } from '../../../src/app/state/timeline-state.svelte.ts';
import { createClient } from '../../../src/document/client.ts';
import type { DossierDocs } from '../../../src/document/dossier-docs.ts';
import { applyCapture } from '../../../src/document/leads.ts';
import { localEdit } from '../../../src/document/origins.ts';
import { summaryOf } from '../../../src/document/summary.ts';
import type { Author } from '../../../src/domain/author.ts';
import { meet, newDocs, person, vacancy } from '../../support/dossier.ts';
import { follow } from '../../support/follow.svelte.ts';

const alice = person('alice');

/** The states of one dossier on one laptop. */
function laptop(author: Author, docs: DossierDocs = newDocs()) {
	const me = () => author;
	return {
		docs,
		client: new ClientState(docs),
		plan: new PlanState(docs, me),
		agenda: new AgendaState(docs, me),
		leads: new LeadsState(docs, me),
		talk: new TalkState(docs, me),
		timeline: new TimelineState(docs, me),
	};
}

describe('states of a dossier', () => {
	test('show at once what was changed here', () => {
		const { plan } = laptop(alice);
		const screen = follow(() => plan.goals.map(({ text }) => text));
		const id = plan.addGoal('Werk');
		screen.seen();
		plan.writeGoal(id, 'Werk als metselaar');
		expect(screen.seen()).toEqual([[], ['Werk'], ['Werk als metselaar']]);
		screen.stop();
	});

	test('show what another laptop changed', () => {
		const [mine, hers] = [laptop(alice), laptop(person('bob'))];
		const screen = follow(() => mine.client.name);
		createClient(
			hers.docs,
			{ voornamen: 'Samira', voorvoegsel: 'el', geslachtsnaam: 'Amrani' },
			alice,
		);
		meet(mine.docs.shared, hers.docs.shared);
		expect(screen.seen()).toEqual(['', 'Samira el Amrani']);
		screen.stop();
	});

	test('can be read in an action too, when no screen looks', () => {
		const { plan } = laptop(alice);
		expect(plan.openAssignments).toEqual([]);
		plan.addAssignment({ what: 'Bellen' });
		expect(plan.openAssignments).toMatchObject([{ what: 'Bellen', status: 'open' }]);
		const screen = follow(() => plan.openAssignments.length);
		plan.addAssignment({ what: 'Schrijven' });
		expect(screen.seen()).toEqual([1, 2]);
		screen.stop();
	});

	test('typing in the plan does not make the vacancies look again', () => {
		const { docs, plan, leads } = laptop(alice);
		applyCapture(docs.shared, vacancy(), 'job', alice);
		const screen = follow(() => leads.leads);
		const goal = plan.addGoal('');
		plan.writeGoal(goal, 'Werk');
		expect(screen.seen()).toHaveLength(1);
		screen.stop();
	});

	test('stop listening when nobody looks any more', () => {
		const { docs, plan } = laptop(alice);
		const listeners = () => docs.shared._observers.get('afterTransaction')?.size ?? 0;
		const screen = follow(() => plan.goals.length);
		expect(listeners()).toBeGreaterThan(0);
		screen.stop();
		return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
			expect(listeners()).toBe(0);
		});
	});
});

describe('the plan', () => {
	test('an assignment goes from open to done and to the bin and back', () => {
		const { plan } = laptop(alice);
		const id = plan.addAssignment({ what: 'Bellen', due: '2026-12-01' });
		expect(plan.settleAssignment(id, 'not-done')).toBe('reason-missing');
		expect(plan.settleAssignment(id, 'done')).toBe('settled');
		expect(plan.settleAssignment(id, 'done')).toBe('unchanged');
		expect(plan.openAssignments).toEqual([]);
		plan.bin('assignment', id);
		expect(plan.binned).toMatchObject([{ item: 'assignment', id, title: 'Bellen' }]);
		plan.restore('assignment', id);
		expect(plan.assignments).toMatchObject([{ id, status: 'done', due: '2026-12-01' }]);
	});

	test('Ctrl+Z takes back the last step only', () => {
		const { docs, plan } = laptop(alice);
		const undo = new Y.UndoManager(docs.shared, {
			trackedOrigins: new Set([localEdit]),
			captureTimeout: 0,
		});
		const id = plan.addAction({ what: 'Bellen', who: 'Alice' });
		plan.changeAction(id, { due: '2026-12-01' });
		undo.undo();
		expect(plan.actions).toMatchObject([{ what: 'Bellen', who: 'Alice', due: null }]);
	});

	test('a vacancy becomes an assignment that knows where it came from', () => {
		const { docs, plan, leads } = laptop(alice);
		applyCapture(docs.shared, vacancy(), 'job', alice);
		const id = leads.makeAssignment('job', 'Solliciteren: Metselaar', '2026-12-01');
		expect(plan.assignments).toMatchObject([
			{ id, what: 'Solliciteren: Metselaar', leadId: 'job' },
		]);
		expect(leads.byId('job')?.assignmentIds).toEqual([id]);
	});
});

describe('appointments', () => {
	test('the next one is the first that is still planned', () => {
		const { agenda } = laptop(alice);
		agenda.add({ on: '2026-11-20' });
		const first = agenda.add({ on: '2026-11-24', at: '10:00', about: 'Plan' });
		const second = agenda.add({ on: '2026-11-24', at: '09:00' });
		expect(agenda.next?.id).toBe(second);
		agenda.settle(second, 'cancelled', 'Ziek');
		expect(agenda.next).toMatchObject({ id: first, about: 'Plan', how: 'office' });
		expect(agenda.past.map(({ outcome }) => outcome)).toEqual(['cancelled', 'planned']);
	});

	test('moves to another day and can be thrown away', () => {
		const { agenda } = laptop(alice);
		const id = agenda.add({ on: '2026-11-24' });
		agenda.change(id, { on: '2026-11-30', withWhom: ['Casemanager'] });
		expect(agenda.upcoming).toMatchObject([{ on: '2026-11-30', withWhom: ['Casemanager'] }]);
		expect(() => agenda.change(id, { at: '25:00' })).toThrow();
		agenda.bin(id);
		expect(agenda.next).toBeNull();
	});
});

describe('a talk', () => {
	const at = (now: number) => person('alice', { now });

	test('sees captures arrive that came after its start', () => {
		const docs = newDocs();
		applyCapture(docs.shared, vacancy('Van vorige week'), 'before', at(1000));
		const { talk } = laptop(at(2000), docs);
		talk.start();
		const screen = follow(() => talk.arrived.map(({ id }) => id));
		applyCapture(docs.shared, vacancy('Nu gevonden'), 'now', at(3000));
		expect(screen.seen()).toEqual([[], ['now']]);
		expect(talk.undiscussed.map(({ id }) => id)).toEqual(['before']);
		screen.stop();
	});

	test('starting twice is one talk, and a colleague’s talk is not mine', () => {
		const docs = newDocs();
		const mine = laptop(alice, docs).talk;
		const his = laptop(person('bob'), docs).talk;
		expect(mine.start()).toBe(mine.start());
		expect(his.current).toBeNull();
		his.start();
		expect(mine.talks).toHaveLength(2);
	});

	test('keeps its note with the professionals and tells the client only that it was held', () => {
		const docs = newDocs();
		const { talk, timeline } = laptop(alice, docs);
		talk.start();
		talk.writeNote('Maakt zich zorgen');
		const point = talk.addPoint('Opvang') ?? '';
		talk.tickPoint(point, true);
		expect(talk.current?.points).toEqual([{ id: point, text: 'Opvang', done: true }]);
		talk.close({ next: { on: '2026-12-01', at: '10:00' } });
		expect(talk.current).toBeNull();
		expect(talk.previous?.note).toBe('Maakt zich zorgen');
		expect(timeline.facts.map(({ fact }) => fact.kind)).toEqual(['talk-held']);
		expect(JSON.stringify(docs.shared.toJSON())).not.toContain('zorgen');
	});

	test('counts as contact and makes the next appointment', () => {
		const docs = newDocs();
		createClient(docs, { geslachtsnaam: 'Hof' }, alice);
		const { talk } = laptop(alice, docs);
		talk.start();
		talk.close({ next: { on: '2026-12-01' } });
		expect(summaryOf(docs, { id: 'one' })).toMatchObject({
			lastContactOn: '2026-11-21',
			appointments: [{ on: '2026-12-01' }],
		});
	});

	test('without a talk notes and points go nowhere', () => {
		const { talk } = laptop(alice);
		talk.writeNote('x');
		talk.close();
		expect(talk.addPoint('x')).toBeNull();
		expect(talk.talks).toEqual([]);
	});
});

describe('the time line', () => {
	test('goes back from the latest day and marks what was corrected', () => {
		const { docs, leads, timeline } = laptop(alice);
		applyCapture(docs.shared, vacancy(), 'job', alice);
		leads.move('job', 'applied', { on: '2026-11-10' });
		leads.correct('job', 'found', 'Andere vacature');
		expect(timeline.facts).toMatchObject([
			{ title: 'Metselaar', corrected: false, fact: { on: '2026-11-21' } },
			{ title: 'Metselaar', corrected: true, fact: { on: '2026-11-10' } },
		]);
	});
});
