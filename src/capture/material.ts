import type { Gathered } from './gathered.ts';
import type { Omitter } from './third-parties.ts';

/** When and where a page is read: milliseconds since 1970, and an IANA time zone. */
export interface Moment {
	readonly now: number;
	readonly zone: string;
}

/** What the second half of reading works with. */
export interface Material {
	readonly gathered: Gathered;
	readonly moment: Moment;
	readonly omitter: Omitter;
}
