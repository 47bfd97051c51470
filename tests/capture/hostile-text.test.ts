import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../src/capture/html-text.ts';
import { parseJson } from '../../src/capture/json-repair.ts';
import { countBefore } from '../../src/capture/normalise/count.ts';
import {
	type NormaliserName,
	normalise,
	normalisers,
} from '../../src/capture/normalise/normalisers.ts';
import { omitterOf } from '../../src/capture/third-parties.ts';

const characters = 100_000;
const seeds = [
	'a',
	'A ',
	'1',
	'1.',
	'1-',
	'€ ',
	'- ',
	' ',
	'(',
	'<',
	'<a',
	'&',
	'"',
	'\\',
	'@',
	'a@',
	'a.',
	'0 ',
	'van ',
	'mevrouw ',
	'<!--',
	'<script>',
	'een ',
	'\u0301',
	', ',
	'{',
];
const names = Object.keys(normalisers) as NormaliserName[];

const reading = (text: string) => ({
	text,
	lines: [text],
	field: 'beroep' as const,
	today: '2026-09-20',
	dayOf: () => '2026-09-20',
});

const everything = (text: string) => {
	for (const name of names) normalise(name, reading(text));
	omitterOf(['Noor van der Test']).clean(text);
	htmlToText(text);
	parseJson(text);
	countBefore(text, 'passende vacatures');
};

describe('no pattern runs long', () => {
	test.each(seeds)('on 100,000 characters of "%s"', (seed) => {
		const text = seed.repeat(characters / seed.length);
		const began = performance.now();
		everything(text);
		everything(`bel ${text}!`);
		expect(performance.now() - began).toBeLessThan(5_000);
	});
});
