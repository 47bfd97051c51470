import type * as Y from 'yjs';
import type { DossierDocs } from '../document/dossier-docs.ts';
import type { Author } from '../domain/author.ts';
import { membersOf, newAmong, presenceOf, seenByOf } from './dossier-facts.ts';
import type { DossierRoom } from './dossier-room.ts';
import type { ExtraRow } from './extra-row.ts';
import type { LogLine } from './log-line.ts';
import type { Member, Presence } from './member-list.ts';
import { AgendaState } from './state/agenda-state.svelte.ts';
import { ClientState } from './state/client-state.svelte.ts';
import { LeadsState } from './state/leads-state.svelte.ts';
import { PlanState } from './state/plan-state.svelte.ts';
import { ProcessState } from './state/process-state.svelte.ts';
import { TalkState } from './state/talk-state.svelte.ts';
import { TimelineState } from './state/timeline-state.svelte.ts';
import type { DossierStatus } from './sync-status.ts';
import type { WorkOffice } from './work-office.svelte.ts';

/** One open dossier for the screen: two documents, who is here, and how safe the last change is. */
export class Dossier {
	readonly id: string;
	readonly docs: DossierDocs;
	/** Who writes now: made anew for every edit. */
	readonly author: () => Author;
	readonly client: ClientState;
	readonly plan: PlanState;
	readonly agenda: AgendaState;
	readonly leads: LeadsState;
	readonly talk: TalkState;
	readonly timeline: TimelineState;
	readonly process: ProcessState;
	readonly #room: DossierRoom;
	#status = $state.raw<DossierStatus>(nothingYet);
	#members = $state.raw<readonly Member[]>([]);
	#newMembers = $state.raw<readonly Member[]>([]);
	#presence = $state.raw<readonly Presence[]>([]);
	#unreadable = $state(0);
	#canUndo = $state(false);
	#canRedo = $state(false);

	constructor(room: DossierRoom, office: WorkOffice) {
		this.#room = room;
		this.id = room.id;
		this.docs = room.docs;
		this.author = room.author;
		this.client = new ClientState(room.docs);
		this.plan = new PlanState(room.docs, room.author);
		this.agenda = new AgendaState(room.docs, room.author);
		this.leads = new LeadsState(room.docs, room.author);
		this.talk = new TalkState(room.docs, room.author);
		this.timeline = new TimelineState(room.docs, room.author);
		this.process = new ProcessState(room.docs, room.author, office);
		room.watch(() => this.#refresh());
		this.#refresh();
	}

	get shared(): Y.Doc {
		return this.docs.shared;
	}

	get prof(): Y.Doc {
		return this.docs.prof;
	}

	get status(): DossierStatus {
		return this.#status;
	}

	get members(): readonly Member[] {
		return this.#members;
	}

	/** Let in by somebody, and not yet acknowledged on this laptop. */
	get newMembers(): readonly Member[] {
		return this.#newMembers;
	}

	get presence(): readonly Presence[] {
		return this.#presence;
	}

	/** Entries of a newer version: kept and forwarded, not applied. */
	get unreadable(): number {
		return this.#unreadable;
	}

	get canUndo(): boolean {
		return this.#canUndo;
	}

	get canRedo(): boolean {
		return this.#canRedo;
	}

	acknowledgeMembers(): Promise<void> {
		return this.#room.acknowledgeMembers();
	}

	/** The document path of the field that this person is in, or `null`. */
	setField(path: string | null): void {
		this.#room.presence.setField(path);
	}

	/** Newest first. */
	history(): Promise<readonly LogLine[]> {
		return this.#room.history();
	}

	undo(): void {
		this.#room.undo.undo();
	}

	redo(): void {
		this.#room.undo.redo();
	}

	/** Resolves when the edit and the rows are durable, in one transaction; throws `StorageFailed`. */
	commit(edit: (docs: DossierDocs) => void, rows: readonly ExtraRow[] = []): Promise<void> {
		edit(this.docs);
		return this.#room.flush(rows);
	}

	/** Everything typed so far is stored. */
	flush(): Promise<void> {
		return this.#room.flush([]);
	}

	#refresh(): void {
		const { channels, presence, writer, undo, me } = this.#room;
		const members = [...channels.shared.state.members.values()];
		const acknowledged = new Set(channels.shared.record.acknowledged);
		this.#status = unlessEqual(this.#status, {
			...this.#room.delivery(),
			saved: writer.saved,
			seenBy: seenByOf([channels.shared, channels.prof], me),
		});
		this.#members = unlessEqual(this.#members, membersOf(members, presence.heard, me.personId));
		this.#newMembers = unlessEqual(this.#newMembers, newAmong(this.#members, acknowledged));
		const here = presenceOf(members, presence.heard, me.personId);
		this.#presence = unlessEqual(this.#presence, here);
		this.#unreadable = this.#room.unreadable;
		this.#canUndo = undo.canUndo;
		this.#canRedo = undo.canRedo;
	}
}

/** This runs with every key: what did not change must not be drawn again. */
const unlessEqual = <T>(before: T, after: T): T =>
	JSON.stringify(before) === JSON.stringify(after) ? before : after;

const nothingYet: DossierStatus = {
	saved: true,
	waiting: 0,
	deliveredAt: null,
	seenBy: [],
	connection: 'offline',
	problem: null,
};
