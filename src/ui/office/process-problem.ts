/** What is wrong with a process file, in words: `terms[2].length.count: moet een geheel getal zijn`. */
import type { ProcessFile } from '../../domain/office-process.ts';
import type { Expected } from '../../domain/process/expected.ts';
import type { Problem } from '../../domain/process/problems.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { Format } from '../shared/format.ts';

type Texts = Catalogue['office']['processes'];

export function problemText(
	{ path, problem, name = '', expected }: Problem,
	{ problem: words, expected: wanted }: Texts,
	format: Format,
): string {
	const known = words[problem];
	const plain = typeof known === 'function' ? known(name) : known;
	const what = expected ? expectedText(expected, wanted, format) : plain;
	return words.at(path === '.' ? words.whole : path, what);
}

function expectedText(expected: Expected, wanted: Texts['expected'], format: Format): string {
	switch (expected.is) {
		case 'one-of':
			return wanted['one-of'](expected.of.join(', '));
		case 'at-least':
		case 'at-most':
		case 'more-than':
			return wanted[expected.is](format.number(expected.bound));
		default:
			return wanted[expected.is];
	}
}

/** Why a file is not taken although it may be in order. */
export function refusalText(
	read: Exclude<ProcessFile, { kind: 'process' | 'refused' }>,
	t: Texts['file'],
): string {
	if (read.kind === 'id-taken') return t['id-taken'](read.id);
	if (read.kind === 'version-taken') return t['version-taken'](read.id, read.version);
	return t[read.kind];
}
