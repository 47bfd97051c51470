import { z } from 'zod';
import type { SealedRows } from './sealed-rows.ts';

/** The longest quiet time before the app locks itself; sync.md asks for ten minutes at most. */
const longestIdleMinutes = 10;

/** How somebody looked at the caseload, under a name. The text may be a name: it rests sealed. */
const CaseloadView = z.object({
	name: z.string().trim().min(1).max(60),
	text: z.string().max(200),
	filter: z.string().max(40),
	look: z.enum(['list', 'board']),
	/** Id of the work process that the board shows. */
	process: z.string().max(100).nullable(),
});
export type CaseloadView = Readonly<z.infer<typeof CaseloadView>>;

export const Setting = z.object({
	idleMinutes: z.number().int().min(1).max(longestIdleMinutes).catch(longestIdleMinutes),
	/** The shared access code of the relay, empty when it asks for none. */
	accessCode: z.string().max(200).catch(''),
	/** Whether keys without Ctrl do something (WCAG 2.1.4 asks for a switch). */
	singleKeys: z.boolean().catch(true),
	caseloadViews: z.array(CaseloadView).max(20).readonly().catch([]),
});
export type Setting = z.infer<typeof Setting>;

const rowId = 'settings';

/** Settings of this laptop, sealed. */
export class Settings {
	readonly #rows: SealedRows;
	#current = $state.raw<Setting>(Setting.parse({}));

	constructor(rows: SealedRows) {
		this.#rows = rows;
	}

	get idleMinutes(): number {
		return this.#current.idleMinutes;
	}

	get accessCode(): string {
		return this.#current.accessCode;
	}

	get singleKeys(): boolean {
		return this.#current.singleKeys;
	}

	get caseloadViews(): readonly CaseloadView[] {
		return this.#current.caseloadViews;
	}

	async load(): Promise<void> {
		const stored = Setting.safeParse((await this.#rows.read('setting', rowId)) ?? {});
		if (stored.success) this.#current = stored.data;
	}

	/** Out-of-range values fall back to the default. */
	async change(patch: Partial<Setting>): Promise<void> {
		this.#current = Setting.parse({ ...this.#current, ...patch });
		await this.#rows.write([{ table: 'setting', id: rowId, content: this.#current }]);
	}
}
