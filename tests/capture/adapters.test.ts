import { describe, expect, test } from 'vitest';
import { SiteAdapter } from '../../src/capture/site-adapter.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { fixtures } from '../support/site-fixtures.ts';

const selectorsOf = ({ fields, detect, region }: SiteAdapter): string[] => [
	...region,
	...Object.values(fields).flatMap((each) =>
		each.flatMap((one) => ('css' in one ? [one.css] : [])),
	),
	...[...detect.all, ...detect.any, ...detect.none].flatMap((one) =>
		'css' in one ? [one.css] : [],
	),
];

/** A class or id with digits among its letters, or of Angular, is made by a tool. */
const looksHashed = /[.#][\w-]*(?:\d[a-z]|[a-z]\d)[\w-]*|\[_ng/i;

/** Fields that have no label on any page of their kind. */
const withoutLabel = new Set([
	'sollicitatiewijze',
	'sollicitatieAdres',
	'leerbaan',
	'stageplaats',
	'acquisitieNietGewenst',
	'arbeidsVoorwaarden',
	'vakvaardigheid',
	'vindwegen',
]);

const isVisible = (strategy: object) =>
	['label', 'section', 'headingAfter', 'counted', 'css'].some((key) => key in strategy);

describe.each(sites)('adapter $id', (site) => {
	const own = fixtures.filter(({ expected }) => expected.adapter === site.id);

	test('satisfies the schema, so that a data pack can carry the same', () => {
		expect(SiteAdapter.safeParse(JSON.parse(JSON.stringify(site))).error).toBeUndefined();
	});

	test('is refused by the schema with an unknown key', () => {
		expect(SiteAdapter.safeParse({ ...site, run: 'code' }).success).toBe(false);
	});

	test('uses no class or id that a build tool made', () => {
		expect(selectorsOf(site).filter((css) => looksHashed.test(css))).toEqual([]);
	});

	test('uses no chain of positions', () => {
		expect(selectorsOf(site).filter((css) => /(?:nth-[^ ]+.*){3}/.test(css))).toEqual([]);
	});

	test('reads every field by something visible, or has a reason not to', () => {
		const blind = Object.entries(site.fields)
			.filter(([field, each]) => !withoutLabel.has(field) && !each.some(isVisible))
			.map(([field]) => field);
		expect(blind).toEqual([]);
	});

	test('expects only fields that it can read', () => {
		const readable = new Set(Object.keys(site.fields));
		const missing = [...site.expected, ...site.minimum].filter((field) => !readable.has(field));
		expect(site.posting ? [] : missing).toEqual([]);
	});

	test('has a good page that it reads, and the pages that it names', () => {
		const names = fixtures.map(({ name }) => `${name}.html`);
		expect(site.tests.filter(({ fixture }) => !names.includes(fixture))).toEqual([]);
		expect(own.some(({ name }) => name.endsWith('/good'))).toBe(true);
	});

	test('has a hostile page', () => {
		expect(own.some(({ name }) => name.endsWith('/hostile'))).toBe(true);
	});
});

test('there are pages without content for the gate: login, consent, gone and the others', () => {
	const reasons = fixtures.flatMap(({ expected: { reading } }) =>
		reading.kind === 'nothing' ? [reading.reason] : [],
	);
	expect([...new Set(reasons)].toSorted()).toEqual([
		'challenge',
		'consent',
		'gone',
		'input-only',
		'login',
		'maintenance',
		'needs-javascript',
		'session-over',
	]);
});
