/**
 * What follows from the values read: computed fields, and warnings that need more than one field or
 * the day of reading.
 */
import type { Warning } from '../domain/capture-record.ts';
import type { Candidate, FieldReading } from '../domain/field-reading.ts';
import type { Count, FieldValue } from '../domain/field-values.ts';
import type { Gathered } from './gathered.ts';
import type { ReadFields } from './page-reading.ts';
import { lowest } from './weigh.ts';

const dayMs = 86_400_000;
/** A closing day further away than this was never meant: some boards write two years ahead. */
const maxDaysOpen = 550;

const computed = (
	value: FieldValue,
	path: string,
	raw: string,
	confidence: Candidate['confidence'],
): FieldReading => ({
	value,
	raw,
	via: 'berekend',
	path,
	confidence,
	agrees: [],
	alternatives: [],
});

const agencyWords = /uitzend|detacher|\bflex|payroll|werving|recruitment|arbeidsbemiddeling/i;

const dayIn = (reading: FieldReading | undefined) =>
	typeof reading?.value === 'string' ? reading.value : null;

/** An agency is only suspected from its name. `today` is a day. */
export function deriveVacancy(
	fields: ReadFields,
	today: string,
): { fields: ReadFields; warnings: Warning[] } {
	const warnings: Warning[] = [];
	const { werkgever, sluitingsdatumVacature: closes } = fields;
	const added: ReadFields = {};
	if (werkgever && typeof werkgever.value === 'string' && agencyWords.test(werkgever.value)) {
		added.werkgeverSoort = computed('bureau', 'naam van de werkgever', werkgever.raw, 'low');
		warnings.push({ code: 'agency-suspected', field: 'werkgever' });
	}
	const field = 'sluitingsdatumVacature';
	const closing = dayIn(closes);
	if (closes && closing) {
		if (closing < today) warnings.push({ code: 'expired', field });
		const posted = dayIn(fields.datumPlaatsing);
		if (posted && posted > closing) warnings.push({ code: 'dates-out-of-order', field });
		if (Date.parse(closing) - Date.parse(today) > maxDaysOpen * dayMs) {
			warnings.push({ code: 'implausible', field });
			added[field] = { ...closes, confidence: 'low' };
		}
	}
	return { fields: { ...fields, ...added }, warnings };
}

const isCount = (value: FieldValue | undefined): value is Count =>
	typeof value === 'object' && 'kwalificatie' in value;

/** A quotient of "more than" something says nothing. */
const canDivide = ({ kwalificatie }: Count) =>
	kwalificatie === 'exact' || kwalificatie === 'ongeveer';

const oneDecimal = (quotient: number) =>
	(Math.round(quotient * 10) / 10).toString().replace('.', ',');

const ratioSentence = /werkzoekenden? per vacature|vacatures? per werkzoekende/i;

/** The ratio and the reference day of a chance. `today` is a day. */
export function deriveChance(
	{ lines, muteImage }: Gathered,
	fields: ReadFields,
	today: string,
): { fields: ReadFields; warnings: Warning[] } {
	const warnings: Warning[] = [];
	const added: ReadFields = {};
	const { vacatures, concurrentie } = fields;
	const [jobs, people] = [vacatures?.value, concurrentie?.value];
	if (vacatures && concurrentie && isCount(jobs) && isCount(people) && jobs.n > 0) {
		const raw = lines.find((text) => text.length < 300 && ratioSentence.test(text)) ?? '';
		const tekst = `${oneDecimal(people.n / jobs.n)} werkzoekenden per vacature`;
		const value = { werkzoekenden: people.n, vacatures: jobs.n, tekst };
		const confidence = lowest([vacatures.confidence, concurrentie.confidence]);
		if (canDivide(jobs) && canDivide(people))
			added.verhouding = computed(value, 'concurrentie / vacatures', raw, confidence);
	}
	if (!fields.peildatum) {
		const fresh = lines.find((text) => /^gegevens van vandaag/i.test(text));
		added.peildatum = fresh
			? computed(today, 'text "Gegevens van vandaag"', fresh, 'medium')
			: computed(today, 'dag van vastlegging', '', 'low');
		warnings.push({ code: fresh ? 'relative-date' : 'date-assumed', field: 'peildatum' });
	}
	const explained = new Set(Object.values(fields).map(({ raw }) => raw));
	for (const field of ['vacatures', 'concurrentie'] as const) {
		if (fields[field]) continue;
		const bare = lines.some(
			(text) => /^\d{1,3}(?:[. ]?\d{3})*$/.test(text) && !explained.has(text),
		);
		if (bare) warnings.push({ code: 'unlabelled-number', field });
		else if (muteImage) warnings.push({ code: 'image-without-number', field });
	}
	return { fields: { ...fields, ...added }, warnings };
}
