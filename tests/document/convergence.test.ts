import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addAction, readActions } from '../../src/document/actions.ts';
import { addAppointment, readAppointments } from '../../src/document/appointments.ts';
import { addAssignment, proofText, readAssignments } from '../../src/document/assignments.ts';
import { changeClient, readClient } from '../../src/document/client.ts';
import { readFacts, recordFact } from '../../src/document/facts.ts';
import { addGoal, goalText, readGoals } from '../../src/document/goals.ts';
import { itemKinds } from '../../src/document/item-kinds.ts';
import { binItem, changeItem, restoreItem } from '../../src/document/items.ts';
import { applyCapture, leadNote, moveLead, readLeads } from '../../src/document/leads.ts';
import { localEdit } from '../../src/document/origins.ts';
import { settleAssignment } from '../../src/document/settling.ts';
import { readText, writeText } from '../../src/document/texts.ts';
import { leadStatuses } from '../../src/domain/lead-status.ts';
import { outcomesOf, settlementsOf } from '../../src/domain/settled-items.ts';
import { person, updatesOf, vacancy } from '../support/dossier.ts';

/** All that a screen can see of the shared document. */
function seen(doc: Y.Doc) {
	const { facts, unreadable } = readFacts(doc);
	const settled = settlementsOf(facts);
	return {
		client: readClient(doc),
		note: readText(doc, 'client/note'),
		goals: readGoals(doc),
		actions: readActions(doc, settled),
		assignments: readAssignments(doc, settled),
		appointments: readAppointments(doc, outcomesOf(facts)),
		leads: readLeads(doc, facts),
		facts,
		unreadable,
	};
}

interface Command {
	readonly who: number;
	readonly what: number;
	readonly item: number;
	readonly word: string;
}

/** Each does one thing that a screen can do; `item` chooses among what that person sees now. */
const doings: readonly ((
	doc: Y.Doc,
	author: ReturnType<typeof person>,
	command: Command,
	undo: Y.UndoManager,
) => void)[] = [
	(doc, author, { word }) => addGoal(doc, word, author),
	(doc, _author, { item, word }) => {
		const id = readGoals(doc).goals.at(item)?.id ?? 'none';
		writeText(doc, goalText(id), word);
	},
	(doc, author, { word }) => addAction(doc, { what: word, who: word }, author),
	(doc, author, { word }) => addAssignment(doc, { what: word, due: '2026-12-01' }, author),
	(doc, _author, { item, word }) => {
		const { assignments } = readAssignments(doc, settlementsOf([]));
		const id = assignments.at(item)?.id ?? 'none';
		changeItem(doc, itemKinds.assignment, id, { due: '2026-12-08' });
		writeText(doc, proofText(id), word);
	},
	(doc, author, { item }) => {
		const { assignments } = readAssignments(doc, settlementsOf([]));
		const id = assignments.at(item)?.id ?? 'none';
		settleAssignment(doc, id, { status: 'done' }, author);
	},
	(doc, author, { item, word }) => {
		applyCapture(doc, vacancy(), `capture-${item}`, author);
		writeText(doc, leadNote(`capture-${item}`), word);
	},
	(doc, author, { item }) => {
		const to = leadStatuses.at(item) ?? 'applied';
		moveLead(doc, `capture-${item % 3}`, to, { reason: 'Zo ging het' }, author);
	},
	(doc, author, { item }) =>
		applyCapture(doc, vacancy('Opnieuw'), `again-${item}`, author, `capture-${item % 3}`),
	(doc, author, { item }) => binItem(doc, itemKinds.lead, `capture-${item}`, author),
	(doc, _author, { item }) => restoreItem(doc, itemKinds.lead, `capture-${item}`),
	(doc, author, { word }) => addAppointment(doc, { on: '2026-11-30', about: word }, author),
	(doc, _author, { word }) => changeClient(doc, { geslachtsnaam: `Hof${word}`, place: 'Asten' }),
	(doc, _author, { word }) => writeText(doc, 'client/note', word),
	(_doc, _author, _command, undo) => undo.undo(),
	(_doc, _author, _command, undo) => undo.redo(),
	(doc, author, { word }) =>
		recordFact(doc, { kind: 'contact', data: { how: 'phone', about: word } }, author),
];

