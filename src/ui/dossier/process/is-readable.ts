import { factKindOf } from '../../../domain/process/course.ts';
import { mayRead } from '../../../domain/process/may-read.ts';
import type { WorkProcess } from '../../../domain/process/process.ts';
import type { Actor } from '../../../domain/process/process-fact.ts';

/**
 * Whether somebody in this role sees what a fact says (O-27). What the client may see everybody may;
 * a kind of a newer version says nothing here but its name.
 */
export function isReadable(process: WorkProcess, kind: string, role: Actor): boolean {
	const row = factKindOf(process, kind);
	return row === undefined || row.channel === 'shared' || mayRead(process, kind, role);
}
