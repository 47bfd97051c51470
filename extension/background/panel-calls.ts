/** What panel and options page ask of the worker. They are our own pages: trusted, but checked. */
import type { PlanItem } from '../../src/protocol/capture-plan.ts';
import { Draft, draftKey } from '../../src/protocol/extension-memory.ts';
import type {
	CardsAnswer,
	PackAnswer,
	PanelMessage,
	StoreAnswer,
} from '../../src/protocol/extension-messages.ts';
import type { QueueFile } from '../../src/protocol/sealed-capture.ts';
import { finaliseDraft, type IntakeParts, resealDraft } from './capture-intake.ts';
import { takeCards } from './card-list.ts';
import type { Delivery } from './delivery.ts';
import { importPack, removePack } from './pack-shelf.ts';
import type { PairingRoom } from './pairing-room.ts';
import type { Queue } from './queue.ts';
import type { QueueEvent } from './queue-state.ts';

export interface PanelParts {
	readonly queue: Queue;
	readonly room: PairingRoom;
	readonly delivery: Delivery;
	readonly intake: IntakeParts;
	readTab(tabId: number): Promise<void>;
	structures(): Promise<readonly (readonly string[])[]>;
	settingsChanged(): Promise<void>;
	wipe(): Promise<void>;
}

type PanelAnswer =
	| StoreAnswer
	| CardsAnswer
	| PackAnswer
	| QueueFile
	| readonly PlanItem[]
	| readonly (readonly string[])[]
	| true;

/** The answer to one message; `true` where there is nothing to say. */
export async function answerPanel(message: PanelMessage, parts: PanelParts): Promise<PanelAnswer> {
	const { queue, room, delivery } = parts;
	const tell = async (event: QueueEvent) => {
		if ('captureId' in message) await queue.tell(message.captureId, event);
		return true as const;
	};
	switch (message.kind) {
		case 'finalise': {
			const answer = await finaliseDraft(message.captureId, parts.intake);
			if (answer.kind === 'stored') void delivery.flush();
			return answer;
		}
		case 'reseal':
			return resealDraft(message.captureId, parts.intake);
		case 'plan-items':
			return planItems(message.captureId, parts);
		case 'take-cards':
			return takeCards(message.captureIds, parts.intake);
		case 'discard':
			return tell({ kind: 'discarded' });
		case 'withdraw':
			return tell({ kind: 'withdrawn' });
		case 'retry':
			await tell({ kind: 'retried' });
			void delivery.flush();
			return true;
		case 'read-tab':
			await parts.readTab(message.tabId);
			return true;
		case 'structures':
			return parts.structures();
		case 'import-pack':
			return importPack(message.text);
		case 'remove-pack':
			await removePack();
			return true;
		case 'export':
			return queueFile(queue);
		case 'pair-start':
			if (await room.start()) await delivery.greet();
			return true;
		case 'pair-confirm':
			if (await room.confirm()) await delivery.greet();
			return true;
		case 'pair-cancel':
			await room.stop({ step: 'none' });
			await delivery.stopPairing();
			return true;
		case 'unpair':
			await room.unpair();
			await delivery.greet();
			return true;
		case 'settings-changed':
			await parts.settingsChanged();
			return true;
		case 'wipe':
			await parts.wipe();
			return true;
	}
}

/** Everything that is not yet acknowledged, sealed as it is. */
async function queueFile(queue: Queue): Promise<QueueFile> {
	const waiting = (await queue.items()).filter(
		({ state }) => state !== 'confirmed' && state !== 'withdrawn',
	);
	const items = waiting.toSorted((a, b) => a.seq - b.seq).map(({ sealed }) => sealed);
	return { contract: 'driespan.queue/1', items };
}

/** Of the conversation that ran at the click: a later one is about somebody else. */
async function planItems(
	captureId: string,
	{ intake: { memory, talk }, room }: PanelParts,
): Promise<readonly PlanItem[]> {
	const draft = Draft.safeParse(await memory.get(draftKey(captureId))).data;
	const pairing = await room.current();
	return draft?.handle && pairing ? talk.plan(draft.handle.id, pairing.keys.app) : [];
}
