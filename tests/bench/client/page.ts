/**
 * The part of the client benchmark that runs in the browser: the app without its screens, on the
 * browser's own IndexedDB and WebCrypto. `client.ts` serves it and reads the figures.
 */
import '../../../src/app/zod-without-eval.ts';
import '../../../src/own-scripts.ts';
import { Caseload } from '../../../src/app/caseload.svelte.ts';
import type { Driespan } from '../../../src/app/driespan.svelte.ts';
import { Sealer } from '../../../src/app/sealer.ts';
import type { Session } from '../../../src/app/session.svelte.ts';
import { startDriespan } from '../../../src/app/start.ts';
import { recordProcessFact } from '../../../src/document/process-facts.ts';
import { addDays } from '../../../src/domain/day.ts';
import type { DossierSummary } from '../../../src/domain/dossier-summary.ts';
import { processById } from '../../../src/domain/processes/all.ts';
import { driespanDatabase } from '../../../src/storage/database.ts';
import { SealedStore } from '../../../src/storage/sealed-store.ts';
import { createVault } from '../../../src/vault/vault.ts';

const passphrase = 'drie trekken samen aan een span';
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export interface ClientBench {
	/** Milliseconds from the open vault to the sorted list. */
	list(dossiers: number): Promise<number>;
	begin(name: string): Promise<void>;
	/** Milliseconds to open a dossier of so many edits. */
	opening(edits: number): Promise<{ shelf: number; noShelf: number; edit: number }>;
	/** Dossiers with sixty process facts each. */
	fill(dossiers: number): Promise<void>;
	session(): Session;
}

declare global {
	interface Window {
		bench: ClientBench;
		/** Texts that arrived, with the moment of arrival. */
		seen?: [string, number][];
	}
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

const median = (numbers: readonly number[]) =>
	numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

async function list(dossiers: number): Promise<number> {
	const database = driespanDatabase(`list-${dossiers}`, { indexedDB, IDBKeyRange });
	// Not stretched: the figure is without Argon2id.
	const argon2id = async () => new Uint8Array(32);
	const cost = { memoryKib: 64 * 1024, passes: 3, lanes: 1 };
	const { vault } = await createVault({ passphrase, cost, argon2id, random });
	const store = new SealedStore(database);
	const sealer = new Sealer(vault, store, random);
	const entries = Array.from({ length: dossiers }, (_, at) => ({
		id: `${at}`.padStart(32, '0'),
		prof: `${at}`.padStart(32, 'f'),
		summary: summary(at),
		stale: false,
		gone: false,
	}));
	await new Caseload(sealer).change(entries, (rows) => store.write(rows));
	const runs: number[] = [];
	for (let run = 0; run < 5; run += 1) {
		const caseload = new Caseload(sealer);
		runs.push(await milliseconds(() => caseload.load()));
		if (caseload.dossiers.length !== dossiers) throw new Error('the list is not complete');
	}
	return median(runs);
}

const names = ['Amrani', 'de Wit', 'Yıldız', 'Kok', 'van den Boomgaard', 'Jansen', 'Özdemir'];

const summary = (at: number): DossierSummary => ({
	id: `${at}`.padStart(32, '0'),
	name: `Klant ${at} ${names[at % names.length]}`,
	sortName: `${names[at % names.length]} ${(at * 7919) % 10_007}`,
	birthDate: '1983-04-09',
	place: 'Helmond',
	benefits: ['ww'],
	practice: true,
	appointments: [{ id: `${at}`, on: '2026-11-24', at: '11:00', kind: 'talk', how: 'office' }],
	lastContactOn: '2026-11-10',
	openAssignments: 2,
	openLeads: 3,
	newLeads: 1,
	due: [
		{ kind: 'assignment', id: 'a', on: '2026-11-25', at: null, title: 'Twee brieven schrijven' },
		{ kind: 'action', id: 'b', on: '2026-11-27', at: null, title: 'Bellen met de werkgever' },
	],
	changedAt: 1_790_000_000_000,
});

let driespan: Driespan;

async function begin(name: string): Promise<void> {
	driespan = startDriespan(window, 'bench');
	while (driespan.stage === 'starting') await new Promise((resolve) => setTimeout(resolve, 10));
	const profile = { name, organisation: 'UWV', role: 'adviser' as const };
	const { recoveryCode } = await driespan.createVault(profile, passphrase);
	const code = recoveryCode.replaceAll('-', '');
	const typed = driespan.recoveryAsk?.map((position) => code[position - 1]).join('') ?? '';
	if (!(await driespan.confirmRecovery(typed))) throw new Error('the recovery code is wrong');
}

function session(): Session {
	if (!driespan.session) throw new Error('no session');
	return driespan.session;
}

/** Facts of a client of route A, spread over half a year; what is open differs by client. */
async function fill(dossiers: number): Promise<void> {
	const process = processById.get('helmond');
	if (!process) throw new Error('no process helmond');
	for (let at = 0; at < dossiers; at += 1) {
		const name = names[at % names.length] ?? 'Jansen';
		const id = await session().createDossier({ geslachtsnaam: name, benefits: ['ww'] });
		const dossier = await session().open(id);
		dossier.process.start(process);
		const { today } = dossier.author();
		const note = (kind: string, daysAgo: number, data = {}) =>
			recordProcessFact(
				dossier.prof,
				process,
				{ kind, data, on: addDays(today, -daysAgo) },
				dossier.author(),
			);
		note('route-decided', 20 + (at % 9), { route: 'A' });
		note('integrated-decided', 20 + (at % 9), { needed: at % 2 === 0 });
		note('ww-started', at % 14);
		for (let more = 0; more < 56; more += 1) note('consulted', 170 - 3 * more);
		await dossier.flush();
		await session().close(id);
	}
}

async function opening(edits: number) {
	const id = await session().createDossier({ geslachtsnaam: 'Amrani' });
	const first = await session().open(id);
	const edit = await milliseconds(async () => {
		for (let at = 0; at < edits; at += 1) {
			first.client.writeNote(`Regel ${at} van een lang verslag, steeds opnieuw geschreven.`);
			await first.flush();
		}
	});
	await session().close(id);
	const shelf: number[] = [];
	const noShelf: number[] = [];
	for (let run = 0; run < 5; run += 1) {
		shelf.push(await milliseconds(() => session().open(id)));
		await session().close(id);
		for (const { name } of await indexedDB.databases()) {
			if (name && name !== 'driespan') indexedDB.deleteDatabase(name);
		}
		noShelf.push(await milliseconds(() => session().open(id)));
		await session().close(id);
	}
	return { shelf: median(shelf), noShelf: median(noShelf), edit: edit / edits };
}

window.bench = { list, begin, fill, opening, session };
