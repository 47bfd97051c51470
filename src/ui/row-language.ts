import type { WorkOffice } from '../app/work-office.svelte.ts';
import type { WorkProcess } from '../domain/process/process.ts';

/**
 * The language of a process's rows where it is not that of the screen (WCAG 3.1.2): nobody translates
 * what an office wrote itself.
 */
export const rowLanguage = (
	{ here }: { readonly here: Pick<NonNullable<WorkOffice['here']>, 'own'> | null },
	{ id }: Pick<WorkProcess, 'id'>,
): 'nl' | undefined => (here?.own.some(({ process }) => process.id === id) ? 'nl' : undefined);
