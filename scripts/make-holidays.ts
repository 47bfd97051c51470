/**
 * Writes `src/domain/holidays-nl.json`: `node scripts/make-holidays.ts`.
 *
 * The days of the Algemene termijnenwet, article 3, from 2000 to 2040. The library calls Good Friday
 * and 5 May school holidays; the law counts both, so days are chosen by the library's own rule and
 * not by its type. Sundays of Easter and Whitsun are left out: a Sunday is no working day anyway.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Holidays from 'date-holidays';

const years = { from: 2000, to: 2040 };

/** The rule by which date-holidays computes a day, and the name of that day in our calendar. */
const names: readonly (readonly [rule: string, name: string])[] = [
	['01-01', 'new-year'],
	['easter -2', 'good-friday'],
	['easter 1', 'easter-monday'],
	['04-27 if sunday then previous saturday since 2014', 'kings-day'],
	['04-30 if sunday then previous saturday since 1980 and prior to 2014', 'queens-day'],
	['05-05', 'liberation-day'],
	['easter 39', 'ascension'],
	['easter 50', 'whit-monday'],
	['12-25', 'christmas-day'],
	['12-26', 'second-christmas-day'],
];

/** The content of `holidays-nl.json`. */
export function makeHolidays() {
	const library = new Holidays('NL');
	const all = Array.from({ length: years.to - years.from + 1 }, (_, index) =>
		library.getHolidays(years.from + index),
	).flat();
	const daysOf = (rule: string) =>
		all.filter((holiday) => holiday.rule === rule).map(({ date }) => date.slice(0, 10));
	return {
		source:
			'date-holidays 3.37.0 (ISC; its data CC BY-SA 3.0), mapped to the Algemene termijnenwet, article 3',
		...years,
		days: Object.fromEntries(names.map(([rule, name]) => [name, daysOf(rule)])),
	};
}

if (import.meta.main) {
	const target = resolve(import.meta.dirname, '../src/domain/holidays-nl.json');
	writeFileSync(target, `${JSON.stringify(makeHolidays(), null, '\t')}\n`);
}
