import type { AppFailure } from './app-failure.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Profile } from './profile.ts';
import type { Session } from './session.svelte.ts';

export type Stage = 'starting' | 'first-use' | 'locked' | 'open' | 'other-tab' | 'failed';
export type Secret = { readonly passphrase: string } | { readonly recoveryCode: string };
export type UnlockOutcome = 'open' | 'wrong-secret' | 'damaged' | 'weak-parameters' | 'wait';
export type RestoreOutcome = 'locked' | 'damaged' | 'newer' | 'not-empty';

/** The whole app of one page: from nothing, through a locked vault, to an open session. */
export declare class Driespan {
	readonly stage: Stage;
	readonly failure: AppFailure | null;
	/** Non-null exactly when `stage` is `open`. */
	readonly session: Session | null;
	readonly preferences: Preferences;
	/** After wrong secrets: no attempt before this moment (epoch ms). */
	readonly retryAt: number | null;
	/** Four 1-based positions in the recovery code, without its hyphens. */
	readonly recoveryAsk: readonly number[] | null;

	createVault(profile: Profile, passphrase: string): Promise<{ recoveryCode: string }>;
	confirmRecovery(typed: string): Promise<boolean>;
	abandonVault(): void;
	unlock(secret: Secret): Promise<UnlockOutcome>;
	changePassphrase(current: string, next: string): Promise<'changed' | 'wrong-secret'>;
	restoreVault(file: Uint8Array): Promise<RestoreOutcome>;
	lock(): Promise<void>;
	takeOver(): Promise<void>;
	touch(): void;
}
