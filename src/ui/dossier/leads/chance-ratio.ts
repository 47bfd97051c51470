import type { ChanceRecord } from '../../../domain/capture-record.ts';

/**
 * Job-seekers for each vacancy, from the page's two numbers; `null` when one is missing, when it is
 * no exact number, or when there are no vacancies: nobody can say how many share none.
 */
export function seekersPerVacancy({ fields }: ChanceRecord): number | null {
	if (fields.verhouding) {
		const { werkzoekenden, vacatures } = fields.verhouding.value;
		return werkzoekenden / vacatures;
	}
	const [vacancies, seekers] = [fields.vacatures?.value, fields.concurrentie?.value];
	const exact = vacancies?.kwalificatie === 'exact' && seekers?.kwalificatie === 'exact';
	return exact && vacancies.n > 0 ? seekers.n / vacancies.n : null;
}
