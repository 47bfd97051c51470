import { readActions } from '../../../src/document/actions.ts';
import { readAppointments } from '../../../src/document/appointments.ts';
import { readAssignments } from '../../../src/document/assignments.ts';
import { readFacts } from '../../../src/document/facts.ts';
import { fillDossier } from '../../../src/document/fill-dossier.ts';
import { readGoals } from '../../../src/document/goals.ts';
import { readPart } from '../../../src/document/plan-versions.ts';
import { readProcessFacts } from '../../../src/document/process-facts.ts';
import { Client } from '../../../src/domain/client.ts';
import type { DossierContent } from '../../../src/domain/dossier-content.ts';
import type { Paper, PaperBlock } from '../../../src/domain/papers/paper.ts';
import type { PaperSources } from '../../../src/domain/papers/paper-sources.ts';
import { papersOf } from '../../../src/domain/papers/papers-of.ts';
import { practiceCaseload } from '../../../src/domain/practice-caseload.ts';
import { coursesOf } from '../../../src/domain/process/course.ts';
import { officeOf } from '../../../src/domain/process/situation.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { outcomesOf, settlementsOf } from '../../../src/domain/settled-items.ts';
import { newDocs, person } from '../../support/dossier.ts';

export const today = '2026-11-18';
const office = { ...officeOf(), processes };

export const clients: readonly DossierContent[] = practiceCaseload(today);

/** The dossier of the practice client with this family name. */
export function contentOf(name: string): DossierContent {
	const found = clients.find(({ client }) => client.geslachtsnaam === name);
	if (!found) throw new RangeError(`no practice client ${name}`);
	return found;
}

/** Every document of a dossier, as it would be printed on 18 November 2026. */
export function papersFor(
	content: DossierContent,
	more: Partial<PaperSources> = {},
): readonly Paper[] {
	const docs = newDocs();
	fillDossier(docs, content, person('Anna', { today }), { practice: true });
	const client = Client.parse(content.client);
	const { birthDate, benefits } = client;
	const { facts } = readFacts(docs.shared);
	const settled = settlementsOf(facts);
	const kept = readProcessFacts(docs).facts;
	const work = { kept, reported: [], held: [], birthDate, benefits };
	return papersOf(coursesOf(work, office, today), {
		client,
		goals: readGoals(docs.shared).goals,
		actions: readActions(docs.shared, settled).actions,
		assignments: readAssignments(docs.shared, settled).assignments,
		appointments: readAppointments(docs.shared, outcomesOf(facts)).appointments,
		leads: [],
		kept: [],
		written: (document, part) => readPart(docs.shared, document, part),
		drawingOf: () => null,
		reader: 'adviser',
		today,
		...more,
	});
}

/** One document of a practice client. */
export function paperOf(name: string, id: string, more: Partial<PaperSources> = {}): Paper {
	const found = papersFor(contentOf(name), more).find((paper) => paper.id === id);
	if (!found) throw new RangeError(`${name} has no ${id}`);
	return found;
}

const blank = '…';

/** A document as somebody reads it: what is not filled in is three dots. */
export const asText = (paper: Paper): string =>
	[
		`${paper.title} (${paper.process}; ${paper.id}; ${paper.state})`,
		...[paper.formNumber, paper.forClient].flatMap((text) => text ?? []),
		...paper.head.map(({ label, value }) => `${label}: ${value ?? blank}`),
		...paper.sections.flatMap(({ heading, blocks }) => [
			'',
			`## ${heading}`,
			...blocks.flatMap(linesOf),
		]),
		...(paper.signatures.length > 0 ? ['', '## Ondertekening'] : []),
		...paper.signatures.map(({ as, name, on, version, way, older }) =>
			[as, name, on, version, way, older ? 'oudere versie' : '']
				.map((of) => of ?? blank)
				.join(' | '),
		),
		'',
	].join('\n');

function linesOf(block: PaperBlock): readonly string[] {
	if (block.kind === 'text') return [block.text ?? blank];
	if (block.kind === 'list') return block.items.map((item) => `- ${item}`);
	if (block.kind === 'fields') {
		return block.fields.map(({ label, value }) => `${label}: ${value ?? blank}`);
	}
	const rows = [block.head, ...block.rows].map((cells) => cells.join(' | '));
	return [`[${block.caption}]`, ...rows.map((row) => row.replaceAll('\n', ' / '))];
}
