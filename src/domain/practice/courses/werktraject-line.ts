import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { asFarAs, fact } from '../practice-facts.ts';
import { caseManager, client, jobCoach } from '../practice-people.ts';

interface WerktrajectLine {
	readonly name: string;
	readonly employer: string;
	readonly branch: string;
	readonly startedDaysAgo: number;
	/** The kind of fact that was recorded last. */
	readonly last: string;
}

/** A trial placement that became a job, as far as somebody has come. */
export function werktrajectLine(
	{ ago }: PracticeDays,
	{ name, employer, branch, startedDaysAgo, last }: WerktrajectLine,
): ProcessContent {
	const day = (days: number) => ago(startedDaysAgo - days);
	const reason = 'Heeft werkervaring en is meteen bemiddelbaar.';
	const opened = { financier: 'municipality', recognition: 'job-coaching' };
	const asked = { goals: 'De eigen dag indelen. Hulp vragen als het te druk is.', share: 5 };
	const value = { percentage: 85, withEmployer: true, withCoach: true };
	const satisfied = (who: string) => ({ who, satisfied: true });
	return {
		id: 'werktraject',
		startedOn: day(0),
		facts: asFarAs(last, [
			fact('trajectory-opened', day(0), opened, jobCoach),
			fact('activation-not-needed', day(0), {}, { ...caseManager, reason }),
			fact('equipped', day(1), { branch, equipped: true }, jobCoach),
			fact('trial-requested', day(1), { by: jobCoach.by.name }, jobCoach),
			fact('coaching-requested', day(1), asked, jobCoach),
			fact('trial-granted', day(3), {}, caseManager),
			fact('coaching-granted', day(3), {}, caseManager),
			fact('trial-started', day(4), { employer }, jobCoach),
			fact('satisfied', day(34), satisfied('candidate'), client(name)),
			fact('satisfied', day(34), satisfied('employer'), jobCoach),
			fact('satisfied', day(34), satisfied('financier'), caseManager),
			fact('satisfied', day(34), satisfied('coach'), jobCoach),
			fact('trial-ended', day(35), {}, jobCoach),
			fact('wage-value-set', day(36), value, caseManager),
			fact('contract-started', day(37), { months: 12, employer }, jobCoach),
			fact('coaching-period-granted', day(40), { number: 1 }, caseManager),
			fact('coaching-period-started', day(44), { number: 1 }, jobCoach),
		]),
	};
}
