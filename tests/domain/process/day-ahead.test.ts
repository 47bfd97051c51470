import { describe, expect, test } from 'vitest';
import { factKindOf } from '../../../src/domain/process/course.ts';
import { isTooEarly } from '../../../src/domain/process/fact-kind.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { process } from './office.ts';

const today = '2026-11-20';
const tooEarly = (id: string, kind: string, on: string) => {
	const row = factKindOf(process(id), kind);
	if (!row) throw new RangeError(`no kind ${kind}`);
	return isTooEarly(row, on, today);
};

describe('a fact on a day that has not come', () => {
	test.each([
		{ on: '2026-11-19', refused: false },
		{ on: '2026-11-20', refused: false },
		{ on: '2026-11-21', refused: true },
	])('[H-9] a recognition held on $on: refused is $refused', ({ on, refused }) => {
		expect(tooEarly('helmond', 'recognition-held', on)).toBe(refused);
	});

	test.each([
		{ rule: 'H-52', id: 'helmond', kind: 'ww-started' },
		{ rule: 'D-13', id: 'delft', kind: 'benefit-started' },
		{ rule: 'O-2', id: 'helmond', kind: 'term-suspended' },
		{ rule: 'O-2', id: 'werkmakelaar', kind: 'term-resumed' },
	])('[$rule] $kind is known beforehand and may lie ahead', ({ id, kind }) => {
		expect(tooEarly(id, kind, '2026-12-01')).toBe(false);
	});

	test('nothing that somebody held, decided, signed or delivered may lie ahead', () => {
		const ahead = processes.flatMap(({ factKinds }) =>
			factKinds.filter(({ mayLieAhead }) => mayLieAhead).map(({ id }) => id),
		);
		expect(ahead).toEqual(['ww-started', 'benefit-started']);
	});
});
