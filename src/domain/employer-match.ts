/**
 * Which clients a vacancy may suit, and why.
 *
 * Three grounds, each of which a person can check: the occupation (D-16, W-12), the place and the hours.
 * Nothing else of a client comes in, so nothing else can count: not origin, age, benefit or what was
 * decided about him. Without the occupation there is no match; the professional decides.
 */
import type { MatchGround } from './employer-event.ts';
import type { BankVacancy } from './employer-vacancy.ts';

/** Hours a week; `null`: no bound. */
interface Hours {
	readonly min: number | null;
	readonly max: number | null;
}

/** What a client is looking for, from the vacancies and chances in his plan. */
export interface Seeker {
	readonly dossierId: string;
	readonly occupations: readonly string[];
	readonly place: string | null;
	readonly hours: Hours | null;
}

export interface Match {
	readonly dossierId: string;
	readonly grounds: readonly MatchGround[];
	/** The words of the client's plan and of the vacancy that agree. */
	readonly words: readonly string[];
}

/** Best first: most grounds, then by id, so that the order says nothing more. */
export const matchesFor = (
	vacancy: Pick<BankVacancy, 'title' | 'place' | 'minHours' | 'maxHours'>,
	seekers: readonly Seeker[],
): readonly Match[] =>
	seekers
		.flatMap((seeker): Match[] => {
			const words = sharedWords(vacancy.title, seeker.occupations);
			if (words.length === 0) return [];
			const place = samePlace(vacancy.place, seeker.place);
			const hours = overlap(vacancy, seeker.hours);
			const grounds: MatchGround[] = [
				'occupation',
				...(place ? (['place'] as const) : []),
				...(hours ? (['hours'] as const) : []),
			];
			return [{ dossierId: seeker.dossierId, grounds, words }];
		})
		.toSorted(
			(a, b) => b.grounds.length - a.grounds.length || a.dossierId.localeCompare(b.dossierId),
		);

const folded = (text: string) => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** Words that stand in vacancies of every occupation. */
const everywhere = new Set(
	'medewerker medewerkers junior senior fulltime parttime leerling assistent ervaren gezocht diverse functie vacature'.split(
		' ',
	),
);

/** Shorter words name no occupation. */
const shortest = 4;
/** `chauffeur` in `heftruckchauffeur`: the head of a Dutch compound stands at its end. */
const shortestHead = 6;

const wordsIn = (text: string): readonly string[] =>
	folded(text)
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length >= shortest && !everywhere.has(word));

function sharedWords(title: string, occupations: readonly string[]): readonly string[] {
	const wanted = occupations.flatMap(wordsIn);
	const agrees = (a: string, b: string) =>
		a === b ||
		(a.length >= shortestHead && b.endsWith(a)) ||
		(b.length >= shortestHead && a.endsWith(b));
	return [...new Set(wordsIn(title).filter((word) => wanted.some((one) => agrees(word, one))))];
}

const samePlace = (a: string | null, b: string | null): boolean =>
	a !== null && b !== null && folded(a.trim()) === folded(b.trim());

function overlap(
	{ minHours, maxHours }: Pick<BankVacancy, 'minHours' | 'maxHours'>,
	hours: Hours | null,
): boolean {
	if (!hours || (minHours === null && maxHours === null)) return false;
	const from = Math.max(minHours ?? 0, hours.min ?? 0);
	const to = Math.min(maxHours ?? 168, hours.max ?? 168);
	return from <= to;
}
