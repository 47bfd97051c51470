/** Bundled into a page by `tests/bench/reading.ts`. The first readings are left out: nothing is compiled yet. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { isShown } from '../../../src/capture/page-view.ts';
import { readPage } from '../../../src/capture/read-page.ts';
import { sites } from '../../../src/capture/sites/index.ts';
import type { Reader } from '../reading.ts';

const warmUps = 10;

function ours(): number {
	const view = {
		document,
		url: new URL(location.href),
		isVisible: isShown,
		now: Date.parse('2026-09-20T10:00:00Z'),
		zone: 'Europe/Amsterdam',
	};
	const reading = readPage(view, sites);
	const found = reading.kind === 'list' ? reading.items : 'fields' in reading ? [reading] : [];
	return found.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
}

const said = (value: unknown) =>
	(typeof value === 'string' || typeof value === 'number') && String(value).trim() !== '' ? 1 : 0;

/** What can be one of our fields: title, organisation, day, description, text. */
function defuddled(): number {
	const { title, author, site, published, description, content } = new Defuddle(document).parse();
	return [title, author || site, published, description || content].reduce(
		(sum, value) => sum + said(value),
		0,
	);
}

/** It takes the document apart, so it gets a copy, as its documentation asks. */
function readable(): number {
	const article = new Readability(document.cloneNode(true) as Document).parse();
	const { title, byline, siteName, publishedTime, excerpt, textContent } = article ?? {};
	return [title, byline || siteName, publishedTime, excerpt || textContent].reduce(
		(sum: number, value) => sum + said(value),
		0,
	);
}

const readers: Readonly<Record<Reader, () => number>> = {
	ours,
	defuddle: defuddled,
	readability: readable,
};

export function measure(reader: Reader, rounds: number): { ms: number[]; fields: number } {
	const ms: number[] = [];
	let fields = 0;
	for (let round = -warmUps; round < rounds; round += 1) {
		const began = performance.now();
		fields = readers[reader]();
		if (round >= 0) ms.push(performance.now() - began);
	}
	return { ms, fields };
}
