import type { TodayLine } from '../../domain/today.ts';

const tabOf: Readonly<Record<TodayLine['kind'], string>> = {
	appointment: '',
	assignment: '/plan',
	action: '/plan',
	'lead-closing': '/vacatures',
	step: '',
};

/** The address of the thing itself: the right tab of its dossier, with the thing in focus. */
export const linkTo = ({ kind, dossierId, id }: TodayLine): string =>
	`#/dossier/${dossierId}${tabOf[kind]}?focus=${encodeURIComponent(id)}`;
