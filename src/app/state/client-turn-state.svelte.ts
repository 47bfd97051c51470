import { ownText } from '../../document/assignments.ts';
import { settleAssignment } from '../../document/settling.ts';
import type { NewSignature } from '../../document/signatures.ts';
import { writeText } from '../../document/texts.ts';
import type { Appointment } from '../../domain/appointment.ts';
import type { Author } from '../../domain/author.ts';
import {
	type EIntakePart,
	type EIntakeQuestion,
	eIntakeCompleted,
	eIntakeDocument,
	eIntakeParts,
} from '../../domain/e-intake.ts';
import { employerOf, leadTitle, placeOf } from '../../domain/lead.ts';
import type { LeadStatus } from '../../domain/lead-status.ts';
import type { Assignment } from '../../domain/plan.ts';
import type { PlanContent } from '../../domain/plan-content.ts';
import { type Course, factKindOf } from '../../domain/process/course.ts';
import { ofKind } from '../../domain/process/facts-view.ts';
import type { Actor } from '../../domain/process/process-fact.ts';
import type { SignablePaper } from '../../domain/signable-paper.ts';
import type { SignatureMark } from '../../domain/signature.ts';
import type { DossierStatus } from '../sync-status.ts';
import type { LeadsState } from './leads-state.svelte.ts';
import { type PaperSources, PlanPapersState } from './plan-papers-state.svelte.ts';

/** A paper as the client meets it. */
export interface TurnPaper {
	readonly key: string;
	/** What he reads: the version on record, or the draft while there is none or it was changed. */
	readonly content: PlanContent;
	/** `sign`: it is his turn; `others`: somebody else comes first; `open`: not on record yet. */
	readonly state: 'sign' | 'signed' | 'others' | 'open';
	/** Who comes first. */
	readonly before: readonly Actor[];
	/** What he signed with. */
	readonly mark: SignatureMark | null;
	readonly sign: (
		signature: Omit<NewSignature, 'document' | 'version'>,
	) => 'signed' | 'changed' | 'not-now';
}

/** A vacancy that was talked about. */
export interface TurnVacancy {
	readonly id: string;
	readonly title: string;
	readonly employer: string | null;
	readonly place: string | null;
	readonly status: LeadStatus;
}

/** The questions beforehand (H-6), while nobody has filled them in and no route has been decided. */
export interface TurnIntake {
	readonly parts: readonly EIntakePart[];
	/** The work part says something. */
	readonly ready: boolean;
	readonly answer: (question: EIntakeQuestion) => string;
	readonly write: (question: EIntakeQuestion, text: string) => void;
	readonly complete: () => void;
}

type TurnSources = PaperSources & {
	readonly id: string;
	readonly leads: LeadsState;
	readonly status: Pick<DossierStatus, 'saved'>;
};

/**
 * Everything that the client sees and does in his turn, and nothing else: the dossier behind it cannot
 * be reached from here. What decides on the order of signing is in the professionals' document and
 * stays there; only the outcome comes out.
 */
export class ClientTurnState {
	readonly #dossier: TurnSources;
	readonly #papers: PlanPapersState;

	readonly papers: readonly TurnPaper[] = $derived.by(() =>
		this.#papers.papers.map((paper) => this.#paper(paper)),
	);
	readonly intake: TurnIntake | null = $derived.by(() => {
		const course = this.#dossier.process.running.find(wantsIntake);
		return course ? this.#intake(course) : null;
	});
	/** Read when no process asks for a paper. */
	readonly plain: PlanContent = $derived.by(() => this.#papers.plain);
	/** Open ones first. What was given up is not shown again. */
	readonly assignments: readonly Assignment[] = $derived.by(() =>
		this.#dossier.plan.assignments
			.filter(({ status, what }) => status !== 'not-done' && what.trim() !== '')
			.toSorted((a, b) => Number(a.status === 'done') - Number(b.status === 'done')),
	);
	readonly appointments: readonly Appointment[] = $derived.by(() => this.#dossier.agenda.upcoming);
	/** Those that he talked about with somebody and that are still open. */
	readonly vacancies: readonly TurnVacancy[] = $derived.by(() =>
		this.#dossier.leads.open
			.filter(({ kind, status }) => kind !== 'kans' && status !== 'found')
			.map(({ id, record, status }) => ({
				id,
				title: leadTitle(record) ?? '',
				employer: employerOf(record),
				place: placeOf(record),
				status,
			})),
	);
	readonly words: string = $derived.by(() => this.#papers.ownWords);

	constructor(dossier: TurnSources) {
		this.#dossier = dossier;
		this.#papers = new PlanPapersState({ ...sourcesOf(dossier), author: () => this.#author() });
	}

	get dossierId(): string {
		return this.#dossier.id;
	}

	/** Everything so far is on the disk of this laptop. */
	get saved(): boolean {
		return this.#dossier.status.saved;
	}

	get name(): string {
		return this.#dossier.client.name;
	}

	/** Done, or not done after all. */
	tick(assignmentId: string, done: boolean): void {
		const status = done ? 'done' : 'open';
		settleAssignment(this.#dossier.docs.shared, assignmentId, { status }, this.#author());
	}

	writeOwn(assignmentId: string, text: string): void {
		writeText(this.#dossier.docs.shared, ownText(assignmentId), text);
	}

	writeWords(text: string): void {
		this.#papers.writeOwnWords(text);
	}

	/** What the client does is in his name; the log names the laptop. */
	#author(): Author {
		return { ...this.#dossier.author(), personId: 'client', name: this.name };
	}

	#intake({ process, situation }: Course): TurnIntake {
		const parts = eIntakeParts(situation);
		const answer = (question: EIntakeQuestion) => this.#papers.part(eIntakeDocument, question);
		const data = eIntakeCompleted(parts, answer);
		return {
			parts,
			ready: data.workPart,
			answer,
			write: (question, text) => this.#papers.writePart(eIntakeDocument, question, text),
			complete: () => {
				const by = { personId: 'client', name: this.name };
				const note = { kind: intakeFact, data, role: 'client', by } as const;
				this.#dossier.process.record(process, note);
			},
		};
	}

	#paper(paper: SignablePaper): TurnPaper {
		const { places } = paper.signing;
		const own = places.find(({ roles }) => roles.includes('client'));
		const current = paper.state === 'signing' || paper.state === 'signed';
		const signed = own?.signature ? this.#papers.signed(paper, own.signature) : null;
		const state = !current
			? 'open'
			: own === undefined || own.state === 'waiting'
				? 'others'
				: own.state === 'signed'
					? 'signed'
					: 'sign';
		return {
			key: `${paper.course.process.id} ${paper.row.document}`,
			content: (current ? paper.latest?.content : null) ?? paper.draft,
			state,
			before: places.filter((place) => place.state === 'now').flatMap(({ roles }) => roles),
			mark: signed?.mark ?? null,
			sign: (signature) => this.#papers.sign(paper, signature),
		};
	}
}

const intakeFact = 'e-intake-completed';

const wantsIntake = ({ process, situation: { facts } }: Course): boolean =>
	factKindOf(process, intakeFact) !== undefined &&
	ofKind(facts, intakeFact).length === 0 &&
	ofKind(facts, 'route-decided').length === 0;

/** Getters of the dossier stay getters: its states are made once. */
const sourcesOf = ({ docs, author, client, plan, agenda, process }: TurnSources): PaperSources => ({
	docs,
	author,
	client,
	plan,
	agenda,
	process,
});
