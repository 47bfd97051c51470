import type { SiteAdapter } from '../site-adapter.ts';

/** In order of preference: the first adapter that recognises a page reads it. */
export const sites: readonly SiteAdapter[] = [];
