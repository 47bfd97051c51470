/**
 * Runs before each test file of mutation testing. A mutant finds our modules as if nothing had run before
 * it: evaluated anew, with nothing remembered, and with no mutant at work while files are read.
 */
import { inject, vi } from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		activeMutant: string | undefined;
	}
}

const shared: {
	lastMutant?: string | undefined;
	__stryker__?: { activeMutant?: string | undefined };
} = globalThis as object;

const mutant = inject('activeMutant');
if (mutant !== shared.lastMutant) vi.resetModules();
shared.lastMutant = mutant;
if (shared.__stryker__) shared.__stryker__.activeMutant = undefined;
