import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageReading } from '../../src/capture/page-reading.ts';

const folder = resolve(import.meta.dirname, '../pages');

/** What a page should be read as; it stands beside the page. */
interface Expectation {
	readonly url: string;
	/** ISO instant at which it is read. */
	readonly now: string;
	/** The adapter that recognises it, or null when none does. */
	readonly adapter: string | null;
	readonly reading: PageReading;
}

export interface Fixture {
	/** `werknl-vacancy/good` */
	readonly name: string;
	readonly bytes: Buffer;
	readonly expected: Expectation;
}

const htmlFiles = readdirSync(folder)
	.filter((name) => statSync(join(folder, name)).isDirectory())
	.flatMap((site) => readdirSync(join(folder, site)).map((file) => join(site, file)))
	.filter((file) => file.endsWith('.html'));

export const fixtures: readonly Fixture[] = htmlFiles.map((file) => ({
	name: file.replace(/\.html$/, ''),
	bytes: readFileSync(join(folder, file)),
	expected: JSON.parse(readFileSync(join(folder, file.replace(/\.html$/, '.json')), 'utf8')),
}));
