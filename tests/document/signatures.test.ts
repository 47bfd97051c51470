import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { localEdit } from '../../src/document/origins.ts';
import { readProcessFacts } from '../../src/document/process-facts.ts';
import { readMarks, sign } from '../../src/document/signatures.ts';
import { maxScanBytes } from '../../src/domain/signature.ts';
import { penMoved } from '../../src/ui/dossier/signing/pen-path.ts';
import { newDocs, person } from '../support/dossier.ts';

const femke = person('femke');
const process = { id: 'helmond', version: '1' };
const signature = { document: 'mediation-plan', version: 'v1', role: 'client' } as const;
const henk = { personId: 'client', name: 'Henk' };

describe('a signature', () => {
	test('is a fact in the name of who signed, with what was put on the paper beside it', () => {
		const docs = newDocs();
		const mark = { way: 'drawn', name: 'Henk', drawing: 'M1 2 L3 4' } as const;
		const id = sign(docs.shared, process, { ...signature, by: henk, mark }, femke);
		const [fact] = readProcessFacts(docs).facts;
		expect(fact).toMatchObject({
			id,
			kind: 'signed',
			role: 'client',
			by: henk,
			data: { document: 'mediation-plan', version: 'v1', way: 'drawn' },
		});
		expect(readMarks(docs.shared).get(id)).toMatchObject({ way: 'drawn', drawing: 'M1 2 L3 4' });
	});

	test('on paper counts the same: its scan is kept as it is', () => {
		const docs = newDocs();
		const scan = new Uint8Array([1, 2, 3]);
		const mark = { way: 'paper', name: 'Henk', scan, scanType: 'image/jpeg' } as const;
		const id = sign(docs.shared, process, { ...signature, on: '2026-11-02', mark }, femke);
		expect(readMarks(docs.shared).get(id)?.scan).toEqual(scan);
		expect(readProcessFacts(docs).facts.at(0)?.on).toBe('2026-11-02');
	});

	test('with a scan that is too large, or a drawing that is none, is refused whole', () => {
		const docs = newDocs();
		const scan = new Uint8Array(maxScanBytes + 1);
		const large = { way: 'paper', name: 'Henk', scan, scanType: 'image/jpeg' } as const;
		const odd = { way: 'drawn', name: 'Henk', drawing: 'url(#x)' } as const;
		expect(() => sign(docs.shared, process, { ...signature, mark: large }, femke)).toThrow();
		expect(() => sign(docs.shared, process, { ...signature, mark: odd }, femke)).toThrow();
		expect(readProcessFacts(docs).facts).toEqual([]);
	});

	test('is not taken back by undo', () => {
		const docs = newDocs();
		const undoing = new Y.UndoManager(docs.shared, { trackedOrigins: new Set([localEdit]) });
		const mark = { way: 'typed', name: 'Henk' } as const;
		sign(docs.shared, process, { ...signature, mark }, femke);
		undoing.undo();
		expect(readProcessFacts(docs).facts).toHaveLength(1);
	});
});

describe('the path of a pen', () => {
	test('begins with a dot, goes on with lines, and leaves out what is too near', () => {
		const dot = penMoved('', { x: 10.4, y: 20, start: true });
		expect(dot).toBe('M10 20 L10 20');
		expect(penMoved(dot, { x: 11, y: 20, start: false })).toBe(dot);
		expect(penMoved(dot, { x: 30, y: 25, start: false })).toBe('M10 20 L10 20 L30 25');
	});

	test('stays on the paper', () => {
		expect(penMoved('', { x: -5, y: 900, start: true })).toBe('M0 200 L0 200');
	});
});
