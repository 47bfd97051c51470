/** What a scanned identity document fills in. The zone has capitals without accents, cut off when long. */
import { wordsOf } from '../../app/fold-dutch.ts';
import type { MrzReading } from '../../domain/mrz.ts';
import type { IdentityPaper } from './arrival-form.ts';
import type { NewClientForm } from './new-client-form.ts';

type ReadMrz = Extract<MrzReading, { kind: 'read' }>;
type Names = Pick<NewClientForm, 'voornamen' | 'voorvoegsel' | 'geslachtsnaam' | 'birthDate'>;

/** Words before a family name that Dutch keeps apart. */
const prefixWords: ReadonlySet<string> = new Set(
	'van de den der het ten ter te t s in op aan bij onder over uit voor von du la le el al'.split(
		' ',
	),
);

export function namesFrom({ holder }: ReadMrz, typed: Names): Names {
	const words = holder.surname.toLowerCase().split(' ').filter(Boolean);
	const first = words.findIndex((word) => !prefixWords.has(word));
	const cut = first < 1 ? 0 : first;
	return {
		voornamen: better(typed.voornamen, capitals(holder.givenNames.toLowerCase())),
		voorvoegsel: better(typed.voorvoegsel, words.slice(0, cut).join(' ')),
		geslachtsnaam: better(typed.geslachtsnaam, capitals(words.slice(cut).join(' '))),
		birthDate: holder.birthDate ?? typed.birthDate,
	};
}

/** What was typed with its accents is better than the same name without them. */
const better = (typed: string, scanned: string): string =>
	lettersOf(typed) === lettersOf(scanned) ? typed : scanned;

const lettersOf = (text: string): string => wordsOf(text).join('');

const capitals = (text: string): string =>
	text.replaceAll(
		/(^|[ -])(\p{L})/gu,
		(_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
	);

/** The kind of paper by the first letters of its zone. */
export function paperFrom({ document: { type } }: ReadMrz): IdentityPaper {
	if (type.startsWith('P')) return 'passport';
	if (type === 'IR') return 'residence-permit';
	return type.startsWith('I') ? 'identity-card' : 'other';
}
