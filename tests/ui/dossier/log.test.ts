import { describe, expect, test } from 'vitest';
import type { LogChange, LogLine } from '../../../src/app/log-line.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { dutch } from '../../../src/messages/catalogue.ts';
import { changeSentence, partOf } from '../../../src/ui/dossier/log/change-sentence.ts';
import { linesShown, unreadableIn, writersOf } from '../../../src/ui/dossier/log/log-filter.ts';
import { sittingsOf } from '../../../src/ui/dossier/log/sittings.ts';
import { formatFor } from '../../../src/ui/shared/format.ts';

const all = { texts: dutch, format: formatFor('nl-NL'), language: 'nl', processes };
const goal = { item: 'goal', id: 'g1', title: 'Werk als metselaar' } as const;
const moved = {
	id: 'f1',
	kind: 'lead-moved',
	on: '2026-11-21',
	recordedAt: 0,
	by: { personId: 'anna', name: 'Anna' },
	data: { leadId: 'l1', from: 'found', to: 'applied' },
} as const;

describe('each change has a sentence and a part', () => {
	test.each<[LogChange, string, string]>([
		[{ kind: 'dossier-started' }, 'Dossier begonnen', 'other'],
		[{ kind: 'client-field', field: 'phone', value: '06 12' }, 'Telefoon: 06 12', 'client'],
		[{ kind: 'client-field', field: 'phone', value: null }, 'Telefoon leeggemaakt', 'client'],
		[
			{ kind: 'client-field', field: 'birthDate', value: '1990-04-24' },
			'Geboortedatum: 24 april 1990',
			'client',
		],
		[
			{ kind: 'client-field', field: 'benefits', value: ['ww', 'wia'] },
			'Uitkering: WW en WIA',
			'client',
		],
		[{ kind: 'client-note' }, 'Bijzonderheden bijgewerkt', 'client'],
		[{ kind: 'item-added', ...goal }, 'Doel “Werk als metselaar” toegevoegd', 'plan'],
		[{ kind: 'item-added', ...goal, title: ' ' }, 'Doel toegevoegd', 'plan'],
		[{ kind: 'item-binned', ...goal }, 'Doel “Werk als metselaar” weggegooid', 'plan'],
		[{ kind: 'item-restored', ...goal }, 'Doel “Werk als metselaar” teruggezet', 'plan'],
		[
			{ kind: 'item-text', ...goal, field: 'text' },
			'Doel “Werk als metselaar”: tekst bijgewerkt',
			'plan',
		],
		[
			{ kind: 'fact-recorded', fact: moved, title: 'Metselaar' },
			'Status “Gesolliciteerd”: Metselaar',
			'leads',
		],
		[
			{ kind: 'fact-undone', fact: moved, title: 'Metselaar' },
			'Ongedaan gemaakt: Status “Gesolliciteerd”: Metselaar',
			'leads',
		],
		[{ kind: 'member-admitted', name: 'Bram' }, 'Bram toegelaten tot dit dossier', 'members'],
		[{ kind: 'unreadable' }, 'Wijziging uit een nieuwere versie', 'other'],
	])('%o', (change, sentence, part) => {
		expect(changeSentence(change, all)).toBe(sentence);
		expect(partOf(change)).toBe(part);
	});

	test('the number of a person is never spelt out', () => {
		const change = { kind: 'client-field', field: 'bsn', value: '999990019' } as const;
		expect(changeSentence(change, all)).toBe('BSN gewijzigd');
	});
});

const line = (id: string, at: string, personId: string, what: readonly LogChange[]): LogLine => ({
	id,
	at: Date.parse(at),
	personId,
	name: personId,
	organisation: 'Werkplein',
	profOnly: false,
	what,
});

const lines = [
	line('3', '2026-11-21T00:30:00+01:00', 'bram', [{ kind: 'client-note' }, { kind: 'unreadable' }]),
	line('2', '2026-11-20T23:30:00+01:00', 'anna', [{ kind: 'item-added', ...goal }]),
	line('1', '2026-11-20T09:00:00+01:00', 'anna', [{ kind: 'dossier-started' }]),
];

describe('the list', () => {
	test('goes by the days of the screen, newest first', () => {
		const days = sittingsOf(lines, 'Europe/Amsterdam');
		expect(days.map(({ day, sittings }) => [day, sittings.map(({ id }) => id)])).toEqual([
			['2026-11-21', ['3']],
			['2026-11-20', ['2', '1']],
		]);
	});

	test('what one person does within ten minutes is one sitting; eleven minutes make two', () => {
		const typed = [0, 10, 21].map((minute) =>
			line(`m${minute}`, `2026-11-20T10:${`${minute}`.padStart(2, '0')}:00+01:00`, 'anna', [
				{ kind: 'item-text', ...goal, title: `na ${minute}`, field: 'text' },
			]),
		);
		const [day] = sittingsOf(typed, 'Europe/Amsterdam');
		expect(day?.sittings.map(({ what }) => what)).toMatchObject([
			[{ title: 'na 21' }],
			[{ title: 'na 10' }],
		]);
	});

	test('the words of an item that was just added belong to its adding', () => {
		const [day] = sittingsOf(
			[
				line('a', '2026-11-20T10:00:00+01:00', 'anna', [
					{ kind: 'item-added', ...goal, title: '' },
				]),
				line('b', '2026-11-20T10:00:01+01:00', 'anna', [
					{ kind: 'item-text', ...goal, field: 'text' },
				]),
			],
			'Europe/Amsterdam',
		);
		expect(day?.sittings.at(0)?.what).toEqual([{ kind: 'item-added', ...goal }]);
	});

	test('shows of a line only the changes that fit, and no empty lines', () => {
		const shown = linesShown(lines, { personId: null, part: 'client' });
		expect(shown.map(({ id, what }) => [id, what.length])).toEqual([['3', 1]]);
		expect(linesShown(lines, { personId: 'anna', part: null }).map(({ id }) => id)).toEqual([
			'2',
			'1',
		]);
	});

	test('names each writer once, and counts what it cannot read', () => {
		expect(writersOf(lines).map(({ personId }) => personId)).toEqual(['bram', 'anna']);
		expect(unreadableIn(lines)).toBe(1);
	});
});
