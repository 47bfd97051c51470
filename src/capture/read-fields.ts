import type { Warning, WarningCode } from '../domain/capture-record.ts';
import type { FieldId, FieldValue, Place } from '../domain/field-values.ts';
import type { PostingChoice } from './choose-posting.ts';
import type { Gathered, Spot } from './gathered.ts';
import type { Material } from './material.ts';
import { dayIn } from './normalise/date.ts';
import { normalise } from './normalise/normalisers.ts';
import type { ReadFields } from './page-reading.ts';
import { fold, oneLine } from './plain-text.ts';
import { postingRows } from './posting-fields.ts';
import { member, type Posting } from './postings.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { confidenceOf, isStrict, type Said, weigh } from './weigh.ts';

const maxRaw = 500;

const isPlace = (value: FieldValue): value is Place => typeof value === 'object' && 'naam' in value;

const cut = (text: string) =>
	text.length > maxRaw ? `${text.slice(0, maxRaw).toWellFormed()}…` : text;

export interface FieldsRead {
	readonly fields: ReadFields;
	readonly warnings: Warning[];
}

function postingSpots({ data, path, via }: Posting, field: FieldId): Spot[] {
	const row = postingRows.find((each) => each.field === field);
	if (!row) return [];
	const texts = row.read(member(data, row.key), data);
	const spot = (lines: readonly string[]): Spot => ({
		raw: lines.join('; '),
		lines: lines.flatMap((text) => text.split('\n')),
		via,
		path: `${path}/${row.key}`,
		as: row.as,
	});
	if (row.together) return texts.length > 0 ? [spot(texts)] : [];
	return texts.map((text) => spot([text]));
}

/** The running text of the part that the adapter reads, without its heading. */
function mainText({ region, headings }: Gathered): Spot {
	const lines = region.split('\n').filter((line) => !headings.includes(line));
	return { raw: lines.join('\n'), lines, via: 'main-text', path: 'main', as: 'prose' };
}

/** The accepted posting is read first; a stale one only adds alternatives. */
export function readFields(
	{ gathered, moment, omitter }: Material,
	adapter: SiteAdapter,
	{ accepted, stale }: PostingChoice,
): FieldsRead {
	const dayOf = dayIn(moment.zone);
	const today = dayOf(moment.now);
	const warnings: Warning[] = [];
	const warn = (code: WarningCode, field: FieldId) => {
		if (!warnings.some((one) => one.code === code && one.field === field))
			warnings.push({ code, field });
	};
	let pageText: string | undefined;
	const isOnPage = (text: string) => {
		pageText ??= fold(gathered.lines.join(' '));
		return text !== '' && pageText.includes(fold(text));
	};

	const sayOf = (field: FieldId, spot: Spot): Said[] => {
		const { via, path, as } = spot;
		const reference =
			field === 'nummerVacature' || via === 'url' ? ('reference' as const) : undefined;
		const clean = (text: string) => omitter.clean(text, reference);
		const raw = clean(oneLine(spot.raw));
		const lines = (spot.lines ?? [spot.raw]).map((line) => clean(oneLine(line)));
		const text = oneLine(lines.join(' '));
		const found = typeof as === 'string' ? normalise(as, { text, lines, field, today, dayOf }) : as;
		if (!found) return [];
		if (raw.includes('\ufffd')) warn('encoding-suspect', field);
		for (const flag of found.flags) warn(flag, field);
		const implausible = found.flags.includes('implausible');
		const words = isPlace(found.value) ? (found.value.naam ?? '') : text.slice(0, 120);
		const confirmed = isStrict(via) && isOnPage(words);
		const confidence = confidenceOf(via, raw, confirmed, implausible);
		return [
			{
				value: found.value,
				raw: cut(raw),
				via,
				path: clean(path).slice(0, 300),
				confidence,
				implausible,
			},
		];
	};

	/** A second rule of the same method, and the running text, only count when the first was silent. */
	const sayAll = (field: FieldId): Said[] => {
		const groups = gathered.spots[field] ?? [];
		const said = accepted
			? postingSpots(accepted, field).flatMap((spot) => sayOf(field, spot))
			: [];
		for (const found of groups) {
			const known = said.some(({ via }) => found.some((spot) => spot.via === via));
			if (!known) said.push(...found.flatMap((spot) => sayOf(field, spot)));
		}
		const readsMain = adapter.fields[field]?.some((strategy) => 'main' in strategy) ?? false;
		if (said.length === 0 && readsMain && groups.length > 0)
			return sayOf(field, mainText(gathered));
		if (said.length > 0 && stale)
			said.push(...postingSpots(stale, field).flatMap((spot) => sayOf(field, spot)));
		return said;
	};

	const fields: ReadFields = {};
	const wanted = new Set<FieldId>(accepted ? postingRows.map(({ field }) => field) : []);
	for (const field of [...wanted, ...(Object.keys(adapter.fields) as FieldId[])]) {
		if (fields[field]) continue;
		const reading = weigh(sayAll(field));
		if (!reading) continue;
		fields[field] = reading;
		if (reading.alternatives.length > 0) warn('conflict', field);
	}
	return { fields, warnings };
}
