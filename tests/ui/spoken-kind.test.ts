import { describe, expect, test } from 'vitest';
import { courseFactKinds } from '../../src/domain/process/course.ts';
import { commonFactKinds } from '../../src/domain/process/fact-kind.ts';
import { dutch } from '../../src/messages/catalogue.ts';
import { english } from '../../src/messages/english.ts';
import { spokenKind } from '../../src/ui/spoken-kind.ts';

const kinds = [...commonFactKinds, ...courseFactKinds];
const noProcess = { factKinds: [] };
/** Every text of a kind: its title, the labels of its fields and the values of its lists. */
const textsOf = (id: string, catalogue: typeof dutch) => {
	const kind = spokenKind(noProcess, id, catalogue);
	const fields = Object.keys(kind?.fields ?? {});
	const lists = Object.entries(kind?.fields ?? {}).flatMap(([field, values]) =>
		Array.isArray(values) ? values.map((value) => [field, String(value)] as const) : [],
	);
	return [
		kind?.title,
		...fields.map((field) => kind?.labels[field]),
		...lists.map(([field, value]) => kind?.options[field]?.[value]),
	];
};

describe('kinds of facts that every process has', () => {
	test.each(kinds)('$id has all its texts in Dutch, and others in English', ({ id }) => {
		const [nl, en] = [textsOf(id, dutch), textsOf(id, english)];
		expect([...nl, ...en]).not.toContain(undefined);
		expect(en.filter((text, place) => text === nl[place])).toEqual([]);
	});

	test('a kind of the process itself keeps the words of its table', () => {
		const [own] = commonFactKinds;
		if (!own) throw new Error('no common kinds');
		const process = { factKinds: [{ ...own, title: 'Eigen woorden' }] };
		expect(spokenKind(process, own.id, english)?.title).toBe('Eigen woorden');
	});
});
