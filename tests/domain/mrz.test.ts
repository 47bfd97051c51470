import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExpired, readMrz } from '../../src/domain/mrz.ts';

const today = '2026-11-21';

/** Specimens of ICAO Doc 9303, part 4 (appendix A) and part 5 (appendix A): an invented country. */
const passport = [
	'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
	'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];
const card = [
	'I<UTOD231458907<<<<<<<<<<<<<<<',
	'7408122F1204159UTO<<<<<<<<<<<6',
	'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];

const read = (scanned: string, on = today) => {
	const reading = readMrz(scanned, on);
	if (reading.kind !== 'read') throw new Error(reading.reasons.join(', '));
	return reading;
};
const reasons = (scanned: string) => {
	const reading = readMrz(scanned, today);
	return reading.kind === 'refused' ? reading.reasons : [];
};

/** The sum of part 3, section 4.9, in another way than the reader has it. */
function digit(text: string): string {
	const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
	let sum = 0;
	for (let place = 0; place < text.length; place += 1) {
		const weight = place % 3 === 0 ? 7 : place % 3 === 1 ? 3 : 1;
		sum += Math.max(0, signs.indexOf(text.charAt(place))) * weight;
	}
	return String(sum % 10);
}

interface Written {
	readonly issuer?: string;
	readonly number?: string;
	readonly optional?: string;
	readonly birth?: string;
	readonly expiry?: string;
	readonly sex?: string;
	readonly names?: string;
}

/** An identity card with right check digits. */
function td1({
	issuer = 'NLD',
	number = 'SPECI2014',
	optional = '',
	birth = '840312',
	expiry = '301130',
	sex = 'F',
	names = 'AMRANI<<SAMIRA',
}: Written): string {
	const data =
		number.length > 9
			? `${number.slice(0, 9)}<${`${number.slice(9)}${digit(number)}<`.padEnd(15, '<')}`
			: `${number.padEnd(9, '<')}${digit(number.padEnd(9, '<'))}${optional.padEnd(15, '<')}`;
	const dates = `${birth}${digit(birth)}`;
	const end = `${expiry}${digit(expiry)}`;
	const second = `${dates}${sex}${end}${issuer}${'<'.repeat(11)}`;
	const composite = digit(`${data}${dates}${end}${'<'.repeat(11)}`);
	return `I<${issuer}${data}\n${second}${composite}\n${names.padEnd(30, '<')}`;
}

function td3({
	issuer = 'NLD',
	number = 'SPECI2014',
	optional = '',
	birth = '840312',
	expiry = '301130',
	sex = 'F',
	names = 'AMRANI<<SAMIRA',
}: Written): string {
	const personal = optional.padEnd(14, '<');
	const document = `${number}${digit(number)}`;
	const dates = `${birth}${digit(birth)}`;
	const end = `${expiry}${digit(expiry)}${personal}${digit(personal)}`;
	const second = `${document}${issuer}${dates}${sex}${end}${digit(document + dates + end)}`;
	return `P<${issuer}${names.padEnd(39, '<')}\n${second}`;
}

describe('[H-2] the specimens of ICAO', () => {
	test('[H-2] a passport of two lines is read', () => {
		expect(readMrz(passport.join('\n'), today)).toEqual({
			kind: 'read',
			format: 'TD3',
			document: { type: 'P', issuer: 'UTO', number: 'L898902C3', expiresOn: '2012-04-15' },
			holder: {
				surname: 'ERIKSSON',
				givenNames: 'ANNA MARIA',
				birthDate: '1974-08-12',
				sex: 'f',
				nationality: 'UTO',
			},
			bsn: null,
		});
	});

	test('[H-2] a card of three lines is read', () => {
		const { format, document, holder } = read(card.join('\n'));
		expect(format).toBe('TD1');
		expect(document).toEqual({
			type: 'I',
			issuer: 'UTO',
			number: 'D23145890',
			expiresOn: '2012-04-15',
		});
		expect(holder).toMatchObject({ surname: 'ERIKSSON', birthDate: '1974-08-12' });
	});
});

describe.each([
	{ name: 'no line ends', between: '', after: '' },
	{ name: 'CR', between: '\r', after: '\r' },
	{ name: 'CR LF', between: '\r\n', after: '\r\n' },
	{ name: 'LF', between: '\n', after: '' },
	{ name: 'TAB', between: '\t', after: '\t' },
	{ name: 'two line ends', between: '\r\r', after: '\n\n' },
])('[H-2] a scanner that types $name between the lines', ({ between, after }) => {
	test.each([
		{ format: 'TD3', lines: passport },
		{ format: 'TD1', lines: card },
	])('is understood: $format', ({ format, lines }) => {
		expect(read(lines.join(between) + after).format).toBe(format);
		expect(read((lines.join(between) + after).toLowerCase()).format).toBe(format);
	});
});

describe('[H-2] fillers that a scanner leaves out', () => {
	test('at the end of lines are put back', () => {
		const short = (lines: readonly string[]) =>
			lines.map((line) => line.replace(/<+$/, '')).join('\r\n');
		expect(read(short(card)).holder.givenNames).toBe('ANNA MARIA');
		expect(read(short(passport)).holder.givenNames).toBe('ANNA MARIA');
	});

	test('typed as spaces between the signs are passed over', () => {
		expect(read(` ${card.join(' \r ')} `).holder.surname).toBe('ERIKSSON');
		expect(read(passport.join('').replace('ERIKSSON', 'ERIK SSON')).holder.surname).toBe(
			'ERIKSSON',
		);
	});

	test('make no card out of two lines', () => {
		expect(reasons(card.slice(0, 2).join(''))).toEqual(['not-an-mrz']);
		expect(reasons(`${card[0]}\n${card[1]}\n`)).toEqual(['not-an-mrz']);
	});

	test('do not stretch a line that is too long', () => {
		const [first = '', second = '', third = ''] = card;
		expect(reasons([`${first}<`, second, third].join('\n'))).toEqual(['not-an-mrz']);
		expect(reasons([`${passport[0]}<`, passport[1]].join('\n'))).toEqual(['not-an-mrz']);
	});

	test('at the end of a card without line ends are put back', () => {
		expect(read(card.join('').replace(/<+$/, '')).holder.surname).toBe('ERIKSSON');
	});
});

describe('[H-2] an empty personal number of a passport', () => {
	const empty = (digits: string) => {
		const written = td3({});
		const start = written.slice(0, -2);
		return `${start}${digits}`;
	};
	const sum = td3({}).slice(-1);

	test.each([
		{ sign: '0', why: 'nought', accepted: true },
		{ sign: '<', why: 'a filler', accepted: true },
		{ sign: '1', why: 'another digit', accepted: false },
	])('has $why for its check digit: $accepted', ({ sign, accepted }) => {
		expect(reasons(empty(sign + sum)).includes('personal-number-check')).toBe(!accepted);
		expect(reasons(empty(sign + sum)).includes('composite-check')).toBe(!accepted);
	});

	test('but one that is not empty has a digit', () => {
		const written = td3({ optional: '999990019' });
		const filler = `${written.slice(0, -2)}<${written.slice(-1)}`;
		expect(reasons(filler)).toContain('personal-number-check');
	});
});

describe('[H-2] a wrong digit', () => {
	const wrong = (text: string, place: number) => {
		const sign = text.charAt(place) === '1' ? '2' : '1';
		return text.slice(0, place) + sign + text.slice(place + 1);
	};

	test.each([
		{ part: 'number', place: 1, reason: 'number-check' },
		{ part: 'birth date', place: 13, reason: 'birth-check' },
		{ part: 'last day', place: 21, reason: 'expiry-check' },
		{ part: 'personal number', place: 30, reason: 'personal-number-check' },
	])(
		'in the $part of a passport is named, and the sum of all is wrong too',
		({ place, reason }) => {
			const [first = '', second = ''] = passport;
			expect(reasons(first + wrong(second, place))).toEqual([reason, 'composite-check']);
		},
	);

	test('in the sum of all is named', () => {
		const [first = '', second = ''] = passport;
		expect(reasons(first + wrong(second, 43))).toEqual(['composite-check']);
	});

	test.each([
		{ part: 'number', line: 0, place: 6, reasons: ['number-check', 'composite-check'] },
		{ part: 'birth date', line: 1, place: 1, reasons: ['birth-check', 'composite-check'] },
		{ part: 'last day', line: 1, place: 9, reasons: ['expiry-check', 'composite-check'] },
		{ part: 'sum of all', line: 1, place: 29, reasons: ['composite-check'] },
		{ part: 'optional data', line: 1, place: 20, reasons: ['composite-check'] },
	])('in the $part of a card is named', ({ line, place, reasons: expected }) => {
		const lines = card.map((one, number) => (number === line ? wrong(one, place) : one));
		expect(reasons(lines.join('\n'))).toEqual(expected);
	});

	test('is never missed where a check digit stands over it', () => {
		const checked = [...Array(30).keys()].filter(
			(place) => place !== 7 && (place < 15 || place > 17),
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...checked),
				fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9),
				(place, more) => {
					const [first = '', second = '', third = ''] = td1({}).split('\n');
					const value = Number.parseInt(second.charAt(place), 36) || 0;
					const changed =
						second.slice(0, place) + String((value + more) % 10) + second.slice(place + 1);
					return reasons([first, changed, third].join('\n')).length > 0;
				},
			),
		);
	});
});

