import { createContext } from 'svelte';
import type { Dossier } from '../../app/dossier.svelte.ts';

/** The open dossier, for fields far below the frame that say where their user is. */
export const [getDossier, setDossier] = createContext<() => Dossier>();
