import type { Condition } from '../../process/condition.ts';
import type { Actor } from '../../process/process-fact.ts';

const signedBy = (...by: readonly Actor[]): Condition => ({ signed: 'amended-plan', by });

/** Everybody has signed the amended plan: partner and adviser, and again the client (H-27, C-9). */
export const amendedPlanSigned: Condition = {
	all: [
		signedBy('adviser'),
		signedBy('case-manager', 'reintegration-coach'),
		{ any: [signedBy('client'), { not: { office: 'clientSignsAmendedPlan' } }] },
	],
};
