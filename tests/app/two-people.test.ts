import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../src/app/session.svelte.ts';
import { atWork, backAtWork, laptop, until } from '../support/laptop.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';

let relay: RelayProcess;
beforeAll(async () => {
	relay = await startRelay();
});
afterAll(async () => {
	await relay.stop();
});

const samira = { voornamen: 'Samira', voorvoegsel: 'el', geslachtsnaam: 'Amrani', place: 'Delft' };

/** Anna has a dossier and shares it with Bram. */
async function shared() {
	const anna = laptop('Anna de Wit', relay.ws);
	const bram = laptop('Bram Kok', relay.ws, { organisation: 'Gemeente', role: 'case-manager' });
	const [a, b] = [(await atWork(anna)).session, (await atWork(bram)).session];
	const id = await a.createDossier(samira);
	await letIn(a, b, id);
	return { anna, bram, a, b, id };
}

async function letIn(a: Session, b: Session, id: string): Promise<void> {
	await until('online', () => a.status.connection === 'online' && a.status.waiting === 0);
	const invitation = await a.invitations.invite(id);
	if (invitation === 'offline') throw new Error('offline');
	await until('online', () => b.status.connection === 'online');
	expect(await b.invitations.accept(invitation.link)).toBe('waiting');
	await until('a request', () => a.invitations.requests.length > 0);
	const [request] = a.invitations.requests;
	expect(await a.invitations.admit(request?.id ?? '')).toBe('admitted');
	await until('admitted', () => b.invitations.accepted[0]?.state === 'admitted');
}

describe('two people', () => {
	test('share a dossier by invitation: who asks is shown with the words that the other reads out', async () => {
		const anna = laptop('Anna de Wit', relay.ws);
		const bram = laptop('Bram Kok', relay.ws, { organisation: 'Gemeente', role: 'case-manager' });
		const [a, b] = [(await atWork(anna)).session, (await atWork(bram)).session];
		const id = await a.createDossier(samira);
		await until('delivered', () => a.status.waiting === 0);
		const invitation = await a.invitations.invite(id);
		if (invitation === 'offline') throw new Error('offline');
		expect(invitation.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{2,4})+$/);
		expect(await b.invitations.accept(invitation.code.toLowerCase())).toBe('waiting');
		await until('a request', () => a.invitations.requests.length > 0);
		expect(a.invitations.requests[0]).toMatchObject({
			name: 'Bram Kok',
			organisation: 'Gemeente',
			role: 'case-manager',
			clientName: 'Samira el Amrani',
			words: b.me.deviceWords,
		});
		expect(await a.invitations.admit(a.invitations.requests[0]?.id ?? '')).toBe('admitted');
		await until('the dossier is there', () => b.dossiers.length === 1);
		expect(b.dossiers[0]?.name).toBe('Samira el Amrani');
		expect(a.invitations.requests).toEqual([]);
		expect(a.invitations.open.map(({ state }) => state)).toEqual(['used']);
		expect(await b.invitations.accept(invitation.code)).not.toBe('waiting');
	});

	test('write in one plan at the same time and see each other', async () => {
		const { a, b, id } = await shared();
		const [mine, theirs] = [await a.open(id), await b.open(id)];
		await until('presence', () => mine.presence.length === 1 && theirs.presence.length === 1);
		theirs.setField('client/note');
		await until('field', () => mine.presence[0]?.field === 'client/note');
		expect(mine.presence[0]).toMatchObject({ name: 'Bram Kok', organisation: 'Gemeente' });

		mine.plan.addGoal('Heftruckcertificaat');
		theirs.plan.addAction({ what: 'Bellen met werkgever' });
		await until(
			'both have both',
			() => mine.plan.actions.length === 1 && theirs.plan.goals.length === 1,
		);
		expect(theirs.plan.goals[0]?.text).toBe('Heftruckcertificaat');
		await until('seen', () => mine.status.seenBy.length === 1);
		expect(mine.status.seenBy[0]?.name).toBe('Bram Kok');
		expect(mine.members.map(({ name, online }) => [name, online])).toEqual([
			['Anna de Wit', true],
			['Bram Kok', true],
		]);
	});

	test('see what the other throws away, and values that are more than one word', async () => {
		const { a, b, id } = await shared();
		const [mine, theirs] = [await a.open(id), await b.open(id)];
		const goal = mine.plan.addGoal('Heftruckcertificaat');
		await until('arrived', () => theirs.plan.goals.length === 1);
		mine.plan.bin('goal', goal);
		mine.client.change({ benefits: ['ww', 'wia'] });
		await until('thrown away there too', () => theirs.plan.goals.length === 0);
		expect(theirs.plan.binned).toMatchObject([{ id: goal, by: { name: 'Anna de Wit' } }]);
		expect(theirs.client.client?.benefits).toEqual(['ww', 'wia']);
	});

	test('change things offline, are killed, come back, and have the same dossier', async () => {
		const { anna, bram, a, b, id } = await shared();
		const [mine, theirs] = [await a.open(id), await b.open(id)];
		anna.network.pull();
		bram.network.pull();
		mine.plan.addGoal('Van Anna');
		theirs.plan.addGoal('Van Bram');
		mine.client.writeNote('Anna schrijft. ');
		theirs.client.writeNote('Bram schrijft. ');
		await until('saved', () => mine.status.saved && theirs.status.saved);
		expect(mine.status.waiting).toBeGreaterThan(0);
		anna.kill();
		bram.kill();
		anna.network.plug();
		bram.network.plug();

		const [a2, b2] = [(await backAtWork(anna)).session, (await backAtWork(bram)).session];
		const [again, there] = [await a2.open(id), await b2.open(id)];
		await until('same goals', () => [again, there].every(({ plan }) => plan.goals.length === 2));
		await until('same note', () => again.client.note === there.client.note);
		expect(again.client.note).toContain('Anna schrijft.');
		expect(again.client.note).toContain('Bram schrijft.');
		await until('delivered', () => again.status.waiting + there.status.waiting === 0);
	});

	test('read in the log who did what, with organisation and kind of change', async () => {
		const { a, b, id } = await shared();
		const [mine, theirs] = [await a.open(id), await b.open(id)];
		theirs.plan.addGoal('Van Bram');
		await theirs.flush();
		await until('arrived', () => mine.plan.goals.length === 1);
		const lines = await mine.history();
		expect(lines[0]).toMatchObject({ name: 'Bram Kok', organisation: 'Gemeente' });
		expect(lines[0]?.what).toMatchObject([{ kind: 'item-added', item: 'goal' }]);
		const kinds = lines.flatMap(({ what }) => what.map(({ kind }) => kind));
		expect(kinds).toContain('dossier-started');
		expect(kinds).toContain('invitation-made');
		const admission = lines.find(({ what }) => what.some(({ kind }) => kind === 'member-admitted'));
		expect(admission).toMatchObject({
			name: 'Anna de Wit',
			what: [{ kind: 'member-admitted', name: 'Bram Kok' }],
		});
	});
});
