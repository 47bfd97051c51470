import type { Condition } from '../../process/condition.ts';

const signedBy = (role: string): Condition => ({
	fact: 'signed',
	where: { document: 'amended-plan', role },
});

/** Everybody has signed the amended plan: partner and adviser, and again the client (H-27, C-9). */
export const amendedPlanSigned: Condition = {
	all: [
		signedBy('adviser'),
		{ any: [signedBy('case-manager'), signedBy('reintegration-coach')] },
		{ any: [signedBy('client'), { not: { office: 'clientSignsAmendedPlan' } }] },
	],
};
