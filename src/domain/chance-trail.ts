/** From a chance to the vacancies that its search gave, and to the assignments made from them. */
import { type Lead, leadTitle } from './lead.ts';

export interface ChanceTrail {
	/** Oldest first. */
	readonly vacancies: readonly Lead[];
	/** Of the chance itself and of its vacancies. */
	readonly assignmentIds: readonly string[];
	/** Vacancies of the same occupation, captured on the same day, that belong to no chance yet. */
	readonly suggested: readonly Lead[];
}

export function chanceTrail(chance: Lead, leads: readonly Lead[]): ChanceTrail {
	const vacancies = leads.filter(({ chanceId }) => chanceId === chance.id).toReversed();
	const occupation = leadTitle(chance.record)?.toLowerCase() ?? '';
	const suggested = leads.filter(
		(lead) =>
			lead.kind !== 'kans' &&
			lead.chanceId === null &&
			lead.addedOn === chance.addedOn &&
			occupation.length >= 4 &&
			(leadTitle(lead.record)?.toLowerCase().includes(occupation) ?? false),
	);
	return {
		vacancies,
		assignmentIds: [chance, ...vacancies].flatMap(({ assignmentIds }) => assignmentIds),
		suggested,
	};
}
