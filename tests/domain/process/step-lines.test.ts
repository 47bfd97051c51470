import { expect, test } from 'vitest';
import type { DossierWork } from '../../../src/domain/process/dossier-work.ts';
import { officeOf } from '../../../src/domain/process/situation.ts';
import { coursesByDossier, stepLines } from '../../../src/domain/process/step-lines.ts';
import { processes } from '../../../src/domain/processes/all.ts';

const office = { ...officeOf(), processes };
const today = '2026-11-18';

const work = (...kinds: readonly ('reported' | 'commitment')[]): DossierWork => ({
	birthDate: '1990-01-01',
	benefits: ['ww'],
	reported: [],
	held: [],
	kept: ['process-started', ...kinds].map((kind, at) => ({
		id: `f${at}`,
		process: 'helmond',
		kind,
		on: '2026-11-16',
		by: { personId: 'anna', name: 'Anna' },
		data: kind === 'commitment' ? { reached: false } : {},
		recordedAt: at,
	})),
});

const linesOf = (works: Readonly<Record<string, DossierWork>>) =>
	stepLines(coursesByDossier(new Map(Object.entries(works)), office, today));

test('the steps of all dossiers stand with their dossier, their process and their last day', () => {
	const lines = linesOf({ a: work('reported'), b: work('reported') });
	const [first] = lines.filter(({ id }) => id.endsWith('/f1'));
	expect(first).toMatchObject({ process: 'Werkplein regio Helmond', dossierId: 'a' });
	expect(first?.id).toMatch(/^helmond\/[A-Za-z0-9-]+\/f1$/);
	expect(first?.due).toMatch(/^2026-/);
	expect(new Set(lines.map(({ dossierId }) => dossierId))).toEqual(new Set(['a', 'b']));
});

test('a step without a term has no day, and no fact in its id', () => {
	const undated = linesOf({ a: work('commitment') }).filter(({ due }) => due === null);
	expect(undated).toMatchObject([
		{ dossierId: 'a', process: 'Werkplein regio Helmond', who: expect.any(Array) },
	]);
	expect(undated[0]?.id).toMatch(/^helmond\/[A-Za-z0-9-]+\/$/);
});

test('a step is once in a dossier, whatever its process', () => {
	const ids = linesOf({ a: work('reported') }).map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('a dossier without a process has no steps', () => {
	expect(linesOf({ a: { ...work(), kept: [] } })).toEqual([]);
});
