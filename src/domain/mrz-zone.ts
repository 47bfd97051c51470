/**
 * Where everything stands in a machine readable zone: the layouts of ICAO Doc 9303, part 4 (TD3) and
 * part 5 (TD1). Positions are counted from 1, as the standard does.
 */

export type CheckName =
	| 'number-check'
	| 'birth-check'
	| 'expiry-check'
	| 'personal-number-check'
	| 'composite-check';

interface Zone {
	readonly format: 'TD1' | 'TD3';
	readonly text: string;
}

/**
 * The format by its first sign, `null` when it is neither. Fillers at the end of a line may have been
 * left out; without line ends only those at the very end, of a card.
 */
export function zoneIn(scanned: string): Zone | null {
	const lines = scanned
		.toUpperCase()
		.split(/\p{Cc}+/u)
		.map((line) => line.replaceAll(' ', ''))
		.filter((line) => line !== '');
	const padded = (width: number) =>
		lines.every((line) => line.length <= width)
			? lines.map((line) => line.padEnd(width, '<')).join('')
			: lines.join('');
	const [first = ''] = lines;
	if (/^[ACI]/.test(first)) {
		const text = lines.length === 3 ? padded(30) : lines.join('');
		const fits = text.length > 60 && text.length <= 90;
		return fits ? { format: 'TD1', text: text.padEnd(90, '<') } : null;
	}
	const text = lines.length === 2 ? padded(44) : lines.join('');
	return first.startsWith('P') && text.length === 88 ? { format: 'TD3', text } : null;
}

export interface Checked {
	readonly of: string;
	readonly digit: string;
}

export interface ZoneParts {
	readonly type: string;
	readonly issuer: string;
	readonly names: string;
	readonly number: string;
	readonly nationality: string;
	readonly birth: string;
	readonly sex: string;
	readonly expiry: string;
	readonly optional: string;
	readonly checks: Readonly<Partial<Record<CheckName, Checked>>>;
}

export const zoneParts: Readonly<Record<Zone['format'], (text: string) => ZoneParts>> = {
	TD3(text) {
		const at = (from: number, to: number) => text.slice(43 + from, 43 + to + 1);
		const optional = at(29, 42);
		const empty = /^<+$/.test(optional) && at(43, 43) === '<';
		return {
			type: text.slice(0, 2),
			issuer: text.slice(2, 5),
			names: text.slice(5, 44),
			number: at(1, 9),
			nationality: at(11, 13),
			birth: at(14, 19),
			sex: at(21, 21),
			expiry: at(22, 27),
			optional,
			checks: {
				'number-check': { of: at(1, 9), digit: at(10, 10) },
				'birth-check': { of: at(14, 19), digit: at(20, 20) },
				'expiry-check': { of: at(22, 27), digit: at(28, 28) },
				'personal-number-check': { of: optional, digit: empty ? '0' : at(43, 43) },
				'composite-check': { of: at(1, 10) + at(14, 20) + at(22, 43), digit: at(44, 44) },
			},
		};
	},
	TD1(text) {
		const first = (from: number, to: number) => text.slice(from - 1, to);
		const second = (from: number, to: number) => text.slice(29 + from, 29 + to + 1);
		const { number, digit, optional } = numberIn(first(6, 14), first(15, 15), first(16, 30));
		const composite = first(6, 30) + second(1, 7) + second(9, 15) + second(19, 29);
		return {
			type: first(1, 2),
			issuer: first(3, 5),
			names: text.slice(60),
			number,
			nationality: second(16, 18),
			birth: second(1, 6),
			sex: second(8, 8),
			expiry: second(9, 14),
			optional,
			checks: {
				'number-check': { of: number, digit },
				'birth-check': { of: second(1, 6), digit: second(7, 7) },
				'expiry-check': { of: second(9, 14), digit: second(15, 15) },
				'composite-check': { of: composite, digit: second(30, 30) },
			},
		};
	},
};

/** A number of more than nine characters runs on in the optional data, its check digit last (part 5, note j). */
function numberIn(nine: string, digit: string, optional: string) {
	const [more = ''] = optional.split('<');
	if (digit !== '<' || more === '') return { number: nine, digit, optional };
	return {
		number: nine + more.slice(0, -1),
		digit: more.slice(-1),
		optional: optional.slice(more.length + 1),
	};
}
