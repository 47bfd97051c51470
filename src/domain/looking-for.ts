import type { DossierSummary } from './dossier-summary.ts';
import { type Lead, leadTitle } from './lead.ts';

type LookingFor = NonNullable<DossierSummary['lookingFor']>;

/** More occupations than this say nothing about somebody any more. */
const mostOccupations = 12;

/** What a client looks for, as the vacancies and chances in his plan show: occupations and hours. */
export function lookingForOf(leads: readonly Pick<Lead, 'record'>[]): LookingFor {
	const occupations = new Set(
		leads.flatMap(({ record }) =>
			[record.fields.beroep?.value ?? [], leadTitle(record) ?? []].flat(),
		),
	);
	const weeks = leads.flatMap(({ record: { fields } }) => {
		const week = 'uren' in fields ? fields.uren?.value : null;
		return typeof week === 'object' && week !== null ? [week] : [];
	});
	const bounds = (of: 'min' | 'max') => weeks.flatMap((week) => week[of] ?? []);
	const [least, most] = [bounds('min'), bounds('max')];
	return {
		occupations: [...occupations].slice(0, mostOccupations),
		hours:
			weeks.length === 0
				? null
				: {
						min: least.length > 0 ? Math.min(...least) : null,
						max: most.length > 0 ? Math.max(...most) : null,
					},
	};
}