describe('[H-2] what is no zone', () => {
	test.each([
		{ name: 'nothing', scanned: '', reason: 'not-an-mrz' },
		{ name: 'a name that somebody typed', scanned: 'Amrani', reason: 'not-an-mrz' },
		{ name: 'a name that begins like a card', scanned: 'Ibrahim', reason: 'not-an-mrz' },
		{ name: 'one line of two', scanned: passport[0], reason: 'not-an-mrz' },
		{ name: 'a line too many', scanned: `${passport.join('\n')}\nA`, reason: 'not-an-mrz' },
		{ name: 'a card and more', scanned: `${card.join('')}A`, reason: 'not-an-mrz' },
		{ name: 'a visa', scanned: passport.join('').replace('P', 'V'), reason: 'not-an-mrz' },
		{
			name: 'another sign',
			scanned: passport.join('').replace('O', '?'),
			reason: 'unknown-character',
		},
		{
			name: 'a digit in a name',
			scanned: passport.join('').replace('SSON', 'SS0N'),
			reason: 'unknown-character',
		},
	])('$name is refused: $reason', ({ scanned = '', reason }) => {
		expect(reasons(scanned)).toEqual([reason]);
	});

	test('a refusal carries nothing of what was scanned', () => {
		const spoilt = td1({ optional: '999990019' }).replace('840312', '840313');
		expect(JSON.stringify(readMrz(spoilt, today))).toBe(
			'{"kind":"refused","reasons":["birth-check","composite-check"]}',
		);
	});
});

