import type { Warning, WarningCode } from '../domain/capture-record.ts';
import type { FieldId, FieldValue, Place } from '../domain/field-values.ts';
import type { PostingChoice } from './choose-posting.ts';
import { type Content, regionOf } from './content.ts';
import { dayIn } from './normalise/date.ts';
import { normalisers } from './normalise/normalisers.ts';
import { isInside } from './page-parts.ts';
import type { ReadFields } from './page-reading.ts';
import { fold, oneLine } from './plain-text.ts';
import { postingRows } from './posting-fields.ts';
import { member, type Posting } from './postings.ts';
import type { SiteAdapter, Strategy } from './site-adapter.ts';
import { type Spot, spotsOf, type Where } from './strategies.ts';
import { confidenceOf, type Said, weigh } from './weigh.ts';

const maxRaw = 500;

const isPlace = (value: FieldValue): value is Place => typeof value === 'object' && 'naam' in value;

const cut = (text: string) =>
	text.length > maxRaw ? `${text.slice(0, maxRaw).toWellFormed()}…` : text;

export interface FieldsRead {
	readonly fields: ReadFields;
	readonly warnings: Warning[];
}

function postingSpots({ data, path, repaired }: Posting, field: FieldId): Spot[] {
	const row = postingRows.find((each) => each.field === field);
	if (!row) return [];
	const texts = row.read(member(data, row.key), data);
	const via = repaired ? 'json-ld-repaired' : 'json-ld';
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

/** The accepted posting is read first; a stale one only adds alternatives. */
export function readFields(
	content: Content,
	adapter: SiteAdapter,
	choice: PostingChoice,
): FieldsRead {
	const { view, omitter, sections } = content;
	const posting = adapter.posting ? choice.accepted : null;
	const stale = adapter.posting ? choice.stale : null;
	const region = regionOf(content, adapter);
	const where: Where = {
		content,
		adapter,
		region,
		sections: sections.filter(({ title }) => isInside(title, region)),
	};
	const dayOf = dayIn(view.zone);
	const today = dayOf(view.now);
	const warnings: Warning[] = [];
	const warn = (code: WarningCode, field: FieldId) => {
		if (!warnings.some((one) => one.code === code && one.field === field))
			warnings.push({ code, field });
	};
	let pageText: string | undefined;
	const isOnPage = (text: string) => {
		pageText ??= content.folded.join(' ');
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
		const found =
			typeof as === 'string' ? normalisers[as]({ text, lines, field, today, dayOf }) : as;
		if (!found) return [];
		if (raw.includes('\ufffd')) warn('encoding-suspect', field);
		for (const flag of found.flags) warn(flag, field);
		const implausible = found.flags.includes('implausible');
		const words = isPlace(found.value) ? (found.value.naam ?? '') : text.slice(0, 120);
		const confirmed = via === 'json-ld' && isOnPage(words);
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
	const sayAll = (field: FieldId, strategies: readonly Strategy[]): Said[] => {
		const said = posting ? postingSpots(posting, field).flatMap((spot) => sayOf(field, spot)) : [];
		for (const strategy of strategies) {
			const found = spotsOf(where, strategy);
			const known = said.some(({ via }) => found.some((spot) => spot.via === via));
			if (known || (said.length > 0 && 'main' in strategy)) continue;
			said.push(...found.flatMap((spot) => sayOf(field, spot)));
		}
		if (said.length > 0 && stale)
			said.push(...postingSpots(stale, field).flatMap((spot) => sayOf(field, spot)));
		return said;
	};

	const fields: ReadFields = {};
	const wanted = new Set<FieldId>(posting ? postingRows.map(({ field }) => field) : []);
	for (const field of [...wanted, ...(Object.keys(adapter.fields) as FieldId[])]) {
		if (fields[field]) continue;
		const reading = weigh(sayAll(field, adapter.fields[field] ?? []));
		if (!reading) continue;
		fields[field] = reading;
		if (reading.alternatives.length > 0) warn('conflict', field);
	}
	return { fields, warnings };
}
