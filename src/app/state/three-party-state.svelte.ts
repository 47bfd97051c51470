import type { DossierDocs } from '../../document/dossier-docs.ts';
import { itemKinds } from '../../document/item-kinds.ts';
import {
	addAttendee,
	changeAttendee,
	endThreeParty,
	readThreeParty,
	resumeThreeParty,
	sayAgreed,
	startThreeParty,
	tickPoint,
	writeParty,
} from '../../document/three-party.ts';
import type { Author } from '../../domain/author.ts';
import { factKindOf } from '../../domain/process/course.ts';
import {
	type Attendee,
	type Invited,
	type Party,
	type ThreePartyKind,
	type ThreePartyTalk,
	talkFacts,
} from '../../domain/three-party.ts';
import { followRoots } from './follow-roots.ts';
import type { ProcessState } from './process-state.svelte.ts';

interface ThreePartySources {
	readonly docs: DossierDocs;
	readonly author: () => Author;
	readonly process: ProcessState;
}

/** The three-party talks of one dossier. They stand in the shared document: the client sits beside. */
export class ThreePartyState {
	readonly #from: ThreePartySources;
	readonly #follow: () => void;
	readonly #content = $derived.by(() => {
		this.#follow();
		return readThreeParty(this.#from.docs.shared);
	});

	/** The latest first. */
	readonly talks: readonly ThreePartyTalk[] = $derived(this.#content.talks);
	/** The one that is being held. */
	readonly current: ThreePartyTalk | null = $derived(
		this.talks.find(({ endedAt }) => endedAt === null) ?? null,
	);
	readonly held: readonly ThreePartyTalk[] = $derived(
		this.talks.filter(({ endedAt }) => endedAt !== null),
	);
	readonly unreadable = $derived(this.#content.unreadable);

	constructor(from: ThreePartySources) {
		this.#from = from;
		const { 'three-party': talk, attendee, 'three-party-point': point } = itemKinds;
		this.#follow = followRoots(from.docs.shared, talk.root, attendee.root, point.root);
	}

	start(kind: ThreePartyKind, invited: Invited): void {
		if (this.current) return;
		startThreeParty(this.#shared, kind, invited, this.#from.author());
	}

	/** The id of who joins; `null` when there is no talk. */
	addAttendee(): string | null {
		return this.current && addAttendee(this.#shared, this.current.id, this.#from.author());
	}

	changeAttendee(
		id: string,
		patch: Partial<Pick<Attendee, 'name' | 'organisation' | 'how' | 'absent'>>,
	): void {
		changeAttendee(this.#shared, id, patch);
	}

	tick(point: string, done: boolean): void {
		if (!this.current) return;
		tickPoint(this.#shared, { talkId: this.current.id, point }, done, this.#from.author());
	}

	write(party: Party, text: string): void {
		if (this.current) writeParty(this.#shared, this.current.id, party, text);
	}

	agree(party: Party, agrees: boolean): void {
		if (this.current) sayAgreed(this.#shared, this.current.id, party, agrees);
	}

	/**
	 * Ends the talk and records what came of it, where a running process has a word for it: once, also
	 * when two laptops end it without a network.
	 */
	end(): void {
		const talk = this.current;
		if (!talk) return;
		endThreeParty(this.#shared, talk.id, this.#from.author());
		for (const { process } of this.#from.process.running) {
			for (const { kind, data } of talkFacts(talk)) {
				if (!factKindOf(process, kind)) continue;
				const event = `three-party/${talk.id}`;
				this.#from.process.record(process, { kind, data, on: talk.on, event });
			}
		}
	}

	/** It was closed too early. */
	resume(talkId: string): void {
		if (!this.current) resumeThreeParty(this.#shared, talkId);
	}

	get #shared() {
		return this.#from.docs.shared;
	}
}
