/**
 * Reads the structure of a tagged PDF back, as Chromium writes it: what a screen reader is told, and
 * what stands in the margins of each page. No reader for PDFs in general: objects stand apart, and
 * text is shown with `Tj`.
 */
import { inflateSync } from 'node:zlib';

export interface PdfElement {
	/** `H1`, `TH`, `P` … */
	readonly type: string;
	/** Of a header cell. */
	readonly scope: string | null;
	/** Of the element and all that is in it. */
	readonly text: string;
}

export interface PdfStructure {
	readonly language: string | null;
	readonly hasOutline: boolean;
	/** In reading order, each before what is in it. */
	readonly elements: readonly PdfElement[];
	/** By page: text outside the structure, such as the number of the page. */
	readonly margins: readonly string[];
}

export function pdfStructure(bytes: Buffer): PdfStructure {
	const objects = objectsIn(bytes);
	const find = (part: string) => [...objects.values()].find(({ head }) => head.includes(part));
	const catalog = find('/Type /Catalog')?.head ?? '';
	const kids = listIn(find('/Type /Pages')?.head ?? '', 'Kids');
	const pages = new Map(kids.map((page) => [page, pageTexts(page, objects)]));
	const root = refIn(find('/Type /StructTreeRoot')?.head ?? '', 'K');
	return {
		language: /\/Lang \((.*?)\)/.exec(catalog)?.[1] ?? null,
		hasOutline: catalog.includes('/Outlines'),
		elements: root === null ? [] : elementsFrom(root, objects, pages, null).elements,
		margins: kids.map((page) => pages.get(page)?.get(outside) ?? ''),
	};
}

interface PdfObject {
	readonly head: string;
	readonly stream: Buffer | null;
}
type Objects = ReadonlyMap<number, PdfObject>;
/** Text by number of marked content. */
type PageTexts = ReadonlyMap<number, string>;

const outside = -1;

function objectsIn(bytes: Buffer): Objects {
	const all = bytes.toString('latin1');
	const found = [...all.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)].map((match) => {
		const start = match.index + match[0].length;
		const end = all.indexOf('endobj', start);
		const streamAt = all.slice(start, end).search(/\bstream\r?\n/);
		const head = streamAt < 0 ? all.slice(start, end) : all.slice(start, start + streamAt);
		const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
		const from = all.indexOf('\n', start + streamAt) + 1;
		const stream = streamAt < 0 ? null : bytes.subarray(from, from + length);
		return [Number(match[1]), { head, stream }] as const;
	});
	return new Map(found);
}

const refIn = (head: string, key: string): number | null => {
	const found = new RegExp(`/${key} (\\d+) 0 R`).exec(head);
	return found ? Number(found[1]) : null;
};

const listIn = (head: string, key: string): number[] =>
	[...(new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(head)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(
		([, number]) => Number(number),
	);

const inflated = ({ head, stream }: PdfObject): string =>
	stream === null
		? ''
		: (head.includes('FlateDecode') ? inflateSync(stream) : stream).toString('latin1');

function pageTexts(page: number, objects: Objects): PageTexts {
	const head = objects.get(page)?.head ?? '';
	const fonts = new Map(
		[...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, font]) => [
			name ?? '',
			lettersOf(objects.get(Number(font)), objects),
		]),
	);
	const content = objects.get(refIn(head, 'Contents') ?? 0);
	const texts = new Map<number, string>();
	let letters: ReadonlyMap<string, string> = new Map();
	let mark = outside;
	const tokens = /\/(F\d+) [\d.]+ Tf|\/MCID (\d+)|\bEMC\b|<([0-9A-F]+)> Tj/g;
	for (const [token, font, id, codes] of (content ? inflated(content) : '').matchAll(tokens)) {
		if (font) letters = fonts.get(font) ?? new Map();
		else if (id) mark = Number(id);
		else if (token === 'EMC') mark = outside;
		else texts.set(mark, (texts.get(mark) ?? '') + inLetters(codes ?? '', letters));
	}
	return texts;
}

function inLetters(codes: string, letters: ReadonlyMap<string, string>): string {
	const [sample = '00'] = letters.keys();
	return (codes.match(new RegExp(`.{${sample.length}}`, 'g')) ?? [])
		.map((code) => letters.get(code) ?? '')
		.join('');
}

/** The ToUnicode table of a font: letters by code. */
function lettersOf(font: PdfObject | undefined, objects: Objects): ReadonlyMap<string, string> {
	const table = objects.get(refIn(font?.head ?? '', 'ToUnicode') ?? 0);
	const text = table ? inflated(table) : '';
	const letters = new Map<string, string>();
	const letter = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
	for (const [, part = ''] of text.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
		for (const [, code = '', to = ''] of part.matchAll(/<(\w+)> <(\w+)>/g)) {
			letters.set(code, letter(to));
		}
	}
	for (const [, part = ''] of text.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
		for (const [, from = '', to = '', first = ''] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
			for (let code = 0; code <= Number.parseInt(to, 16) - Number.parseInt(from, 16); code += 1) {
				const hex = (Number.parseInt(from, 16) + code).toString(16).toUpperCase();
				const point = (Number.parseInt(first, 16) + code).toString(16).padStart(4, '0');
				letters.set(hex.padStart(from.length, '0'), letter(point));
			}
		}
	}
	return letters;
}

function elementsFrom(
	number: number,
	objects: Objects,
	pages: ReadonlyMap<number, PageTexts>,
	above: number | null,
): { readonly elements: readonly PdfElement[]; readonly text: string } {
	const head = objects.get(number)?.head ?? '';
	const page = refIn(head, 'Pg') ?? above;
	const type = /\/S \/(\w+)/.exec(head)?.[1] ?? '';
	const scope = /\/Scope \/(\w+)/.exec(head)?.[1] ?? null;
	const inside = /\/K (\[[^\]]*\]|\d+ 0 R|\d+)/.exec(head)?.[1] ?? '';
	const elements: PdfElement[] = [];
	let text = '';
	for (const [, child, mark] of inside.matchAll(/(\d+) 0 R|(\d+)/g)) {
		if (child) {
			const below = elementsFrom(Number(child), objects, pages, page);
			elements.push(...below.elements);
			text += below.text;
		} else text += (page === null ? undefined : pages.get(page)?.get(Number(mark))) ?? '';
	}
	return { elements: [{ type, scope, text }, ...elements], text };
}