const command: fc.Arbitrary<Command> = fc.record({
	who: fc.nat({ max: 2 }),
	what: fc.nat({ max: doings.length - 1 }),
	item: fc.nat({ max: 6 }),
	word: fc.string({ maxLength: 12, unit: 'grapheme' }),
});

interface Arrival {
	readonly at: number;
	readonly update: Uint8Array;
}

describe('three people who edit one dossier', () => {
	test('see the same in the end, in whatever order the updates arrive', () => {
		fc.assert(
			fc.property(
				fc.array(command, { minLength: 1, maxLength: 40 }),
				fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
				fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
				(commands, seeds, chance) => {
					const team = ['alice', 'bob', 'carla'].map((name, index) => {
						const doc = new Y.Doc();
						doc.clientID = index + 1;
						const undo = new Y.UndoManager(doc, {
							trackedOrigins: new Set([localEdit]),
							captureTimeout: 0,
						});
						return { author: person(name), doc, undo, inbox: [] as Arrival[] };
					});
					for (const one of commands) {
						const me = team[one.who];
						if (!me) throw new Error('nobody');
						const doing = doings[one.what];
						for (const update of updatesOf(me.doc, () =>
							doing?.(me.doc, me.author, one, me.undo),
						)) {
							for (const other of team) {
								if (other !== me) other.inbox.push({ at: chance.next().value, update });
							}
						}
						// Now and then somebody hears something, never in a certain order.
						const heard = team[(one.item + (seeds[one.who] ?? 0)) % team.length];
						const first = heard?.inbox.pop();
						if (heard && first) Y.applyUpdate(heard.doc, first.update);
					}
					for (const { doc, inbox } of team) {
						for (const { update } of inbox.toSorted((a, b) => a.at - b.at)) {
							Y.applyUpdate(doc, update);
							Y.applyUpdate(doc, update);
						}
					}
					const [alice, bob, carla] = team.map(({ doc }) => seen(doc));
					expect(bob).toEqual(alice);
					expect(carla).toEqual(alice);
					expect(JSON.stringify(alice)).not.toMatch(/"unreadable":[1-9]/);
				},
			),
			{ numRuns: 300 },
		);
	});

	test('lose no fact: all that were recorded are there, each once', () => {
		const words = fc.array(fc.string(), { minLength: 1, maxLength: 10 });
		fc.assert(
			fc.property(words, words, fc.nat(), (hers, his, seed) => {
				const make = (name: string, said: readonly string[]) => {
					const doc = new Y.Doc();
					const author = person(name);
					return updatesOf(doc, () => {
						for (const about of said) {
							recordFact(doc, { kind: 'contact', data: { how: 'phone', about } }, author);
						}
					});
				};
				const updates = [...make('alice', hers), ...make('bob', his)];
				const order = fc.sample(fc.shuffledSubarray(updates, { minLength: updates.length }), {
					numRuns: 1,
					seed,
				})[0];
				const doc = new Y.Doc();
				for (const update of order ?? []) Y.applyUpdate(doc, update);
				const said = readFacts(doc).facts.map(
					({ by, data }) => `${by.name}: ${'about' in data ? data.about : ''}`,
				);
				expect(said.filter((line) => line.startsWith('alice'))).toEqual(
					hers.map((about) => `alice: ${about}`),
				);
				expect(said.filter((line) => line.startsWith('bob'))).toEqual(
					his.map((about) => `bob: ${about}`),
				);
			}),
			{ numRuns: 100 },
		);
	});
});
