/** The documents that belong to the processes of a client, each made from what is known now. */
import type { Course } from '../process/course.ts';
import type { DocumentRow } from '../process/document-row.ts';
import { mayRead } from '../process/may-read.ts';
import { contentsFor, documentFor, type Signing, signingOf } from '../process/signing-of.ts';
import { forClient } from './for-client.ts';
import { ownSections } from './own-sections.ts';
import { isFilled, type Paper, type PaperSection, type PaperState } from './paper.ts';
import { paperHead } from './paper-head.ts';
import { lineToSign, signaturesOf } from './paper-signatures.ts';
import type { PaperSources } from './paper-sources.ts';
import { partBlocks } from './part-blocks.ts';
import { routeMapSections } from './route-map-paper.ts';

/** In the order of the processes, and of their tables; what the reader may not read is left out. */
export const papersOf = (courses: readonly Course[], sources: PaperSources): readonly Paper[] =>
	courses.flatMap((course) => [
		...rowsFor(course)
			.filter((row) => isReadable(row, course, sources))
			.map((row) => paperOf(course, row, sources)),
		...(hasRouteMap(course) ? [routeMap(course, sources)] : []),
	]);

/** The rows that hold for this client: of rows that share a document the first. */
function rowsFor({ process, situation }: Course): readonly DocumentRow[] {
	const names = new Set(process.documents.map(({ document }) => document));
	return [...names]
		.flatMap((name) => documentFor(process, situation, name) ?? [])
		.filter(({ about }) => about === 'dossier');
}

/** A document that is made from what only some may read is for them only (O-27). */
const isReadable = (
	{ contents }: DocumentRow,
	{ process }: Course,
	{ reader }: PaperSources,
): boolean =>
	contents.flatMap(({ facts = [] }) => facts).every((kind) => mayRead(process, kind, reader));

/** Number of the test in the register: its form asks for the number of the citizen (H-72). */
const complianceTest = 3;

function paperOf(course: Course, row: DocumentRow, sources: PaperSources): Paper {
	const { process, situation } = course;
	const register = row.number ?? null;
	const own = register === null ? undefined : ownSections[register]?.({ course, sources });
	const sections =
		own ??
		contentsFor(process, situation, row).map((part) => ({
			heading: part.text,
			blocks: partBlocks({ course, row, part, sources }),
		}));
	const signing = signingOf(process, situation, row.document);
	const kept = sources.kept.find(
		(one) => one.process === process.id && one.document === row.document,
	);
	const places = signing ? signaturesOf(signing, course, sources) : [];
	const withBsn = register === complianceTest;
	const form = withBsn ? process.questionnaires.find(({ number }) => number) : undefined;
	return {
		id: `${process.id}.${row.document}`,
		register,
		title: form?.title ?? row.title,
		formNumber: form?.number ?? null,
		process: process.name,
		rules: row.rules,
		forClient: forClient[row.document] ?? null,
		head: paperHead(sources, { withBsn }),
		sections,
		signatures: places.length === 0 && row.signedBy ? [lineToSign(row.signedBy)] : places,
		version: kept?.version ?? signing?.version ?? null,
		state: isBegun(row, kept !== undefined, signing)
			? stateOf(sections, signing, kept?.changed ?? false)
			: 'empty',
	};
}

/** An amended plan is nothing before the evaluation, however much the plan says. */
const isBegun = ({ versions }: DocumentRow, kept: boolean, signing: Signing | null): boolean =>
	versions === undefined || kept || (signing !== null && signing.version !== null);

function stateOf(
	sections: readonly PaperSection[],
	signing: Signing | null,
	changed: boolean,
): PaperState {
	const places = signing?.places ?? [];
	if (places.some(({ older, signature }) => older && !signature)) return 'older';
	if (places.some(({ signature }) => signature) && changed) return 'older';
	if (signing?.complete) return 'signed';
	const filled = sections.filter(({ blocks }) => blocks.some(isFilled)).length;
	if (filled === 0) return 'empty';
	return filled < sections.length ? 'unfinished' : 'ready';
}

/** The source asks for a route that the candidate and his network understand (P-4). */
const hasRouteMap = ({ process }: Course): boolean =>
	process.factKinds.some(({ id }) => id === 'trajectory-opened');

function routeMap(course: Course, sources: PaperSources): Paper {
	const sections = routeMapSections({ course });
	return {
		id: `${course.process.id}.route-map`,
		register: null,
		title: 'Uw weg naar werk',
		formNumber: null,
		process: course.process.name,
		rules: ['P-4', 'P-8'],
		forClient: forClient['route-map'] ?? null,
		head: paperHead(sources, { withBsn: false }),
		sections,
		signatures: [],
		version: null,
		state: 'ready',
	};
}
