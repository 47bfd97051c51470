import { addAssignment } from '../../document/assignments.ts';
import type { DossierDocs } from '../../document/dossier-docs.ts';
import { factsRoot } from '../../document/facts.ts';
import { itemKinds } from '../../document/item-kinds.ts';
import { binnedLines } from '../../document/item-titles.ts';
import { binItem, changeItem, restoreItem } from '../../document/items.ts';
import {
	addLead,
	correctLead,
	leadNote,
	type MoveNote,
	type MoveOutcome,
	moveLead,
	readLeads,
} from '../../document/leads.ts';
import { processFactsRoot, readProcessFacts } from '../../document/process-facts.ts';
import { writeText } from '../../document/texts.ts';
import type { Author } from '../../domain/author.ts';
import type { CaptureRecord } from '../../domain/capture-record.ts';
import type { Day } from '../../domain/day.ts';
import { type EmployerCall, employerCalls } from '../../domain/employer-call.ts';
import type { BinnedLine } from '../../domain/item-kind.ts';
import type { BulkSource, EmployerKind, Lead, Referral } from '../../domain/lead.ts';
import { isOpenLead, type LeadStatus } from '../../domain/lead-status.ts';
import { followRoots } from './follow-roots.ts';

const row = itemKinds.lead;

/** Vacancies and chances of one dossier. */
export class LeadsState {
	readonly #docs: DossierDocs;
	readonly #author: () => Author;
	readonly #follow: () => void;
	readonly #followCalls: () => void;
	readonly #content = $derived.by(() => {
		this.#follow();
		return readLeads(this.#docs.shared);
	});

	/** Newest first. */
	readonly leads: readonly Lead[] = $derived(this.#content.leads);
	readonly open: readonly Lead[] = $derived(this.leads.filter(({ status }) => isOpenLead(status)));
	readonly unreadable = $derived(this.#content.unreadable);
	readonly binned: readonly BinnedLine[] = $derived.by(() =>
		binnedLines(this.#docs.shared, 'lead', this.#content.binned),
	);
	/** Employers that were phoned back, newest first. */
	readonly calls: readonly EmployerCall[] = $derived.by(() => {
		this.#followCalls();
		return employerCalls(readProcessFacts(this.#docs).facts);
	});
	readonly #byId = $derived(new Map(this.leads.map((lead) => [lead.id, lead])));

	constructor(docs: DossierDocs, author: () => Author) {
		this.#docs = docs;
		this.#author = author;
		const [shared, prof] = [docs.shared, docs.prof].map((doc) =>
			followRoots(doc, processFactsRoot),
		);
		this.#followCalls = () => {
			shared?.();
			prof?.();
		};
		this.#follow = followRoots(docs.shared, row.root, itemKinds.assignment.root, factsRoot);
	}

	byId(id: string): Lead | null {
		return this.#byId.get(id) ?? null;
	}

	/**
	 * A lead that was typed or pasted; `versionOf` is the lead of which it is a later version.
	 * Captures of the extension come through the inbox.
	 */
	add(record: CaptureRecord, versionOf: string | null = null): string {
		return addLead(this.#docs.shared, record, this.#author(), versionOf);
	}

	move(id: string, to: LeadStatus, note: MoveNote = {}): MoveOutcome {
		return moveLead(this.#docs.shared, id, to, note, this.#author());
	}

	/** The last move was a mistake: back to `to`, with the reason. */
	correct(id: string, to: LeadStatus, reason: string): MoveOutcome {
		return correctLead(this.#docs.shared, id, to, reason, this.#author());
	}

	writeNote(id: string, text: string): void {
		writeText(this.#docs.shared, leadNote(id), text);
	}

	refer(id: string, referral: Referral | null): void {
		changeItem(this.#docs.shared, row, id, { referral });
	}

	/** Whether the employer is the one where somebody will work: decided by a person. */
	decideEmployer(id: string, employerKind: EmployerKind | null): void {
		changeItem(this.#docs.shared, row, id, { employerKind });
	}

	/** Tags a bulk vacancy with where it came from. */
	tagBulk(id: string, bulk: BulkSource | null): void {
		changeItem(this.#docs.shared, row, id, { bulk });
	}

	/** The chance whose search this vacancy came from. */
	linkChance(id: string, chanceId: string | null): void {
		changeItem(this.#docs.shared, row, id, { chanceId });
	}

	/** An assignment of the client that points back to the lead; `what` is its text. */
	makeAssignment(leadId: string, what: string, due: Day | null = null): string {
		return addAssignment(this.#docs.shared, { what, due, leadId }, this.#author());
	}

	bin(id: string): void {
		binItem(this.#docs.shared, row, id, this.#author());
	}

	restore(id: string): void {
		restoreItem(this.#docs.shared, row, id);
	}
}