describe('[H-2] days', () => {
	test.each([
		{ birth: '261121', birthDate: '2026-11-21' },
		{ birth: '261122', birthDate: '1926-11-22' },
		{ birth: '000229', birthDate: '2000-02-29' },
		{ birth: '960229', birthDate: '1996-02-29' },
		{ birth: '84<<<<', birthDate: null },
		{ birth: '840000', birthDate: null },
		{ birth: '840300', birthDate: null },
	])('a birth on $birth is $birthDate', ({ birth, birthDate }) => {
		expect(read(td1({ birth })).holder.birthDate).toBe(birthDate);
		expect(read(td3({ birth })).holder.birthDate).toBe(birthDate);
	});

	test('that do not exist are refused by name', () => {
		expect(reasons(td1({ birth: '840231' }))).toEqual(['birth-date']);
		expect(reasons(td3({ expiry: '301131' }))).toEqual(['expiry-date']);
		expect(reasons(td3({ birth: '000231' }))).toEqual(['birth-date']);
		expect(reasons(td3({ birth: '100100', expiry: '001301' }))).toEqual(['expiry-date']);
	});

	test('a document holds up to and including its last day', () => {
		const { document } = read(td1({ expiry: '261121' }));
		expect(isExpired(document, '2026-11-20')).toBe(false);
		expect(isExpired(document, '2026-11-21')).toBe(false);
		expect(isExpired(document, '2026-11-22')).toBe(true);
	});

	test('a document without a last day does not expire', () => {
		const { document } = read(td1({ expiry: '<<<<<<' }));
		expect(document.expiresOn).toBeNull();
		expect(isExpired(document, '2099-01-01')).toBe(false);
	});
});

