/**
 * Pages that nobody makes on purpose. What is gathered of them stays within its schema, so that they
 * are read as far as it goes, and the worker or the command does not have to refuse them unread.
 */
import { describe, expect, test } from 'vitest';
import { gatherPage } from '../../src/capture/gather-page.ts';
import { Gathered } from '../../src/capture/gathered.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { sites } from '../../src/capture/sites/index.ts';
import { pageWith } from '../support/page-views.ts';

const posting = (over: Readonly<Record<string, unknown>> = {}) =>
	`<script type="application/ld+json">${JSON.stringify({
		'@context': 'https://schema.org',
		'@type': 'JobPosting',
		title: 'Metselaar',
		hiringOrganization: { '@type': 'Organization', name: 'Bouwbedrijf De Voeg B.V.' },
		...over,
	})}</script>`;

const times = (count: number, part: (at: number) => string) =>
	Array.from({ length: count }, (_, at) => part(at)).join('');

const letters = (at: number) =>
	[at / 676, at / 26, at].map((one) => String.fromCharCode(97 + (Math.floor(one) % 26))).join('');

const persons = (count: number) =>
	`<h2>Contactpersoon</h2><ul>${times(count, (at) => `<li>Anna T${letters(at)}</li>`)}</ul>`;

const werknl = 'https://www.werk.nl/nl/vacatures/41203377';
const list = 'https://www.werk.nl/nl/vacatures/';
const numbered = '<dl><dt>Vacaturenummer</dt><dd>41203377</dd>';

const anywhere = 'https://www.vacaturebord.example/vacature/7421-metselaar';

const pages: readonly (readonly [what: string, body: string, url?: string])[] = [
	['one text of three million letters', `<h1>Metselaar</h1><p>${'x'.repeat(3_000_000)}`],
	['a heading of two million letters', `<h1>${'x'.repeat(2_000_000)}</h1>`],
	['three thousand headings', times(3_000, (at) => `<h1>Metselaar ${at}</h1>`)],
	['a thousand nested boxes', `${'<div>'.repeat(1_000)}<h1>Metselaar</h1>`],
	['two thousand contact persons', `<h1>Metselaar</h1>${persons(2_000)}`],
	[
		'a label of fifty thousand letters',
		`<h1>Metselaar</h1>${numbered}<dt>Werkgever ${'x'.repeat(50_000)}</dt><dd>De Voeg</dd></dl>`,
		werknl,
	],
	[
		'a section heading of fifty thousand letters',
		`<h1>Metselaar</h1>${numbered}</dl><h2>Functieomschrijving ${'x'.repeat(50_000)}</h2><p>Tekst`,
		werknl,
	],
	[
		'three thousand values of one label',
		`<h1>Metselaar</h1>${numbered}${times(3_000, (at) => `<dt>Werkgever</dt><dd>De Voeg ${at}</dd>`)}</dl>`,
		werknl,
	],
	[
		'a list of four hundred cards',
		`<h1>400 vacatures gevonden</h1><ul>${times(400, (at) => `<li><a href="/nl/vacatures/${41_000_000 + at}">Voeger ${at}</a></li>`)}</ul>`,
		list,
	],
	[
		'a card of a hundred thousand letters',
		`<h1>2 vacatures gevonden</h1><ul><li><a href="/nl/vacatures/41000001">${'Voeger '.repeat(15_000)}</a></li><li><a href="/nl/vacatures/41000002">Metselaar</a></li></ul>`,
		list,
	],
	['three hundred postings', `<h1>Metselaar</h1>${times(300, () => posting())}`],
	[
		'two hundred postings in microdata',
		times(
			200,
			(at) =>
				`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Voeger ${at}</h1></div>`,
		),
	],
	[
		'a posting of two million letters',
		`<h1>Metselaar</h1>${posting({ description: 'x '.repeat(1_000_000) })}`,
	],
	[
		'an address of nine thousand letters',
		`<h1>Metselaar</h1>${posting()}`,
		`${werknl}?q=${'x'.repeat(9_000)}`,
	],
];

describe('what is gathered of an absurd page is within its schema:', () => {
	test.each(pages.map(([what, body, url = anywhere]) => ({ what, body, url })))(
		'$what',
		({ body, url }) => {
			const view = pageWith(body, { url });
			const { error } = Gathered.safeParse(gatherPage(view, sites));
			expect(
				error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
			).toBeUndefined();
			expect(() => readPage(view, sites)).not.toThrow();
		},
	);
});
