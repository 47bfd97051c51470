import { addAppointment } from '../../document/appointments.ts';
import { readAssignments } from '../../document/assignments.ts';
import type { DossierDocs } from '../../document/dossier-docs.ts';
import { factsRoot, readFacts } from '../../document/facts.ts';
import { itemKinds } from '../../document/item-kinds.ts';
import { binItem, changeItem } from '../../document/items.ts';
import { readLeads } from '../../document/leads.ts';
import {
	addPoint,
	endTalk,
	pointText,
	readTalks,
	startTalk,
	talkNote,
} from '../../document/talks.ts';
import { writeText } from '../../document/texts.ts';
import type { NewAppointment } from '../../domain/appointment.ts';
import type { Author } from '../../domain/author.ts';
import type { Lead } from '../../domain/lead.ts';
import { type Assignment, byDue } from '../../domain/plan.ts';
import { settlementsOf } from '../../domain/settled-items.ts';
import type { Talk } from '../../domain/talk.ts';
import { followRoots } from './follow-roots.ts';

const points = itemKinds['talk-point'];

/** The talks of one dossier and the one that this person is having now. */
export class TalkState {
	readonly #docs: DossierDocs;
	readonly #author: () => Author;
	readonly #followTalks: () => void;
	readonly #followPlan: () => void;
	readonly #content = $derived.by(() => {
		this.#followTalks();
		return readTalks(this.#docs.prof);
	});

	/** Newest first. */
	readonly talks: readonly Talk[] = $derived(this.#content.talks);
	readonly unreadable = $derived(this.#content.unreadable);
	/** My running talk; that of a colleague is among `talks`. */
	readonly current: Talk | null = $derived.by(() => {
		const { personId } = this.#author();
		return (
			this.talks.find(({ endedAt, by }) => endedAt === null && by.personId === personId) ?? null
		);
	});
	readonly previous: Talk | null = $derived(
		this.talks.find(({ endedAt }) => endedAt !== null) ?? null,
	);
	readonly #leads: readonly Lead[] = $derived.by(() => {
		this.#followPlan();
		return readLeads(this.#docs.shared).leads;
	});
	/** Vacancies and chances that came in, or were captured again, since my talk began. */
	readonly arrived: readonly Lead[] = $derived.by(() => {
		const since = this.current?.startedAt;
		return since === undefined
			? []
			: this.#leads.filter(({ versions }) => versions.some(({ addedAt }) => addedAt >= since));
	});
	/** Leads of before this talk that nobody has discussed with the client. */
	readonly undiscussed: readonly Lead[] = $derived.by(() => {
		const arrived = new Set(this.arrived);
		return this.#leads.filter((lead) => lead.status === 'found' && !arrived.has(lead));
	});
	/** What the client would do, the first to be done first. */
	readonly openAssignments: readonly Assignment[] = $derived.by(() => {
		this.#followPlan();
		const settled = settlementsOf(readFacts(this.#docs.shared).facts);
		return readAssignments(this.#docs.shared, settled)
			.assignments.filter(({ status }) => status === 'open')
			.toSorted(byDue);
	});

	constructor(docs: DossierDocs, author: () => Author) {
		this.#docs = docs;
		this.#author = author;
		this.#followTalks = followRoots(docs.prof, itemKinds.talk.root, points.root);
		this.#followPlan = followRoots(
			docs.shared,
			itemKinds.lead.root,
			itemKinds.assignment.root,
			factsRoot,
		);
	}

	/** The id of my running talk; starts one when there is none. */
	start(): string {
		return this.current?.id ?? startTalk(this.#docs, this.#author());
	}

	writeNote(text: string): void {
		if (this.current) writeText(this.#docs.prof, talkNote(this.current.id), text);
	}

	/** A point for the agenda of my talk; `null` when there is no talk. */
	addPoint(text = ''): string | null {
		return this.current && addPoint(this.#docs.prof, this.current.id, text, this.#author());
	}

	writePoint(id: string, text: string): void {
		writeText(this.#docs.prof, pointText(id), text);
	}

	tickPoint(id: string, done: boolean): void {
		changeItem(this.#docs.prof, points, id, { done });
	}

	removePoint(id: string): void {
		binItem(this.#docs.prof, points, id, this.#author());
	}

	/** Ends my talk and, when given, makes the next appointment. */
	close({ next }: { readonly next?: NewAppointment } = {}): void {
		if (!this.current) return;
		if (next) addAppointment(this.#docs.shared, next, this.#author());
		endTalk(this.#docs, this.current, this.#author());
	}
}
