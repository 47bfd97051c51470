import { describe, expect, test } from 'vitest';
import { textsIn, translated } from '../../src/domain/process/translated.ts';
import { processById, processes } from '../../src/domain/processes/all.ts';
import { rowWords } from '../../src/messages/en/process-rows.ts';

/** The same in both languages: names, abbreviations, levels and percentages. */
const same = new Set(
	`Project|Internet|IOAW|WW|CWI|UWV|Matchmaker|SoZaWe|Intake|Partner|Instrument|Direct Werk|Route|Route A|Route B|Variant|Man`.split(
		'|',
	),
);
const isSame = (text: string) => same.has(text) || /^[A-Z]\d$|^\d+ %$/.test(text);

describe('a process on an English screen', () => {
	test('has English for every row of the five processes', () => {
		const all = new Set(processes.flatMap((process) => [...textsIn(process)]));
		const without = [...all].filter((text) => rowWords(text) === text && !isSame(text));
		expect(without).toEqual([]);
	});

	test('keeps ids, rules, fields and official forms', () => {
		const helmond = processById.get('helmond') ?? processes[0];
		if (!helmond) throw new Error('no process helmond');
		const english = translated(helmond, rowWords);
		const idsOf = ({ terms, steps, factKinds }: typeof helmond) => [
			terms.map(({ id, rules, length }) => [id, rules, length]),
			steps.map(({ id, when }) => [id, when]),
			factKinds.map(({ id, fields, required }) => [id, fields, required]),
		];
		expect(idsOf(english)).toEqual(idsOf(helmond));
		expect(english.documents).toEqual(helmond.documents);
		expect(english.questionnaires).toEqual(helmond.questionnaires);
		expect(english.terms[0]?.title).not.toBe(helmond.terms[0]?.title);
	});
});
