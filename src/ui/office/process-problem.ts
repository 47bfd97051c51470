/** What is wrong with a process file, in words: `terms[2].length.count: moet een geheel getal zijn`. */
import type { ProcessFile } from '../../domain/office-process.ts';
import type { Expected } from '../../domain/process/expected.ts';
import type { Problem } from '../../domain/process/problems.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { Format } from '../shared/format.ts';

type Texts = Catalogue['office']['processes'];

export function problemText(
	{ path, problem, name = '', expected }: Problem,
	texts: Texts,
	format: Format,
): string {
	const known = texts.problem[problem];
	const plain = typeof known === 'function' ? known(name) : known;
	const what = expected ? expectedText(expected, texts, format) : plain;
	const { at, whole } = texts.problem;
	return at(path === '.' ? whole : path, what);
}

function expectedText(expected: Expected, texts: Texts, format: Format): string {
	switch (expected.is) {
		case 'one-of':
			return texts.expected['one-of'](expected.of.join(', '));
		case 'at-least':
		case 'at-most':
		case 'more-than':
			return texts.expected[expected.is](format.number(expected.bound));
		default:
			return texts.expected[expected.is];
	}
}

/** Why a file is not taken although it may be in order. */
export function refusalText(
	read: Exclude<ProcessFile, { kind: 'process' | 'refused' }>,
	{ file }: Texts,
): string {
	if (read.kind === 'id-taken') return file['id-taken'](read.id);
	if (read.kind === 'version-taken') return file['version-taken'](read.id, read.version);
	return file[read.kind];
}
