/** What a page script may ask. It can add a capture and ask one question; it is told nothing else. */
import { consentVersion, type Notice } from '../../src/protocol/extension-memory.ts';
import type {
	PageHereAnswer,
	PageMayAnswer,
	PageMessage,
	StoreAnswer,
	TakeAnswer,
} from '../../src/protocol/extension-messages.ts';
import { takeCapture } from './capture-intake.ts';
import { keepCards } from './card-list.ts';
import { type ConcludedTaking, conclude, concludeTaking } from './conclude.ts';
import { countHealth } from './health-book.ts';
import { packedAdapters } from './pack-shelf.ts';
import { changeSettings, currentSettings } from './settings.ts';
import { buttonTexts } from './texts.ts';
import type { Workshop } from './workshop.ts';

type Parts = Pick<Workshop, 'talk' | 'room' | 'intake' | 'notify' | 'memory' | 'reader'>;

/** @param host of the sender, as the browser says it */
export async function answerPage(
	message: Exclude<PageMessage, { kind: 'page-clicked' }>,
	host: string,
	parts: Parts,
): Promise<PageHereAnswer | PageMayAnswer | TakeAnswer | boolean> {
	const { consent, language, hiddenHosts } = await currentSettings();
	const mayRun = consent >= consentVersion;
	const mayShow = async () => mayRun && !hiddenHosts.includes(host) && (await isOurs(host));
	switch (message.kind) {
		case 'page-may':
			return { may: await mayShow(), adapters: await packedAdapters() };
		case 'page-here':
			return (await mayShow()) ? here(message.gathered, host, buttonTexts(language), parts) : off;
		case 'page-capture':
			if (!mayRun) return { kind: 'not-stored', reason: 'no-consent' };
			return take(message.taking, host, parts);
		case 'page-nothing':
			await parts.notify(noticeOf(message.reason, host));
			return true;
		case 'page-hide':
			await changeSettings({ hiddenHosts: [...new Set([...hiddenHosts, host])].slice(0, 200) });
			return true;
	}
}

const off: PageHereAnswer<null> = { button: 'off', texts: null, known: 'no', health: null };

const noticeOf = (reason: string, host: string): Notice => ({ reason, host, at: Date.now() });

/** Whether there is something to capture, and whether the plan has it already. */
async function here<Texts>(
	gathered: unknown,
	host: string,
	texts: Texts,
	{ talk, room, reader }: Parts,
): Promise<PageHereAnswer<Texts | null>> {
	const concluded = conclude(gathered, host, Date.now(), await reader());
	const isPaired = (await room.current()) !== null;
	if (concluded.kind === 'list') {
		return { button: isPaired ? 'list' : 'unpaired', texts, known: 'no', health: null };
	}
	if (concluded.kind !== 'reading') return off;
	const { identity, fields, health } = concluded.reading;
	const values = Object.entries(fields).map(([field, { value }]) => [field, value]);
	const { known } = await talk.recognise(identity.key, Object.fromEntries(values));
	const button = isPaired ? 'on' : 'unpaired';
	const counted = health && { found: health.found, expected: health.expected };
	return { button, texts, known, health: counted };
}

async function take(taking: unknown, host: string, parts: Parts): Promise<TakeAnswer> {
	const concluded = await concludeTaking(taking, host, await parts.reader());
	switch (concluded.kind) {
		case 'refused':
			return { kind: 'not-stored', reason: concluded.reason };
		case 'nothing':
			await parts.notify(noticeOf(concluded.reason, host));
			return { kind: 'nothing' };
		case 'list': {
			await parts.memory.remove(['notice', 'active']);
			const count = await keepCards(concluded.reading, concluded.taking, host, parts);
			return { kind: 'list', count };
		}
		case 'capture':
			await parts.memory.remove(['notice', 'cards']);
			return takeCounted(concluded.capture, host, parts);
	}
}

async function takeCounted(
	capture: Extract<ConcludedTaking, { kind: 'capture' }>['capture'],
	host: string,
	{ intake }: Parts,
): Promise<StoreAnswer> {
	const answer = await takeCapture(capture, host, intake);
	const { record, health, capturedAt } = capture;
	if (answer.kind === 'stored') {
		await countHealth(record.source.adapter, health, Date.parse(capturedAt));
	}
	return answer;
}

/** A site from the manifest, or one that the user gave; not one that a single click let us into. */
async function isOurs(host: string): Promise<boolean> {
	const required = chrome.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
	if (required.includes(`https://${host}/*`)) return true;
	return chrome.permissions.contains({ origins: [`https://${host}/*`] });
}
