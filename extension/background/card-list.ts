/**
 * A list of results: the adviser ticks, and each ticked card is a capture of its own.
 *
 * The cards wait in the memory of this session, in the order of the page. Their ids are made when
 * the list is read, so taking a card twice is one capture. What is ticked is what was read: that the
 * page sorts itself anew meanwhile changes nothing.
 */
import type { CapturedReading } from '../../src/capture/page-reading.ts';
import { captureIdAt } from '../../src/protocol/capture-id.ts';
import { CardList } from '../../src/protocol/extension-memory.ts';
import { type CardsAnswer, mostCards } from '../../src/protocol/extension-messages.ts';
import type { PageTaking } from '../../src/protocol/page-taking.ts';
import { type IntakeParts, takeCapture } from './capture-intake.ts';
import { captureOf, type ListReading } from './conclude.ts';

type Parts = Pick<IntakeParts, 'talk' | 'memory'>;

/** Keeps the cards for the panel. A repeated message changes nothing. */
export async function keepCards(
	reading: ListReading,
	{ captureId: takingId, capturedAt }: PageTaking,
	host: string,
	{ talk, memory }: Parts,
): Promise<number> {
	const there = CardList.safeParse(await memory.get('cards')).data;
	if (there?.takingId === takingId) return there.cards.length;
	const cards = await Promise.all(
		reading.items.slice(0, mostCards).map(async (found) => {
			const random = crypto.getRandomValues(new Uint8Array(10));
			const captureId = captureIdAt(Date.parse(capturedAt), random);
			const { known } = await talk.recognise(found.identity.key, valuesOf(found));
			return {
				capture: await captureOf(found, { captureId, capturedAt }),
				known,
			};
		}),
	);
	await memory.set({ cards: { takingId, host, cards } satisfies CardList });
	return cards.length;
}

/** Takes the ticked cards, in the order of the page; the others are forgotten with the list. */
export async function takeCards(
	captureIds: readonly string[],
	parts: IntakeParts,
): Promise<CardsAnswer> {
	const list = CardList.safeParse(await parts.memory.get('cards')).data;
	const ticked = list?.cards.filter(({ capture }) => captureIds.includes(capture.captureId)) ?? [];
	const taken: string[] = [];
	for (const { capture } of ticked) {
		const answer = await takeCapture(capture, list?.host ?? null, parts);
		if (answer.kind === 'not-stored') return { taken, failure: answer.reason };
		taken.push(answer.captureId);
	}
	await parts.memory.remove(['cards']);
	if (taken[0]) await parts.memory.set({ active: taken[0] });
	return { taken, failure: null };
}

const valuesOf = ({ fields }: CapturedReading): Record<string, unknown> =>
	Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));
