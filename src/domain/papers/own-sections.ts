/**
 * Documents whose sections are made in a way of their own, by their number in the register of
 * documents; all others follow the contents that their row asks for.
 */
import { complianceTestSections } from './compliance-test-paper.ts';
import { eIntakeSections } from './e-intake-paper.ts';
import { hoursSections } from './hours-paper.ts';
import type { PaperSection } from './paper.ts';
import type { OwnPlace } from './paper-sources.ts';
import { subsidySections } from './subsidy-paper.ts';

type SectionsOf = (place: OwnPlace) => readonly PaperSection[] | null;

/** What is handed out after the information meeting (H-46, H-47): the lists of the process. */
const handOuts: SectionsOf = ({ course: { process } }) =>
	process.lists
		.filter(({ id }) => id.startsWith('info-meeting-'))
		.map(({ title, items }) => ({ heading: title, blocks: [{ kind: 'list', items }] }));

export const ownSections: Readonly<Record<number, SectionsOf>> = {
	1: eIntakeSections,
	3: complianceTestSections,
	20: subsidySections,
	26: hoursSections,
	30: handOuts,
};
