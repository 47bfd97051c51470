import { createContext } from 'svelte';
import type { Dossier } from '../../app/dossier.svelte.ts';

/** What a screen uses of an open dossier: everything that is public. */
export type DossierView = Pick<Dossier, keyof Dossier>;

/** The open dossier, for fields far below the frame that say where their user is. */
export const [getDossier, setDossier] = createContext<() => DossierView>();
