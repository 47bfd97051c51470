import type { FieldId } from '../../domain/field-values.ts';
import { htmlToText } from '../html-text.ts';
import { manyLines, oneLine, shorten } from '../plain-text.ts';
import { type Normalised, type Normaliser, plain } from './normaliser.ts';

/** Characters, from the VUM standard where it has a limit; the schema of the field has the same. */
const limits: Partial<Record<FieldId, number>> = {
	naamVacature: 120,
	nummerVacature: 60,
	werkgever: 200,
	beroep: 120,
	zoekterm: 120,
	regio: 120,
	omschrijvingVacature: 2000,
	arbeidsVoorwaarden: 2000,
};
const otherwise = 500;

function limited(text: string, field: FieldId): Normalised | null {
	if (!/[\p{L}\d]/u.test(text)) return null;
	const short = shorten(text, limits[field] ?? otherwise);
	return { value: short.text, flags: short.shortened ? ['shortened'] : [] };
}

export const text: Normaliser = (reading) => limited(oneLine(reading.text), reading.field);

const noName =
	/^(?:(?:werkgever )?(?:onbekend|niet bekend|anoniem)|confidential|vertrouwelijk|n\.?v\.?t\.?|null|undefined)$/i;

/** A name, unless it says that there is none. */
export const name: Normaliser = (reading) =>
	noName.test(oneLine(reading.text)) ? null : text(reading);

/** A number that names something. It is never shortened: too long is no number. */
export const digits: Normaliser = ({ text: raw }) => {
	const word = raw.split(/[\s,;:]+/).find((each) => /\d/.test(each)) ?? '';
	const number = word.replace(/^[^A-Z\d]+|[^A-Z\d]+$/gi, '');
	return number !== '' && number.length <= 60 ? plain(number) : null;
};

export const prose: Normaliser = ({ lines, field }) => limited(manyLines(lines.join('\n')), field);

/** Text that the page keeps as HTML. */
export const html: Normaliser = ({ text: raw, lines, field }) =>
	limited(htmlToText(lines.join('\n') || raw), field);

/** Entries on lines of their own, or between commas when there is one short line. */
export const list: Normaliser = ({ lines }) => {
	const only =
		lines.length === 1 && (lines[0]?.length ?? 0) <= 120 ? lines[0]?.split(/\s*[,;]\s+/) : null;
	const entries = (only ?? lines)
		.map((line) => shorten(oneLine(line.replace(/^[-•]\s+/, '')), otherwise).text)
		.filter((line) => /[\p{L}\d]/u.test(line));
	return entries.length === 0 ? null : plain([...new Set(entries)].slice(0, 50));
};

/** Badges and notes: what is said is true. */
export const present: Normaliser = ({ text: raw }) => (raw === '' ? null : plain(true));
