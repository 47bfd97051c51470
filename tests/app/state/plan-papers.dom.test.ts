import { describe, expect, test } from 'vitest';
import { PlanPapersState } from '../../../src/app/state/plan-papers-state.svelte.ts';
import type { Author } from '../../../src/domain/author.ts';
import type { BenefitKind } from '../../../src/domain/client.ts';
import { rowWords } from '../../../src/messages/en/process-rows.ts';
import { process as processOf } from '../../domain/process/office.ts';
import { meet, newDocs, person } from '../../support/dossier.ts';
import { paperDossier } from '../../ui/dossier/paper-dossier.svelte.ts';

const helmond = processOf('helmond');

const ruben = person('Ruben', { role: 'case-manager' });

/** A client of Helmond in route A, with one assignment. */
function dossierOf(needed: boolean, benefits: readonly BenefitKind[] = ['participatiewet']) {
	const dossier = paperDossier();
	dossier.client.change({ benefits });
	dossier.process.start(helmond);
	dossier.process.record(helmond, { kind: 'route-decided', data: { route: 'A' } });
	dossier.process.record(helmond, { kind: 'integrated-decided', data: { needed } });
	const assignment = dossier.plan.addAssignment({ what: 'Brief schrijven' });
	const papers = new PlanPapersState(dossier);
	const as = (author: Author) => new PlanPapersState({ ...dossier, author: () => author });
	return { dossier, papers, as, assignment };
}

const only = (papers: PlanPapersState) => {
	const paper = papers.papers.at(0);
	if (!paper) throw new Error('no paper');
	return paper;
};
const typed = (name: string) => ({ way: 'typed', name }) as const;
const client = { personId: 'client', name: 'Samira el Amrani' };

describe('a mediation plan with integrated service', () => {
	test('[H-15] [H-17] [C-8] partner and adviser sign first, in any order, then the client', async () => {
		const { papers, as } = dossierOf(true);
		await papers.write(only(papers));
		const bySamira = { role: 'client', by: client, mark: typed(client.name) } as const;
		expect(papers.sign(only(papers), bySamira)).toBe('not-now');
		expect(papers.sign(only(papers), { role: 'adviser', mark: typed('Anna') })).toBe('signed');
		expect(papers.sign(only(papers), bySamira)).toBe('not-now');
		const partner = as(ruben);
		expect(partner.sign(only(partner), { role: 'case-manager', mark: typed('Ruben') })).toBe(
			'signed',
		);
		expect(papers.sign(only(papers), bySamira)).toBe('signed');
		expect(only(papers).state).toBe('signed');
	});

	test('[C-16] the adviser alone cannot sign for the partner', async () => {
		const { papers } = dossierOf(true);
		await papers.write(only(papers));
		papers.sign(only(papers), { role: 'adviser', mark: typed('Anna') });
		papers.sign(only(papers), { role: 'case-manager', mark: typed('Anna') });
		const [partner, adviser] = only(papers).signing.places;
		expect([partner?.state, adviser?.state].toSorted()).toEqual(['now', 'signed']);
	});
});

