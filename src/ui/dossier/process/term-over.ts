import type { RunningTerm } from '../../../domain/process/terms-of.ts';

/** Nobody waits for it any more. */
export const isOver = ({ state }: RunningTerm): boolean =>
	state.kind === 'met' || state.kind === 'ended';
