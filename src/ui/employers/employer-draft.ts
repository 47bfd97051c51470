/** An employer as typed in a form, and what it says once it is in order. */
import type { Member } from '../../app/member-list.ts';
import type { Employer, EmployerPatch, NewEmployer, Responsible } from '../../domain/employer.ts';

/** Somebody of the office, as far as a form names him. */
export type Colleague = Pick<Member, 'personId' | 'name' | 'organisation'>;

/** Chosen when the person does not work in Driespan. */
export const someoneElse = 'other';

export interface EmployerDraft {
	name: string;
	place: string;
	sector: string;
	approach: Employer['approach'];
	network: Employer['network'];
	service: Employer['service'];
	/** Id of a member, empty, or `someoneElse`. */
	accountManager: string;
	accountManagerName: string;
	matchmaker: string;
	matchmakerName: string;
	reactionDays: string;
	evaluateEveryMonths: string;
}

const chosen = (who: Responsible | null | undefined) => ({
	id: who ? (who.personId ?? someoneElse) : '',
	name: who && who.personId === null ? who.name : '',
});

export function draftOf(employer: Employer | null): EmployerDraft {
	const manager = chosen(employer?.accountManager);
	const matchmaker = chosen(employer?.matchmaker);
	return {
		name: employer?.name ?? '',
		place: employer?.place ?? '',
		sector: employer?.sector ?? '',
		approach: employer?.approach ?? 'individual',
		network: employer?.network ?? 'cwi',
		service: employer?.service ?? 'basic',
		accountManager: manager.id,
		accountManagerName: manager.name,
		matchmaker: matchmaker.id,
		matchmakerName: matchmaker.name,
		reactionDays: String(employer?.reactionDays ?? ''),
		evaluateEveryMonths: String(employer?.evaluateEveryMonths ?? ''),
	};
}

export type DraftProblem = 'name' | 'reactionDays' | 'evaluateEveryMonths';

export type ReadDraft =
	| { readonly kind: 'employer'; readonly fields: NewEmployer & EmployerPatch }
	| { readonly kind: 'refused'; readonly problems: readonly DraftProblem[] };

const line = (text: string) => text.trim().slice(0, 200) || null;
const whole = (text: string) => (text.trim() === '' ? null : Number(text));
const isWhole = (text: string, most: number) => {
	const number = whole(text);
	return number === null || (Number.isInteger(number) && number > 0 && number <= most);
};

export function employerFrom(draft: EmployerDraft, members: readonly Colleague[]): ReadDraft {
	const problems: DraftProblem[] = [];
	const name = line(draft.name);
	if (!name) problems.push('name');
	if (!isWhole(draft.reactionDays, 99)) problems.push('reactionDays');
	if (!isWhole(draft.evaluateEveryMonths, 60)) problems.push('evaluateEveryMonths');
	if (!name || problems.length > 0) return { kind: 'refused', problems };
	const who = (id: string, typed: string): Responsible | null => {
		const member = members.find(({ personId }) => personId === id);
		if (member) return { personId: member.personId, name: member.name };
		const other = line(typed);
		return id === someoneElse && other ? { personId: null, name: other } : null;
	};
	const { approach, network, service } = draft;
	const fields = {
		name,
		place: line(draft.place),
		sector: line(draft.sector),
		approach,
		network,
		service,
		accountManager: who(draft.accountManager, draft.accountManagerName),
		matchmaker: who(draft.matchmaker, draft.matchmakerName),
		reactionDays: whole(draft.reactionDays),
		evaluateEveryMonths: whole(draft.evaluateEveryMonths),
	};
	return { kind: 'employer', fields };
}
