import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { asFarAs, fact, signature } from '../practice-facts.ts';
import { caseManager, client, jobCoach } from '../practice-people.ts';

interface WerkmakelaarLine {
	readonly name: string;
	readonly employer: string;
	readonly startedDaysAgo: number;
	/** The kind of fact that was recorded last. */
	readonly last: string;
}

/** Werkmakelaar 1 without subsidy, as far as somebody has come: a job in time, then guidance. */
export function werkmakelaarLine(
	{ ago }: PracticeDays,
	{ name, employer, startedDaysAgo, last }: WerkmakelaarLine,
): ProcessContent {
	const day = (days: number) => ago(startedDaysAgo - days);
	const version = 'oefening-1';
	const plan = { version, plannedWeeks: 40, reportingMoments: 3 };
	const report = {
		strong: 'Weet wat het werk vraagt.',
		weak: 'Wacht lang met vragen.',
		motivated: true,
		workWish: `Een baan zoals die bij ${employer}.`,
		extraMeans: 'Geen.',
	};
	const goals = 'Op tijd hulp vragen. Eigen rooster bijhouden.';
	return {
		id: 'werkmakelaar',
		startedOn: day(0),
		facts: asFarAs(last, [
			fact('registered', day(0), { jobCoach: jobCoach.by.name }, caseManager),
			fact('warm-handover-held', day(2), {}, jobCoach),
			fact('intake-held', day(2), {}, jobCoach),
			fact('protocol-written', day(2), plan),
			signature('traject-protocol', version, day(2), client(name)),
			fact('search-started', day(2), {}, jobCoach),
			fact('intake-report-delivered', day(4), report, jobCoach),
			fact('variant-chosen', day(4), { variant: 1 }, jobCoach),
			fact('home-visit', day(9), {}, jobCoach),
			fact('placed', day(20), { on: 'contract', employer }, jobCoach),
			fact('contract-started', day(20), { months: 12, employer }, jobCoach),
			fact('placement-report-delivered', day(22), { extraInstruments: 'Geen.' }, jobCoach),
			fact('coaching-started', day(22), {}, jobCoach),
			fact('coaching-plan-written', day(23), { goals }, jobCoach),
			fact('coaching-ended', day(200), {}, jobCoach),
			fact('aftercare-started', day(200), {}, jobCoach),
		]),
	};
}