describe('a mediation plan without integrated service', () => {
	test('[H-25] the client signs alone', async () => {
		const { papers } = dossierOf(false);
		expect(only(papers).state).toBe('unwritten');
		await papers.write(only(papers));
		expect(papers.sign(only(papers), { role: 'client', by: client, mark: typed('Samira') })).toBe(
			'signed',
		);
		expect(only(papers).state).toBe('signed');
	});

	test('a change after signing shows what changed, and asks for a new version before a signature', async () => {
		const { dossier, papers, assignment } = dossierOf(false);
		await papers.write(only(papers));
		papers.sign(only(papers), { role: 'client', by: client, mark: typed('Samira') });
		dossier.plan.writeAssignment(assignment, 'Twee brieven schrijven');
		expect(only(papers)).toMatchObject({
			state: 'changed',
			changes: [{ kind: 'changed', fields: ['text'] }],
		});
		expect(papers.sign(only(papers), { role: 'client', by: client, mark: typed('Samira') })).toBe(
			'not-now',
		);
		await papers.write(only(papers));
		const [place] = only(papers).signing.places;
		expect(place).toMatchObject({ state: 'now', signature: null, older: { by: 'client' } });
		expect(only(papers).versions.map(({ number }) => number)).toEqual([1, 2]);
	});

	test('what was signed counts again when the plan says exactly that again', async () => {
		const { dossier, papers, assignment } = dossierOf(false);
		await papers.write(only(papers));
		papers.sign(only(papers), { role: 'client', by: client, mark: typed('Samira') });
		dossier.plan.writeAssignment(assignment, 'Iets anders');
		dossier.plan.writeAssignment(assignment, 'Brief schrijven');
		expect(only(papers).state).toBe('signed');
	});

	test('a done assignment changes nothing that was signed', async () => {
		const { dossier, papers, assignment } = dossierOf(false);
		await papers.write(only(papers));
		dossier.plan.settleAssignment(assignment, 'done');
		expect(only(papers).changes).toEqual([]);
	});

	test('[H-27] [C-9] after the evaluation there is an amended plan with signatures of its own', async () => {
		const { dossier, papers } = dossierOf(false);
		expect(papers.papers.map(({ row }) => row.document)).toEqual(['mediation-plan']);
		const data = { adjusted: true, outcome: 'Ook in de zorg zoeken' };
		dossier.process.record(helmond, { kind: 'plan-evaluated', data });
		const amended = papers.papers.at(1);
		expect(amended?.draft.parts.at(1)?.lines.at(0)?.text).toBe('Ook in de zorg zoeken');
		expect(amended?.signing.places.map(({ roles }) => roles)).toEqual([
			['case-manager'],
			['adviser'],
			['client'],
		]);
	});

	test('[C-18] the version says who wrote it', async () => {
		const { dossier, papers } = dossierOf(false);
		await papers.write(only(papers), { writtenBy: 'both' });
		const facts = dossier.process.course('helmond')?.facts ?? [];
		expect(facts.find(({ kind }) => kind === 'plan-written')?.data).toMatchObject({
			assignments: 1,
			callBacks: true,
			writtenBy: 'both',
		});
	});
});

describe('a version', () => {
	test('has the SHA-256 of its content as its name, and is noticed when it has not', async () => {
		const { dossier, papers } = dossierOf(false);
		await papers.write(only(papers));
		const version = only(papers).latest?.version ?? '';
		expect(version).toMatch(/^[0-9a-f]{64}$/);
		expect(await papers.isIntact(version)).toBe(true);
		dossier.shared.getMap('plan-versions').set(`${version}/content`, '{}');
		expect(await papers.isIntact(version)).toBe(false);
	});

	test('is the same whatever language the screen speaks', async () => {
		const { dossier, papers } = dossierOf(false);
		await papers.write(only(papers));
		dossier.process.office.speak(rowWords);
		expect(only(papers).changes).toEqual([]);
		expect(only(papers).draft.title).toBe('Bemiddelingsplan');
	});

	test('of the same plan is the same on two laptops, and both writings are one version', async () => {
		const { dossier, papers } = dossierOf(false);
		const docs = newDocs();
		const hers = paperDossier(docs);
		meet(dossier.shared, docs.shared);
		dossier.client.change({ benefits: ['ioaw'] });
		meet(dossier.shared, docs.shared);
		meet(dossier.prof, docs.prof);
		const theirs = new PlanPapersState(hers);
		await Promise.all([papers.write(only(papers)), theirs.write(only(theirs))]);
		meet(dossier.shared, docs.shared);
		expect(only(papers).versions).toHaveLength(1);
		expect(only(papers).latest?.version).toBe(only(theirs).latest?.version);
	});
});
