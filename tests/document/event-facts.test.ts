import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { uuid7 } from '../../src/app/uuid.ts';
import { turnOf, withoutRepeats } from '../../src/document/event-facts.ts';
import { readProcessFacts, recordProcessFact } from '../../src/document/process-facts.ts';
import { person, saturday } from '../support/dossier.ts';

const helmond = { id: 'helmond', version: '1' };
const femke = person('femke');

const idOf = (event: string, data: Record<string, string | boolean> = {}) =>
	turnOf({ event, process: 'helmond', kind: 'commitment', on: saturday, data }, []).id;

describe('a fact that comes of an event', () => {
	test('has the same id on every laptop, whatever the order of its data', () => {
		const one = idOf('three-party/a', { who: 'Ruben', reached: true });
		expect(idOf('three-party/a', { reached: true, who: 'Ruben' })).toBe(one);
		expect(idOf('three-party/a', { reached: false, who: 'Ruben' })).not.toBe(one);
		expect(idOf('three-party/b', { who: 'Ruben', reached: true })).not.toBe(one);
	});

	test('sorts after what was noted that day and before what is noted the day after', () => {
		const noted = (moment: number) => uuid7(moment, (length) => new Uint8Array(length).fill(255));
		const ids = [
			noted(Date.UTC(2026, 10, 21, 22)),
			idOf('three-party/2026-11-21'),
			idOf('three-party/2026-11-21-2'),
			noted(Date.UTC(2026, 10, 22, 0)),
		];
		expect(ids.toSorted()).toEqual(ids);
	});

	test('is recorded anew after somebody took it back', () => {
		const doc = new Y.Doc();
		const note = { kind: 'application-talk-held', event: 'three-party/2026-11-21' };
		const first = recordProcessFact(doc, helmond, note, femke);
		expect(recordProcessFact(doc, helmond, note, femke)).toBe(first);
		recordProcessFact(doc, helmond, { kind: 'withdrawn', corrects: first, reason: 'Nee' }, femke);
		expect(recordProcessFact(doc, helmond, note, femke)).not.toBe(first);
		expect(readProcessFacts({ shared: doc, prof: new Y.Doc() }).facts).toHaveLength(3);
	});

	test('is never hidden by another under its id that says something else', () => {
		const doc = new Y.Doc();
		const note = { kind: 'commitment', event: 'three-party/2026-11-21', data: { reached: true } };
		recordProcessFact(doc, helmond, note, femke);
		const { facts } = readProcessFacts({ shared: doc, prof: new Y.Doc() });
		const forged = facts.map((fact) => ({ ...fact, data: { reached: false } }));
		expect(withoutRepeats([...forged, ...facts])).toEqual([...forged, ...facts]);
		expect(withoutRepeats([...facts, ...facts])).toEqual(facts);
	});
});