describe('[H-2] names, sex and long numbers', () => {
	test.each([
		{ names: 'EL<AMRANI<<SAMIRA<FATIMA', surname: 'EL AMRANI', givenNames: 'SAMIRA FATIMA' },
		{ names: 'AMRANI', surname: 'AMRANI', givenNames: '' },
		{ names: 'VAN<DEN<BERG<<JAN', surname: 'VAN DEN BERG', givenNames: 'JAN' },
	])('$names is $surname, $givenNames', ({ names, surname, givenNames }) => {
		expect(read(td1({ names })).holder).toMatchObject({ surname, givenNames });
		expect(read(td3({ names })).holder).toMatchObject({ surname, givenNames });
	});

	test.each([
		{ sex: 'M', read: 'm' },
		{ sex: 'F', read: 'f' },
		{ sex: '<', read: 'x' },
		{ sex: 'X', read: 'x' },
	])('the letter $sex is $read', ({ sex, read: expected }) => {
		expect(read(td1({ sex })).holder.sex).toBe(expected);
	});

	test('another letter is refused', () => {
		expect(reasons(td1({ sex: 'Q' }))).toEqual(['sex-letter']);
	});

	test('a number of more than nine signs runs on in the optional data', () => {
		expect(read(td1({ issuer: 'UTO', number: 'D23145890734' })).document.number).toBe(
			'D23145890734',
		);
		expect(reasons(td1({ issuer: 'UTO', number: 'D23145890734' }).replace('734', '735'))).toEqual([
			'number-check',
			'composite-check',
		]);
	});

	test('a short number loses its fillers', () => {
		expect(read(td1({ number: 'AB12' })).document.number).toBe('AB12');
	});
});

describe('[H-2] the BSN', () => {
	test.each([{ make: td1 }, { make: td3 }])(
		'of a Dutch document is handed over apart',
		({ make }) => {
			const reading = read(make({ optional: '999990019' }));
			expect(reading.bsn).toBe('999990019');
			expect(JSON.stringify({ ...reading, bsn: null })).not.toContain('999990019');
		},
	);

	test('after a number of more than nine signs is found too', () => {
		const written = td1({ number: 'AB1234567890' });
		const optional = written.slice(15, 30);
		const [first = '', second = '', third = ''] = written
			.replace(optional, `${optional.slice(0, 5)}999990019<`)
			.split('\n');
		const composite = digit(
			first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29),
		);
		const reading = read([first, second.slice(0, 29) + composite, third].join('\n'));
		expect(reading.document.number).toBe('AB1234567890');
		expect(reading.bsn).toBe('999990019');
	});

	test('with a check digit after it is found too', () => {
		const optional = '999990019<<<<<';
		expect(read(td1({ optional: optional + digit(optional) })).bsn).toBe('999990019');
	});

	test.each([
		{ name: 'fails the eleven-check', written: { optional: '999990018' } },
		{ name: 'is of another country', written: { issuer: 'UTO', optional: '999990019' } },
		{ name: 'is one digit too long', written: { optional: '9999900190' } },
		{ name: 'has letters', written: { optional: '9999900AB' } },
		{ name: 'is not there', written: {} },
	])('is none when the optional number $name', ({ written }) => {
		expect(read(td1(written)).bsn).toBeNull();
	});
});
