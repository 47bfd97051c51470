import type { Condition } from '../../process/condition.ts';

/**
 * The risk assessment that every A-client gets: the test for WW, for WWB and IOAW also the office's
 * own risk profile, which the source announces and does not give (H-11e, O-6; helmond l.41).
 */
export const riskAssessed: Condition = {
	any: [
		{ fact: 'compliance-test-held' },
		{ all: [{ fact: 'risk-profile-held' }, { not: { kind: 'uwv' } }] },
	],
};
