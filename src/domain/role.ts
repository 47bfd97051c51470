import { z } from 'zod';

/** Who works in a dossier. The names of 2006 and of today are texts. */
export const roles = [
	'adviser',
	'case-manager',
	'reintegration-coach',
	'job-coach',
	'account-manager',
	'matchmaker',
	'service-desk',
	'labour-expert',
	'other',
] as const;

export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;
