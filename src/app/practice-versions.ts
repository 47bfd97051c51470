/**
 * Versions of practice plans, so that they behave as real ones: each under the hash of what it says.
 *
 * A practice client names versions (`oefening-1`). The plan says what it says only once it stands in
 * a document, so the dossier is first filled on scratch paper. The last version of a document is how
 * the plan stands; earlier ones lack its last line, so that there is a difference to look at.
 */
import * as Y from 'yjs';
import type { DossierDocs } from '../document/dossier-docs.ts';
import { fillDossier } from '../document/fill-dossier.ts';
import { keepVersion } from '../document/plan-versions.ts';
import type { Author } from '../domain/author.ts';
import type { DossierContent } from '../domain/dossier-content.ts';
import type { PlanContent } from '../domain/plan-content.ts';
import { hexOf, utf8 } from '../protocol/bytes.ts';
import { canonicalJson } from '../protocol/canonical-json.ts';
import { sha256 } from '../vault/primitives.ts';
import { AgendaState } from './state/agenda-state.svelte.ts';
import { ClientState } from './state/client-state.svelte.ts';
import { PlanPapersState } from './state/plan-papers-state.svelte.ts';
import { PlanState } from './state/plan-state.svelte.ts';
import { ProcessState } from './state/process-state.svelte.ts';
import { WorkOffice } from './work-office.svelte.ts';

/** Writes a practice dossier, with its versions, into new documents. */
export type FillPractice = (docs: DossierDocs) => void;

export async function practiceDossier(
	content: DossierContent,
	author: Author,
): Promise<FillPractice> {
	const ids: string[] = [];
	const noting = () => {
		const id = author.newId();
		ids.push(id);
		return id;
	};
	const scratch = { shared: new Y.Doc(), prof: new Y.Doc() };
	fillDossier(scratch, content, { ...author, newId: noting }, { practice: true });
	const versions = await versionsIn(scratch, author);
	const named = new Map(versions.map(({ process, name, hash }) => [`${process}/${name}`, hash]));
	return (docs) => {
		const again = [...ids];
		const newId = () => again.shift() ?? author.newId();
		fillDossier(docs, hashed(content, named), { ...author, newId }, { practice: true });
		for (const { hash, text } of versions) keepVersion(docs.shared, hash, text, author);
	};
}

interface Version {
	readonly process: string;
	readonly name: string;
	readonly hash: string;
	readonly text: string;
}

async function versionsIn(docs: DossierDocs, writer: Author): Promise<readonly Version[]> {
	const author = () => writer;
	const { papers } = new PlanPapersState({
		docs,
		author,
		client: new ClientState(docs),
		plan: new PlanState(docs, author),
		agenda: new AgendaState(docs, author),
		process: new ProcessState(docs, author, new WorkOffice()),
	});
	const found = papers.flatMap(({ course, draft, versions }) =>
		versions.map(({ version, number }) => ({
			process: course.process.id,
			name: version,
			text: canonicalJson(number === versions.length ? draft : withoutLastLine(draft)),
		})),
	);
	return Promise.all(
		found.map(async (one) => ({ ...one, hash: hexOf(await sha256(utf8(one.text))) })),
	);
}

function withoutLastLine(content: PlanContent): PlanContent {
	const last = content.parts.findLastIndex(({ lines }) => lines.length > 1);
	const parts = content.parts.map((part, place) =>
		place === last ? { ...part, lines: part.lines.slice(0, -1) } : part,
	);
	return { ...content, parts };
}

const hashed = (content: DossierContent, named: ReadonlyMap<string, string>): DossierContent => ({
	...content,
	processes: content.processes.map((process) => ({
		...process,
		facts: process.facts.map((fact) => {
			const hash = named.get(`${process.id}/${fact.data.version}`);
			return hash ? { ...fact, data: { ...fact.data, version: hash } } : fact;
		}),
	})),
});
