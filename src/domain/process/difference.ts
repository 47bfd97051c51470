/** Where an outcome differs from what was expected, line by line; empty when it fits. */
import { writePath } from './problems.ts';

export interface Difference {
	readonly path: string;
	readonly expected: unknown;
	readonly got: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of an object only the keys that are expected count; a list has to fit from first to last. */
export function differences(
	expected: unknown,
	got: unknown,
	path: readonly PropertyKey[] = [],
): readonly Difference[] {
	if (isRecord(expected) && isRecord(got)) {
		return Object.entries(expected).flatMap(([key, value]) =>
			differences(value, got[key], [...path, key]),
		);
	}
	if (Array.isArray(expected) && Array.isArray(got)) {
		const places = Math.max(expected.length, got.length);
		return Array.from({ length: places }, (_, place) => place).flatMap((place) =>
			differences(expected[place], got[place], [...path, place]),
		);
	}
	return Object.is(expected, got) ? [] : [{ path: writePath(path), expected, got }];
}
