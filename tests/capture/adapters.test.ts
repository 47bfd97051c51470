import { describe, expect, test } from 'vitest';
import { lintAdapter } from '../../src/capture/adapter-lint.ts';
import { SiteAdapter } from '../../src/capture/site-adapter.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { fixtures } from '../support/site-fixtures.ts';

describe.each(sites)('adapter $id', (site) => {
	const own = fixtures.filter(({ expected }) => expected.adapter === site.id);

	test('satisfies the schema, so that a data pack can carry the same', () => {
		expect(SiteAdapter.safeParse(JSON.parse(JSON.stringify(site))).error).toBeUndefined();
	});

	test('is refused by the schema with an unknown key', () => {
		expect(SiteAdapter.safeParse({ ...site, run: 'code' }).success).toBe(false);
	});

	test('passes the linter', () => {
		expect(lintAdapter(site)).toEqual([]);
	});

	test('has a good page that it reads, and the pages that it names', () => {
		const names = fixtures.map(({ name }) => `${name}.html`);
		expect(site.tests.filter(({ fixture }) => !names.includes(fixture))).toEqual([]);
		expect(own.some(({ name }) => name.endsWith('/good'))).toBe(true);
	});

	test.each(site.pageType === 'kans-invoer' ? ['hostile'] : ['minimal', 'redesign', 'hostile'])(
		'has a %s page',
		(form) => {
			expect(own.some(({ name }) => name.endsWith(`/${form}`))).toBe(true);
		},
	);
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
		'not-found',
		'session-over',
	]);
});

describe('the linter', () => {
	const good = sites[0] as SiteAdapter;
	const findings: readonly (readonly [string, Partial<SiteAdapter>, string, string])[] = [
		['a class that a tool made', { region: ['.css-1x7f3a'] }, 'hashed-selector', '.css-1x7f3a'],
		[
			'an attribute of Angular',
			{ region: ['[_ngcontent-abc]'] },
			'hashed-selector',
			'[_ngcontent-abc]',
		],
		[
			'a chain of positions',
			{ region: ['div:nth-child(2) > p:nth-child(3) > b:nth-child(1)'] },
			'positional-selector',
			'div:nth-child(2) > p:nth-child(3) > b:nth-child(1)',
		],
		[
			'a field that only a script says',
			{
				fields: {
					...good.fields,
					werkgever: [{ embedded: { script: 'script#state', pointer: '/a' }, as: 'name' }],
				},
			},
			'nothing-visible',
			'werkgever',
		],
		[
			'an expected field that nothing reads',
			{ expected: ['oordeel'] },
			'unreadable-field',
			'oordeel',
		],
		[
			'a list that does not say what a card is',
			{ pageType: 'vacature-lijst' },
			'unlinked-list',
			good.id,
		],
	];

	test.each(findings)('finds %s', (_, over, rule, what) => {
		expect(lintAdapter({ ...good, ...over })).toEqual([{ rule, what }]);
	});
});
