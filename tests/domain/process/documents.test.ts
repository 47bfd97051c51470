import { describe, expect, test } from 'vitest';
import { papersOf } from '../../../src/domain/papers/papers-of.ts';
import { contentsFor, documentFor } from '../../../src/domain/process/signing-of.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { fact, process, situation } from './office.ts';

const all = processes.flatMap(({ id, documents, factKinds }) =>
	documents.map((row) => ({ name: `${id} ${row.id}`, process: id, row, factKinds })),
);

describe('the register of documents', () => {
	test('has a row for each of the thirty-six', () => {
		const numbers = new Set(all.flatMap(({ row }) => row.number ?? []));
		expect([...numbers].toSorted((a, b) => a - b)).toEqual(
			Array.from({ length: 36 }, (_, place) => place + 1),
		);
	});

	test.each(all)('$name has contents, each filled by facts that exist', ({ row, factKinds }) => {
		const known = [...factKinds.map(({ id }) => id), 'form-held'];
		const named = row.contents.flatMap(({ facts = [] }) => facts);
		expect(row.contents).not.toEqual([]);
		expect(named.filter((kind) => !known.includes(kind))).toEqual([]);
	});

	const shared = all.filter(({ row }) => row.channel === 'shared');

	test.each(shared)(
		'$name, for the client, is filled from what he may see',
		({ row, factKinds }) => {
			const kinds = row.contents.flatMap(({ facts = [] }) => facts);
			const kept = factKinds.filter(({ id, channel }) => channel === 'prof' && kinds.includes(id));
			expect(kept.map(({ id }) => id)).toEqual([]);
		},
	);
});

describe.each(processes)('the papers of $id', (one) => {
	test('are all that its table has, but for those about the whole office', () => {
		const documents = one.documents.map(({ when: _, ...row }) => row);
		const here = situation({});
		const startedBy = { personId: 'femke', name: 'Femke' };
		const started = { startedOn: here.today, startedBy, endedOn: null };
		const course = { ...started, facts: [], terms: [], steps: [] };
		const papers = papersOf([{ ...course, process: { ...one, documents }, situation: here }], {
			client: null,
			goals: [],
			actions: [],
			assignments: [],
			appointments: [],
			leads: [],
			kept: [],
			written: () => '',
			drawingOf: () => null,
			reader: 'adviser',
			today: here.today,
		});
		const printed = new Set(papers.map(({ id }) => id));
		const asked = documents.filter(({ about }) => about === 'dossier');
		expect(asked.filter((row) => !printed.has(`${one.id}.${row.document}`))).toEqual([]);
		expect(papers.flatMap(({ sections }) => (sections.length === 0 ? ['empty'] : []))).toEqual([]);
	});
});

describe('what the sources prescribe', () => {
	test.each([
		{ rule: 'M-11', id: 'werkmakelaar', document: 'traject-protocol', parts: 7 },
		{ rule: 'M-9] [M-10', id: 'werkmakelaar', document: 'intake-report', parts: 8 },
		{ rule: 'M-31', id: 'werkmakelaar', document: 'coaching-plan', parts: 2 },
		{ rule: 'M-22] [M-23', id: 'werkmakelaar', document: 'placement-report', parts: 3 },
		{ rule: 'M-33', id: 'werkmakelaar', document: 'exit-report', parts: 3 },
		{ rule: 'W-10', id: 'werkplein', document: 'plan-of-approach', parts: 5 },
		{ rule: 'P-13', id: 'werktraject', document: 'coaching-request', parts: 3 },
		{ rule: 'P-6', id: 'werktraject', document: 'accountability-report', parts: 3 },
	])('[$rule] $document has $parts parts', ({ id, document, parts }) => {
		const row = documentFor(process(id), situation({}), document);
		expect(row && contentsFor(process(id), situation({}), row)).toHaveLength(parts);
	});

	test('[D-46] the agreement on rights and duties goes with a reintegration plan of route B', () => {
		const agreement = (route: string, ...plans: readonly string[]) => {
			const facts = [
				fact('route-decided', '2026-04-01', { route }),
				...plans.map((kind, day) => fact('b-plan-made', `2026-04-1${day}`, { kind })),
			];
			const here = situation({ facts });
			const row = documentFor(process('delft'), here, 'rights-and-duties');
			return row ? contentsFor(process('delft'), here, row).length : null;
		};
		expect(agreement('A')).toBeNull();
		expect(agreement('B')).toBe(2);
		expect(agreement('B', 'reintegration', 'care')).toBeNull();
		expect(agreement('B', 'care', 'reintegration')).toBe(2);
	});

	test.each([
		{ rule: 'H-39] [H-43', route: 'B', document: 'reason-b', there: true },
		{ rule: 'H-39] [H-43', route: 'A', document: 'reason-b', there: false },
		{ rule: 'H-40', route: 'B', document: 'application-forms', there: true },
		{ rule: 'H-52', route: 'B', document: 'ww-application', there: false },
	])('[$rule] $document of a WIZ client in route $route: $there', ({ route, document, there }) => {
		const facts = [fact('route-decided', '2026-04-01', { route })];
		const here = situation({ facts, benefits: ['participatiewet'] });
		expect(documentFor(process('helmond'), here, document) !== null).toBe(there);
	});

	test('[H-22] [H-23] the plan without integrated service asks for no list of actions', () => {
		const facts = (needed: boolean) => [
			fact('route-decided', '2026-04-01', { route: 'A' }),
			fact('integrated-decided', '2026-04-01', { needed }),
		];
		const parts = (needed: boolean) => {
			const here = situation({ facts: facts(needed), benefits: ['ww'] });
			const row = documentFor(process('helmond'), here, 'mediation-plan');
			return row && contentsFor(process('helmond'), here, row).map(({ id }) => id);
		};
		expect(parts(true)).toEqual(['actions', 'next-appointment', 'assignments']);
		expect(parts(false)).toEqual(['next-appointment', 'assignments']);
	});
});
