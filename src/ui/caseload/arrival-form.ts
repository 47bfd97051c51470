/**
 * What is asked of a client who arrives (H-1 to H-5, W-5): a question is only put when the work
 * process that starts keeps the answer, so that nothing is asked for nothing.
 */
import type { WorkProcess } from '../../domain/process/process.ts';
import type { Scalar } from '../../domain/process/process-fact.ts';

export const identityPapers = ['passport', 'identity-card', 'residence-permit', 'other'] as const;
export type IdentityPaper = (typeof identityPapers)[number];

export const askedBenefits = ['ww', 'wwb', 'ioaw', 'none'] as const;
export const channels = ['desk', 'phone', 'internet', 'visit'] as const;

/** `invite`: the adviser is invited to the dossier at once. */
export type HandOver = 'me' | 'note' | 'invite';

export interface ArrivalForm {
	/** Id of the work process that starts; empty: none yet. */
	process: string;
	/** The paper that was looked at; empty: not checked. */
	paper: IdentityPaper | '';
	intakeNeeded: 'yes' | 'no' | null;
	eIntakeAble: 'yes' | 'no' | null;
	asked: (typeof askedBenefits)[number] | '';
	visit: 'planned' | 'spontaneous' | null;
	channel: (typeof channels)[number] | '';
	handOver: HandOver | null;
	adviser: string;
}

export const emptyArrival = (process: string): ArrivalForm => ({
	process,
	paper: '',
	intakeNeeded: null,
	eIntakeAble: null,
	asked: '',
	visit: null,
	channel: '',
	handOver: null,
	adviser: '',
});

interface Note {
	readonly kind: string;
	readonly data: Readonly<Record<string, Scalar>>;
}

/** Kinds of facts that hold the answers; `null`: not answered. */
const answers: Readonly<Record<string, (form: ArrivalForm, me: string) => Note['data'] | null>> = {
	reported: ({ intakeNeeded }) =>
		intakeNeeded === null ? null : { intakeNeeded: intakeNeeded === 'yes' },
	'identity-checked': ({ paper }) => (paper === '' ? null : { document: paper }),
	'e-intake-able': ({ eIntakeAble }) =>
		eIntakeAble === null ? null : { able: eIntakeAble === 'yes' },
	'benefit-asked': ({ asked }) => (asked === '' ? null : { kind: asked }),
	'passed-to-adviser': ({ handOver, adviser }, me) => {
		if (handOver === 'me') return { adviser: me };
		return handOver === 'note' && adviser.trim() !== '' ? { adviser: adviser.trim() } : null;
	},
	received: ({ visit }, me) => (visit === null ? null : { how: visit, by: me }),
	contacted: ({ channel }) => (channel === '' ? null : { channel }),
};

/** Whether a process keeps the answer to a question, by the kind of fact that holds it. */
export const asks = (process: WorkProcess | undefined, kind: string): boolean =>
	process?.factKinds.some(({ id }) => id === kind) ?? false;

/** The facts to begin with, in the words of the process. `me`: name of who asks. */
export const arrivalNotes = (
	form: ArrivalForm,
	process: WorkProcess,
	me: string,
): readonly Note[] =>
	Object.entries(answers).flatMap(([kind, answer]) => {
		const data = asks(process, kind) ? answer(form, me) : null;
		return data ? [{ kind, data }] : [];
	});
