import type { DossierDocs } from '../../document/dossier-docs.ts';
import { itemKinds } from '../../document/item-kinds.ts';
import {
	keepVersion,
	readPart,
	readVersions,
	versionText,
	writePart,
} from '../../document/plan-versions.ts';
import { type NewSignature, readMarks, sign } from '../../document/signatures.ts';
import { nextAppointment } from '../../domain/appointment.ts';
import type { Author } from '../../domain/author.ts';
import type { Day } from '../../domain/day.ts';
import {
	type PlanContent,
	type PlanSources,
	plainParts,
	plainPlan,
	planContent,
} from '../../domain/plan-content.ts';
import type { Course } from '../../domain/process/course.ts';
import { factKindOf } from '../../domain/process/course.ts';
import { ofKind } from '../../domain/process/facts-view.ts';
import type { ProcessFact } from '../../domain/process/process-fact.ts';
import { type SignablePaper, signablePapers } from '../../domain/signable-paper.ts';
import type { SignatureMark } from '../../domain/signature.ts';
import { hexOf, utf8 } from '../../protocol/bytes.ts';
import { canonicalJson } from '../../protocol/canonical-json.ts';
import { sha256 } from '../../vault/primitives.ts';
import type { AgendaState } from './agenda-state.svelte.ts';
import type { ClientState } from './client-state.svelte.ts';
import { followRoots } from './follow-roots.ts';
import type { PlanState } from './plan-state.svelte.ts';
import type { ProcessState, Recorded } from './process-state.svelte.ts';

/** What a dossier has that papers are made from. */
export interface PaperSources {
	readonly docs: DossierDocs;
	readonly author: () => Author;
	readonly client: ClientState;
	readonly plan: PlanState;
	readonly agenda: AgendaState;
	readonly process: ProcessState;
}

const ownWords = { document: 'own-words', part: 'plan' } as const;

const hashOf = async (text: string): Promise<string> => hexOf(await sha256(utf8(text)));

/** The documents of one dossier that people sign: their versions, and who signs now. */
export class PlanPapersState {
	readonly #from: PaperSources;
	readonly #follow: () => void;
	readonly #contents = $derived.by(() => {
		this.#follow();
		return readVersions(this.#from.docs.shared);
	});

	/** Of the running processes, in their order. */
	readonly papers: readonly SignablePaper[] = $derived.by(() => {
		this.#follow();
		const { agenda } = this.#from;
		const { today } = this.#from.author();
		const isPast = (id: string) => {
			const appointment = agenda.appointments.find((one) => one.id === id);
			return (
				appointment !== undefined && (appointment.outcome !== 'planned' || appointment.on < today)
			);
		};
		return this.#from.process.running.flatMap((course) =>
			signablePapers(course, {
				contentOf: (version) => this.#contents.get(version) ?? null,
				isPast,
				sources: (document) => this.#sources(course, today, document),
			}),
		);
	});
	/** The plan of a client for whom no process has a paper. */
	readonly plain: PlanContent = $derived.by(() => {
		const { today } = this.#from.author();
		return planContent(plainPlan, plainParts, this.#sources(null, today, plainPlan.document));
	});
	/** What the client says of his plan; no part of what is signed. */
	readonly ownWords: string = $derived.by(() => this.part(ownWords.document, ownWords.part));
	readonly #marks: ReadonlyMap<string, SignatureMark> = $derived.by(() => {
		this.#follow();
		return readMarks(this.#from.docs.shared);
	});

	constructor(from: PaperSources) {
		this.#from = from;
		this.#follow = followRoots(
			from.docs.shared,
			itemKinds['plan-version'].root,
			itemKinds['plan-part'].root,
			itemKinds.signature.root,
		);
	}

	/** Puts the paper as it stands now on record as a version. `more`: what else the fact says. */
	async write(
		{ course, row, draft }: SignablePaper,
		more: ProcessFact['data'] = {},
	): Promise<Recorded> {
		const { docs, author, process } = this.#from;
		const text = canonicalJson(draft);
		const version = await hashOf(text);
		const kind = row.versions?.fact ?? '';
		const declared = factKindOf(course.process, kind)?.fields ?? {};
		const counted = Object.entries(countsOf(draft)).filter(([field]) => field in declared);
		keepVersion(docs.shared, version, text, author());
		const data = { ...Object.fromEntries(counted), ...more, version };
		return process.record(course.process, { kind, data });
	}

	/** The kept content is that of the version: nobody has put something else in its place. */
	async isIntact(version: string): Promise<boolean> {
		const text = versionText(this.#from.docs.shared, version);
		return text !== null && (await hashOf(text)) === version;
	}

	/** `changed`: something else is on the table than was put on record; `not-now`: others come first. */
	sign(
		{ course, changes, signing }: SignablePaper,
		signature: Omit<NewSignature, 'document' | 'version'>,
	): 'signed' | 'changed' | 'not-now' {
		const { version, row } = signing;
		const place = signing.places.find(
			({ state, roles }) => state === 'now' && roles.includes(signature.role),
		);
		if (version === null || !place) return 'not-now';
		if (changes.length > 0) return 'changed';
		const whole = { ...signature, document: row.document, version };
		sign(this.#from.docs.shared, course.process, whole, this.#from.author());
		return 'signed';
	}

	/** Who signed, and what was put on the paper; `null` when that has not arrived. */
	signed(
		{ course, row }: SignablePaper,
		{ by, version }: { readonly by: string; readonly version: string },
	): { readonly fact: ProcessFact; readonly mark: SignatureMark | null } | null {
		const fact = ofKind(course.situation.facts, 'signed').findLast(
			(one) =>
				one.by.personId === by &&
				one.data.document === row.document &&
				one.data.version === version,
		);
		return fact ? { fact, mark: this.#marks.get(fact.id) ?? null } : null;
	}

	part(document: string, part: string): string {
		this.#follow();
		return readPart(this.#from.docs.shared, document, part);
	}

	writeOwnWords(text: string): void {
		this.writePart(ownWords.document, ownWords.part, text);
	}

	writePart(document: string, part: string, text: string): void {
		writePart(this.#from.docs.shared, { document, part }, text, this.#from.author());
	}

	#sources(course: Course | null, today: Day, document: string): PlanSources {
		const { client, plan, agenda } = this.#from;
		const evaluated = course ? ofKind(course.situation.facts, 'plan-evaluated').at(-1) : undefined;
		const outcome = evaluated?.data.outcome;
		return {
			client: client.name,
			goals: plan.goals,
			actions: plan.actions,
			assignments: plan.assignments,
			nextAppointment: nextAppointment(agenda.appointments, today),
			evaluation: outcome === undefined ? null : String(outcome),
			written: (part) => this.part(document, part),
		};
	}
}

/** What a fact about a version says of its content, where its kind has a field for it. */
function countsOf({ parts }: SignablePaper['draft']): ProcessFact['data'] {
	const lines = (id: string) => parts.find((part) => part.id === id)?.lines ?? [];
	const next = lines('next-appointment').at(0)?.on;
	return {
		actions: lines('actions').length,
		assignments: lines('assignments').length,
		callBacks: lines('call-backs').length > 0,
		variedTimes: lines('varied-times').length > 0,
		...(next ? { nextAppointmentOn: next } : {}),
	};
}
