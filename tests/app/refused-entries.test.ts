import { expect, test } from 'vitest';
import { atWork, laptop, until } from '../support/laptop.ts';
import { startRelay } from '../support/relay-process.ts';

test('a dossier that the relay takes no more of says so, and stays saved here', async () => {
	const small = await startRelay({ limits: { channelBytes: 6000 } });
	try {
		const { session } = await atWork(laptop('Anna de Wit', small.ws));
		const id = await session.createDossier({ geslachtsnaam: 'Amrani' });
		const dossier = await session.open(id);
		await until('delivered', () => session.status.waiting === 0);
		expect(dossier.status.problem).toBeNull();
		dossier.client.writeNote('x'.repeat(9000));
		await until('refused', () => dossier.status.problem === 'relay-refused');
		expect(dossier.status).toMatchObject({ saved: true, connection: 'online' });
		expect(dossier.status.waiting).toBeGreaterThan(0);
	} finally {
		await small.stop();
	}
});
