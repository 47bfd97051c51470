/**
 * Who may read a kind of fact (O-27).
 *
 * First comes where it is written: what is in `prof` the client's own turn does not show. A row with
 * `readers` narrows that to some roles: the colour of a test and the wish for an investigation are
 * for those who act on them. Which partner employs somebody makes no difference (D-35): account
 * managers and matchmakers of all partners read what is known about employers.
 *
 * A member of a dossier holds its keys, so this is what screens show and no lock; the lock is who
 * becomes a member of `prof`.
 */
import { commonFactKinds } from './fact-kind.ts';
import type { WorkProcess } from './process.ts';
import type { Actor } from './process-fact.ts';

const outsiders: ReadonlySet<Actor> = new Set(['client', 'employer']);

/** A kind that the process does not know is read by nobody. */
export function mayRead({ factKinds }: WorkProcess, kind: string, role: Actor): boolean {
	const row = [...factKinds, ...commonFactKinds].find(({ id }) => id === kind);
	if (row === undefined) return false;
	if (row.channel === 'prof' && outsiders.has(role)) return false;
	return row.readers?.includes(role) ?? role !== 'employer';
}
