import type { DriespanDatabase } from '../storage/database.ts';
import type { VaultStore } from '../storage/vault-store.ts';
import { wordsOf } from '../vault/fingerprint.ts';
import { CaptureDesk } from './capture/capture-desk.svelte.ts';
import type { Opened } from './doorway.ts';
import type { Ports } from './ports.ts';
import type { RelayNews } from './relay-link.ts';
import { renewDevice } from './renewal.ts';
import { Session } from './session.svelte.ts';
import { openCore } from './session-core.ts';

/**
 * A session on an open vault; neither loaded nor connected yet. `reopen` is called when a copied profile has become
 * a device of its own. Throws `StorageFailed`, `IdentityMissing` or `IdentityBroken`.
 */
export async function openSession(
	ports: Ports,
	database: DriespanDatabase,
	vaultStore: VaultStore,
	{ vault, ahead }: Opened,
	reopen: () => Promise<void>,
): Promise<Session> {
	let session: Session | null = null;
	const copied = await vaultStore.isCopy();
	const look = () => {
		session?.invitations.look().catch(() => {});
	};
	const news: RelayNews = {
		mailWaiting: look,
		admitted: look,
		ownDeviceAhead: () => {
			if (copied) return;
			vaultStore
				.rememberCopy(true)
				.then(reopen)
				.catch(() => {});
		},
		joinedOffice: (id) => {
			session?.office.choose(id).catch(() => {});
		},
		status: () => session?.statusChanged(),
	};
	const core = await openCore(ports, database, vault, { news, copied, ahead });
	const capture = await CaptureDesk.open({
		link: ports.bridge,
		rows: core.rows,
		dossiers: {
			open: async (id) => (core.book.has(id) && session ? session.open(id) : null),
			close: async (id) => session?.close(id),
		},
		profile: { now: ports.clock.now, randomBytes: ports.random },
		origin: ports.origin,
	});
	const whenOnline = async (): Promise<'go-on' | 'wait'> => {
		if (!copied) return 'go-on';
		if (await renewDevice(core)) {
			await vaultStore.rememberCopy(false);
			await reopen();
		}
		return 'wait';
	};
	session = new Session(core, {
		deviceWords: await wordsOf(core.identity.device.pub),
		capture,
		database,
		whenOnline,
	});
	return session;
}
