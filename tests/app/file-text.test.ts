import { describe, expect, test } from 'vitest';
import { fileText } from '../../src/app/paste/file-text.ts';

const bytesIn = (text: string, encoding: BufferEncoding) =>
	new Uint8Array(Buffer.from(text, encoding));

describe('the text of a saved page', () => {
	test.each([
		['UTF-8 without a declaration', bytesIn('café €', 'utf8'), 'café €'],
		['[51] windows-1252 without a declaration', bytesIn('caf\u00e9', 'latin1'), 'café'],
		[
			'[51] windows-1252 with one',
			new Uint8Array([...Buffer.from('<meta charset=windows-1252>'), 0x80]),
			'<meta charset=windows-1252>€',
		],
		[
			'[51] declared as utf-8 but windows-1252',
			new Uint8Array([...Buffer.from('<meta charset="utf-8">'), 0xe9]),
			'<meta charset="utf-8">é',
		],
		[
			'an encoding that nobody knows',
			bytesIn('<meta charset="klingon">x', 'utf8'),
			'<meta charset="klingon">x',
		],
		['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a'],
	])('%s', (_, bytes, text) => {
		expect(fileText(bytes)).toBe(text);
	});
});
