import { describe, expect, test } from 'vitest';
import { WorkProcess } from '../../src/domain/process/process.ts';
import { textsIn, translated } from '../../src/domain/process/translated.ts';
import { processes } from '../../src/domain/processes/all.ts';
import { dutch } from '../../src/messages/catalogue.ts';
import { rowWords } from '../../src/messages/en/process-rows.ts';
import { english } from '../../src/messages/english.ts';
import { spokenWords, withLabels } from '../../src/ui/label-of.ts';

const ofToday = { labels: 'of-today' } as const;
const of2006 = { labels: 'of-2006' } as const;
/** A form keeps its name, so that one can find it. */
const withoutForm = (text: string) => text.replaceAll('evaluatie CWI', '');
const rows = [...new Set(processes.flatMap((process) => [...textsIn(process)]))];

describe('organisations and laws by the names of today', () => {
	test.each([
		['Gesprek met casemanager WIZ gehouden', 'Gesprek met casemanager van de gemeente gehouden'],
		['Casemanager WIZ', 'Casemanager van de gemeente'],
		['WIZ', 'Gemeente'],
		[
			'Klant van WIZ (WWB, IOAW, IOAZ; nu Participatiewet)',
			'Klant van de gemeente (Participatiewet, IOAW, IOAZ)',
		],
		['Het plan tekenen (WIZ of UWV)', 'Het plan tekenen (gemeente of UWV)'],
		['Klant belt het CWI-kantoor na de e-intake', 'Klant belt het kantoor van UWV na de e-intake'],
		[
			'Driegesprek over de aanvraag WWB/IOAW, A zonder integrale dienstverlening',
			'Driegesprek over de aanvraag Participatiewet/IOAW, A zonder integrale dienstverlening',
		],
		[
			'Reden B melden met het formulier evaluatie CWI',
			'Reden B melden met het formulier evaluatie CWI',
		],
	])('“%s” is “%s”', (written, shown) => {
		expect(withLabels(written, dutch, ofToday)).toBe(shown);
		expect(withLabels(written, dutch, of2006)).toBe(written);
	});

	test.each([
		['Dutch', spokenWords(null, dutch, ofToday)],
		['English', spokenWords(rowWords, english, ofToday)],
	])('no row of the five processes keeps a name of 2006, in %s', (_, words) => {
		const old = rows
			.map((row) => withoutForm(words?.(row) ?? ''))
			.filter((row) => row === '' || /\b(WIZ|CWI|WWB|Wsw|SoZaWe)\b/.test(row));
		expect(old).toEqual([]);
	});

	test('no row changes when the office keeps the names of 2006', () => {
		expect(spokenWords(null, dutch, of2006)).toBeNull();
		expect(spokenWords(rowWords, english, of2006)).toBe(rowWords);
	});

	test('what follows is a process as before, with its forms and papers word for word', () => {
		const words = spokenWords(null, dutch, ofToday) ?? String;
		for (const process of processes) {
			const shown = translated(process, words);
			expect(WorkProcess.parse(shown)).toEqual(shown);
			const { documents, questionnaires, lists } = process;
			expect(shown).toMatchObject({ documents, questionnaires, lists });
		}
	});
});
