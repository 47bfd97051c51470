/**
 * The route of a candidate in plain Dutch, for him and the people around him (P-4, P-8): five steps,
 * where he is, and what comes next. The words are B1 and speak to the candidate.
 */
import { ofKind } from '../process/facts-view.ts';
import type { Situation } from '../process/situation.ts';
import type { PaperSection } from './paper.ts';
import type { PartPlace } from './paper-sources.ts';
import { dayInWords } from './paper-words.ts';

interface RouteStep {
	readonly name: string;
	readonly what: string;
	/** Kinds of facts; the first of any of them. */
	readonly begins: readonly string[];
	readonly ends: readonly string[];
}

const route: readonly RouteStep[] = [
	{
		name: 'Stap 1. U leert en oefent',
		what: 'U oefent wat u nodig hebt op het werk. U bekijkt bedrijven. U kiest welk werk u wilt.',
		begins: ['activation-started'],
		ends: ['activation-ended', 'activation-not-needed'],
	},
	{
		name: 'Stap 2. U werkt op proef',
		what: 'U werkt twee maanden op proef bij een bedrijf. Een jobcoach helpt u.',
		begins: ['trial-started'],
		ends: ['trial-ended'],
	},
	{
		name: 'Stap 3. U krijgt een baan',
		what: 'Is iedereen tevreden? Dan krijgt u een contract.',
		begins: ['contract-started'],
		ends: ['coaching-period-started', 'works-with-colleagues'],
	},
	{
		name: 'Stap 4. De jobcoach blijft nog',
		what: 'De jobcoach komt nog langs. Steeds een half jaar, en steeds minder vaak.',
		begins: ['coaching-period-started'],
		ends: ['works-with-colleagues'],
	},
	{
		name: 'Stap 5. U redt het zelf',
		what: 'U werkt met hulp van uw collega’s. De begeleiding stopt.',
		begins: ['trajectory-closed'],
		ends: ['trajectory-closed'],
	},
];

export const routeMapSections = ({
	course: { situation },
}: Pick<PartPlace, 'course'>): readonly PaperSection[] =>
	route.map(({ name, what, begins, ends }) => ({
		heading: name,
		blocks: [
			{ kind: 'text', text: what },
			{ kind: 'text', text: whereIn(firstOn(begins, situation), firstOn(ends, situation)) },
		],
	}));

const firstOn = (kinds: readonly string[], { facts }: Situation) =>
	kinds
		.flatMap((kind) => ofKind(facts, kind).map(({ on }) => on))
		.toSorted()
		.at(0) ?? null;

function whereIn(begun: string | null, ended: string | null): string {
	if (ended !== null) return `Klaar op ${dayInWords(ended)}.`;
	return begun === null ? 'Dit komt nog.' : `Hier bent u nu. Begonnen op ${dayInWords(begun)}.`;
}
