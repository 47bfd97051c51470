import { describe, expect, test } from 'vitest';
import { zoneIn, zoneParts } from '../../src/domain/mrz-zone.ts';

/** Specimens of ICAO Doc 9303: an invented country. */
const card = [
	'I<UTOD231458907<<<<<<<<<<<<<<<',
	'7408122F1204159UTO<<<<<<<<<<<6',
	'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];
const passport = [
	'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
	'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];
const bare = card.map((line) => line.replace(/<+$/, ''));

describe('[H-2] the format of a zone', () => {
	test.each([
		['nothing', '', null],
		['only line ends', '\r\n\r\n', null],
		['a line of something else', 'EAN8711327538481', null],
		['a card of three lines', card.join('\n'), 'TD1'],
		['a residence card', card.join('\n').replace(/^I/, 'A'), 'TD1'],
		['a card whose fillers were left out', bare.join('\n'), 'TD1'],
		['a card in one line, without its last fillers', card.join('').replace(/<+$/, ''), 'TD1'],
		['a card in one line, with spaces for lines', card.join(' '), 'TD1'],
		['two lines of a card', card.slice(0, 2).join('\n'), null],
		['a card with a line too much', [...card, 'X'].join('\n'), null],
		['a card with a line that is too long', [card[0], `${card[1]}0`, card[2]].join('\n'), null],
		['a passport of two lines', passport.join('\n'), 'TD3'],
		['a passport in one line', passport.join(''), 'TD3'],
		['a passport whose fillers were left out', passport.join('\n').replace(/<+\n/, '\n'), 'TD3'],
		['one line of a passport', passport[0] ?? '', null],
		['a passport with a line that is too long', `${passport[0]}<\n${passport[1]}`, null],
		['two lines of a passport that do not begin with P', passport.join('\n').slice(1), null],
	])('of %s', (_, scanned, format) => expect(zoneIn(scanned)?.format ?? null).toBe(format));

	test('has its whole text, with the fillers that were left out put back at their lines', () => {
		expect(zoneIn(bare.join('\n'))?.text).toBe(card.join(''));
		expect(zoneIn(card.join('').replace(/<+$/, ''))?.text).toBe(card.join(''));
		expect(zoneIn(passport.join('\r\n').toLowerCase())?.text).toBe(passport.join(''));
	});
});

describe('[H-2] the check digit of a personal number', () => {
	const digitOf = (optional: string, digit: string) => {
		const second = `L898902C36UTO7408122F1204159${optional.padEnd(14, '<')}${digit}0`;
		return zoneParts.TD3(`${passport[0]}${second}`).checks['personal-number-check']?.digit;
	};

	test.each([
		['may be left out when there is no number', '', '<', '0'],
		['may be written when there is no number', '', '0', '0'],
		['may not be left out when there is a number', 'ZE184226B', '<', '<'],
		['is the one that is written', 'ZE184226B', '1', '1'],
		['of a number that begins with a filler is the one that is written', '<<<ZE', '<', '<'],
	])('%s', (_, optional, digit, checked) => expect(digitOf(optional, digit)).toBe(checked));
});

describe('[H-2] a document number on a card', () => {
	const number = (line: string) => {
		const {
			number: found,
			optional,
			checks,
		} = zoneParts.TD1(`I<UTO${line.padEnd(25, '<')}${card[1]}${card[2]}`);
		return { found, digit: checks['number-check']?.digit, optional };
	};

	test('of nine characters has its check digit after it', () => {
		expect(number('D231458907999990019')).toEqual({
			found: 'D23145890',
			digit: '7',
			optional: '999990019<<<<<<',
		});
	});

	test('of more runs on in the optional data, which begins after it', () => {
		expect(number('D23145890<1245<999990019')).toEqual({
			found: 'D23145890124',
			digit: '5',
			optional: '999990019<',
		});
	});

	test('without a check digit and with nothing that runs on stays as it is', () => {
		expect(number('D23145890<')).toEqual({
			found: 'D23145890',
			digit: '<',
			optional: '<'.repeat(15),
		});
	});
});
