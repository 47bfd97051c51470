import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { changeClient, createClient, readClient } from '../../src/document/client.ts';
import { readFacts } from '../../src/document/facts.ts';
import { documentSchema } from '../../src/document/schema-version.ts';
import { meet, newDocs, person, updatesOf } from '../support/dossier.ts';

const alice = person('alice');

describe('the client of a dossier', () => {
	test('an empty document has none', () => {
		expect(readClient(new Y.Doc())).toEqual({ client: null, unreadable: 0 });
	});

	test('starts with what was filled in and the day of reporting, in one update', () => {
		const docs = newDocs();
		const start = () =>
			createClient(docs, { geslachtsnaam: 'Hof', bsn: '999990019' }, alice, '2026-11-17');
		expect(updatesOf(docs.shared, start)).toHaveLength(1);
		expect(readClient(docs.shared).client).toMatchObject({ geslachtsnaam: 'Hof', phone: null });
		expect(readFacts(docs.shared).facts).toMatchObject([{ kind: 'reported', on: '2026-11-17' }]);
		expect(docs.shared.getMap('dossier').get('schema')).toBe(documentSchema);
		expect(docs.prof.getMap('dossier').get('schema')).toBe(documentSchema);
	});

	test('two people who change different fields both succeed', () => {
		const [here, there] = [newDocs().shared, new Y.Doc()];
		changeClient(here, { geslachtsnaam: 'Hof' });
		meet(here, there);
		changeClient(here, { phone: '06 00 00 00 11' });
		changeClient(there, { place: 'Asten' });
		meet(here, there);
		expect(readClient(there).client).toMatchObject({ phone: '06 00 00 00 11', place: 'Asten' });
	});

	test('setting what stands there writes nothing, null empties a field', () => {
		const doc = new Y.Doc();
		changeClient(doc, { geslachtsnaam: 'Hof', place: 'Asten', benefits: ['ww'] });
		expect(
			updatesOf(doc, () => changeClient(doc, { place: 'Asten', benefits: ['ww'], phone: null })),
		).toEqual([]);
		changeClient(doc, { place: null });
		expect(readClient(doc).client?.place).toBeNull();
	});

	test.each([{ bsn: '999990018' }, { birthDate: '1990-02-30' }, { geslachtsnaam: ' ' }])(
		'refuses %o and writes nothing',
		(patch) => {
			const doc = new Y.Doc();
			expect(updatesOf(doc, () => expect(() => changeClient(doc, patch)).toThrow())).toEqual([]);
		},
	);

	test('one field of a newer shape does not hide the client', () => {
		const doc = new Y.Doc();
		changeClient(doc, { geslachtsnaam: 'Hof', place: 'Asten' });
		doc.getMap('client').set('phone', { home: '1', work: '2' });
		expect(readClient(doc)).toMatchObject({
			client: { geslachtsnaam: 'Hof', place: 'Asten', phone: null },
			unreadable: 1,
		});
	});
});
