import { describe, expect, test } from 'vitest';
import { asText, paperOf } from './practice-papers.ts';

/** After a change that is meant: `npx vitest run tests/domain/papers -u`, then read the difference. */
describe('a document reads, word for word, as it stands in `printed`', () => {
	test.each([
		['[H-6] the e-intake in the words of the client', 'Verhoeven-Claassen', 'helmond.e-intake'],
		['[H-9] a recognition that is not finished', 'Żółkiewski', 'helmond.recognition'],
		['[H-71] a test and its repetition', 'Haddou', 'helmond.compliance-test'],
		['[H-46] what is handed out', 'Verhoeven-Claassen', 'helmond.hand-outs'],
		['[H-15] a plan that changed after signing', 'Yıldız', 'helmond.mediation-plan'],
		['[H-27] an amended plan that one has not signed yet', 'Hof', 'helmond.amended-plan'],
		['[H-43] two decisions about the route', 'Tesfamariam', 'helmond.reason-b'],
		['[M-11] planned and actual lead times', 'Oldenkamp', 'werkmakelaar.traject-protocol'],
		['[M-25] a phase-down per month', 'Haddou', 'werkmakelaar.subsidy-schedule'],
		['[M-7] a report back without a warm handover', 'Hof', 'werkmakelaar.feedback-note'],
		['[P-16] hours of two months', 'Oldenkamp', 'werktraject.hours-statement'],
		['[P-20] periods of coaching', 'Nijboer', 'werktraject.coaching-request'],
		['[P-6] results of a trajectory', 'Nijboer', 'werktraject.accountability-report'],
		['[P-4] a route that has come to its end', 'Nijboer', 'werktraject.route-map'],
		['[D-46] rights and duties, signed on another version', 'Oldenkamp', 'delft.rights-and-duties'],
	])('%s', async (_, name, id) => {
		await expect(asText(paperOf(name, id))).toMatchFileSnapshot(`printed/${id}.txt`);
	});
});
