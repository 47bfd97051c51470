import type { SiteAdapter } from '../site-adapter.ts';
import { schemaOrgPosting } from './schema-org-posting.ts';
import { techniekwerkt } from './techniekwerkt.ts';
import { werknlChanceInput, werknlChanceResult } from './werknl-chance.ts';
import { werknlClassic } from './werknl-classic.ts';
import { werknlList } from './werknl-list.ts';
import { werknlVacancy } from './werknl-vacancy.ts';

/** In order of preference: the first adapter that recognises a page reads it. */
export const sites: readonly SiteAdapter[] = [
	werknlVacancy,
	werknlClassic,
	werknlList,
	werknlChanceResult,
	werknlChanceInput,
	techniekwerkt,
	schemaOrgPosting,
];
