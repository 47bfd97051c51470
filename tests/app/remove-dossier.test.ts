import { afterAll, beforeAll, expect, test } from 'vitest';
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

const online = (session: Session) =>
	until('online', () => session.status.connection === 'online' && session.status.waiting === 0);

test('[O-27] a removed dossier is gone from this laptop for good, and stays with who shares it', async () => {
	const own = laptop('Anna de Wit', relay.ws);
	const { session: anna } = await atWork(own);
	const bram = (await atWork(laptop('Bram Kok', relay.ws))).session;
	await Promise.all([online(anna), online(bram)]);
	const id = await anna.createDossier({ geslachtsnaam: 'Amrani' });
	const stays = await anna.createDossier({ geslachtsnaam: 'Boomgaard' });
	await online(anna);
	const invitation = await anna.invitations.invite(id);
	if (invitation === 'offline') throw new Error('offline');
	await bram.invitations.accept(invitation.code);
	await until('a request', () => anna.invitations.requests.length === 1);
	await anna.invitations.admit(anna.invitations.requests[0]?.id ?? '');
	await until('the dossier at the other', () => bram.dossiers.some((one) => one.id === id));
	await anna.invitations.invite(id);

	await anna.removeDossier(id);

	expect(anna.dossiers.map((one) => one.id)).toEqual([stays]);
	expect(anna.work.has(id)).toBe(false);
	expect(anna.invitations.open.filter(({ dossierId }) => dossierId === id)).toEqual([]);
	await expect(anna.open(id)).rejects.toThrow();
	own.kill();
	const { session: again } = await backAtWork(own);
	await online(again);
	expect(again.dossiers.map((one) => one.id)).toEqual([stays]);
	const theirs = await bram.open(id);
	expect(theirs.client.name).toBe('Amrani');
});

test('[O-27] without a network a dossier goes just as well', async () => {
	const own = laptop('Anna de Wit', relay.ws);
	const { session } = await atWork(own);
	await online(session);
	const id = await session.createDossier({ geslachtsnaam: 'Amrani' });
	await online(session);
	await session.invitations.invite(id);
	own.network.pull();
	await until('offline', () => session.status.connection === 'offline');
	await session.removeDossier(id);
	expect(session.dossiers).toEqual([]);
	expect(session.status.waiting).toBe(0);
});
