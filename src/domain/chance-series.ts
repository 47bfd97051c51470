/**
 * What the Kansverkenner said about one occupation in one region, over time.
 *
 * Every capture is one point, also when it was captured again on the same day with other numbers.
 * Numbers keep their qualifier; the ratio is ours and only there when both numbers can be divided.
 */
import type { ChanceRecord } from './capture-record.ts';
import type { Day } from './day.ts';
import type { Count } from './field-values.ts';
import type { Lead, LeadVersion } from './lead.ts';

export interface ChancePoint {
	readonly captureId: string;
	/** The day that the page gives, else that of capturing. */
	readonly on: Day;
	readonly vacancies: Count | null;
	readonly seekers: Count | null;
	/** Job-seekers for each vacancy, computed by us. */
	readonly ratio: number | null;
}

export interface ChanceSeries {
	/** The same for captures that can be compared. */
	readonly key: string;
	readonly occupation: string;
	/** Region or postcode, if the page named one. */
	readonly region: string | null;
	readonly radiusKm: number | null;
	/** The lead of the latest capture. */
	readonly leadId: string;
	/** Oldest first. */
	readonly points: readonly ChancePoint[];
}

/**
 * Job-seekers for each vacancy, from the page's two numbers; `null` when one is missing or says no
 * amount ("meer dan 100"), or when there are no vacancies: nobody can say how many share none.
 */
export function seekersPerVacancy({ fields }: ChanceRecord): number | null {
	const [vacancies, seekers] = [fields.vacatures?.value, fields.concurrentie?.value];
	if (!vacancies || !seekers) return null;
	return isAmount(vacancies) && isAmount(seekers) && vacancies.n > 0
		? seekers.n / vacancies.n
		: null;
}

const isAmount = ({ kwalificatie }: Count) =>
	kwalificatie === 'exact' || kwalificatie === 'ongeveer';

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

interface Captured {
	readonly lead: Lead;
	readonly version: LeadVersion;
	readonly record: ChanceRecord;
}

const keyOf = ({ fields }: ChanceRecord): string =>
	[
		folded(fields.beroep?.value ?? ''),
		folded(fields.regio?.value ?? ''),
		fields.postcode4?.value ?? '',
		fields.straalKm?.value ?? '',
	].join('|');

/** One series for each occupation and region, by occupation. */
export function chanceSeries(leads: readonly Lead[]): ChanceSeries[] {
	const captures = leads.flatMap((lead) =>
		lead.versions.flatMap((version): Captured[] =>
			version.record.kind === 'kans' ? [{ lead, version, record: version.record }] : [],
		),
	);
	return [...Map.groupBy(captures, ({ record }) => keyOf(record))]
		.flatMap(([key, same]) => seriesOf(key, same))
		.toSorted((a, b) => a.occupation.localeCompare(b.occupation, 'nl'));
}

function seriesOf(key: string, same: readonly Captured[]): ChanceSeries[] {
	const byDay = same.toSorted(
		(a, b) => dayOf(a).localeCompare(dayOf(b)) || a.version.addedAt - b.version.addedAt,
	);
	const last = byDay.at(-1);
	const occupation = last?.record.fields.beroep?.value;
	if (!last || occupation === undefined) return [];
	const { regio, postcode4, straalKm } = last.record.fields;
	return [
		{
			key,
			occupation,
			region: regio?.value ?? postcode4?.value ?? null,
			radiusKm: straalKm?.value ?? null,
			leadId: last.lead.id,
			points: byDay.map((each) => ({
				captureId: each.version.captureId,
				on: dayOf(each),
				vacancies: each.record.fields.vacatures?.value ?? null,
				seekers: each.record.fields.concurrentie?.value ?? null,
				ratio: seekersPerVacancy(each.record),
			})),
		},
	];
}

const dayOf = ({ record, version }: Captured): Day =>
	record.fields.peildatum?.value ?? version.addedOn;
