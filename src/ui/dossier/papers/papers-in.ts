import { PlanPapersState } from '../../../app/state/plan-papers-state.svelte.ts';
import type { Paper } from '../../../domain/papers/paper.ts';
import type { KeptPaper } from '../../../domain/papers/paper-sources.ts';
import { papersOf } from '../../../domain/papers/papers-of.ts';
import type { SignablePaper } from '../../../domain/signable-paper.ts';
import type { DossierView } from '../dossier-context.ts';

/** The documents of all processes that were ever started in this dossier; follows its changes. */
export function papersIn(dossier: DossierView): () => readonly Paper[] {
	const signable = new PlanPapersState(dossier);
	return () => {
		const { plan, agenda, leads, client, process, author } = dossier;
		const drawings = drawingsIn(signable);
		// Official texts stay in the language of their source, whatever the screen speaks.
		const courses = process.courses.map((course) => ({
			...course,
			process: process.office.inSource(course.process),
		}));
		return papersOf(courses, {
			client: client.client,
			goals: plan.goals,
			actions: plan.actions,
			assignments: plan.assignments,
			appointments: agenda.appointments,
			leads: leads.leads,
			kept: signable.papers.map(keptPaper),
			written: (document, part) => signable.part(document, part),
			drawingOf: (factId) => drawings.get(factId) ?? null,
			reader: author().role,
			today: author().today,
		});
	};
}

/** What was put on record and signed is printed; before that, how it stands now. */
const keptPaper = ({ course, row, latest, draft, changes, signing }: SignablePaper): KeptPaper => ({
	process: course.process.id,
	document: row.document,
	parts: (latest?.content ?? draft).parts,
	number: latest?.number ?? null,
	version: signing.version,
	changed: changes.length > 0,
});

function drawingsIn(signable: PlanPapersState): ReadonlyMap<string, string> {
	const marks = signable.papers.flatMap((paper) =>
		paper.signing.places.flatMap(({ signature, older }) => {
			const shown = signature ?? older;
			return shown ? (signable.signed(paper, shown)?.mark ?? []) : [];
		}),
	);
	return new Map(marks.flatMap(({ id, drawing }) => (drawing ? [[id, drawing] as const] : [])));
}

export const paperAddress = (dossierId: string, paperId: string): string =>
	`#/dossier/${dossierId}/stukken/${paperId}`;
