import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/app/dossier.svelte.ts';
import type { Driespan } from '../../src/app/driespan.svelte.ts';
import type { Session } from '../../src/app/session.svelte.ts';
import { atWork, backAtWork, type Laptop, laptop, sessionOf, until } from '../support/laptop.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';

let relay: RelayProcess;
beforeAll(async () => {
	relay = await startRelay();
});
afterAll(async () => {
	await relay.stop();
});

/** One person at work, with what the screen has ever said to be saved. */
interface Worker {
	readonly own: Laptop;
	driespan: Driespan;
	dossier: Dossier;
	/** Goals whose saving was seen, which nothing may lose any more. */
	readonly saved: Set<string>;
	typed: string[];
}

const step = fc.record({
	who: fc.nat(1),
	what: fc.constantFrom(
		'goal',
		'goal',
		'note',
		'flush',
		'undo',
		'pull',
		'plug',
		'kill',
		'reopen',
		'look',
		'rest',
	),
});

async function letIn(a: Session, b: Session, id: string): Promise<void> {
	await until('online', () => a.status.connection === 'online' && a.status.waiting === 0);
	const invitation = await a.invitations.invite(id);
	if (invitation === 'offline') throw new Error('offline');
	await until('online', () => b.status.connection === 'online');
	await b.invitations.accept(invitation.code);
	await until('a request', () => a.invitations.requests.length > 0);
	await a.invitations.admit(a.invitations.requests[0]?.id ?? '');
	await until('admitted', () => b.dossiers.length === 1);
}

async function team(): Promise<{ id: string; workers: readonly [Worker, Worker] }> {
	const [anna, bram] = [laptop('Anna de Wit', relay.ws), laptop('Bram Kok', relay.ws)];
	const [a, b] = [await atWork(anna), await atWork(bram)];
	const id = await a.session.createDossier({ geslachtsnaam: 'Amrani' });
	await letIn(a.session, b.session, id);
	const worker = async (own: Laptop, driespan: Driespan): Promise<Worker> => ({
		own,
		driespan,
		dossier: await sessionOf(driespan).open(id),
		saved: new Set(),
		typed: [],
	});
	return { id, workers: [await worker(anna, a.driespan), await worker(bram, b.driespan)] };
}

let counter = 0;

async function act(worker: Worker, what: string, id: string): Promise<void> {
	const { own, dossier } = worker;
	if (what === 'goal') {
		counter += 1;
		const text = `doel ${counter}`;
		dossier.plan.addGoal(text);
		worker.typed.push(text);
	}
	if (what === 'note') dossier.client.writeNote(`${dossier.client.note}${own.profile.name[0]}`);
	if (what === 'flush') await dossier.flush();
	if (what === 'undo') {
		dossier.undo();
		worker.typed = [];
	}
	if (what === 'pull') own.network.pull();
	if (what === 'plug') own.network.plug();
	if (what === 'rest') await new Promise((resolve) => setTimeout(resolve, 150));
	if (what === 'kill') {
		own.kill();
		worker.typed = [];
		worker.driespan = (await backAtWork(own)).driespan;
		worker.dossier = await sessionOf(worker.driespan).open(id);
	}
	if (what === 'reopen') {
		await sessionOf(worker.driespan).close(id);
		worker.dossier = await sessionOf(worker.driespan).open(id);
	}
	// What the screen calls saved is remembered at the moment it does.
	if (worker.dossier.status.saved) {
		for (const text of worker.typed) worker.saved.add(text);
		worker.typed = [];
	}
}

const textsOf = ({ dossier }: Worker) => dossier.plan.goals.map(({ text }) => text).toSorted();

describe('two laptops that are pulled, killed and brought back', () => {
	test('T1/T22 end with the same dossier, an empty outbox, and everything that was called saved', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
				const { id, workers } = await team();
				const undone = new Set<string>();
				for (const { who, what } of steps) {
					const worker = workers[who] ?? workers[0];
					const before = textsOf(worker);
					await act(worker, what, id);
					if (what !== 'undo') continue;
					for (const text of before) if (!textsOf(worker).includes(text)) undone.add(text);
				}
				for (const worker of workers) {
					worker.own.network.plug();
					sessionOf(worker.driespan).poke();
					await worker.dossier.flush();
				}
				const [a, b] = workers;
				await until(
					'the same on both',
					() =>
						[a, b].every(({ dossier: { status } }) => status.saved && status.waiting === 0) &&
						JSON.stringify(textsOf(a)) === JSON.stringify(textsOf(b)) &&
						a.dossier.client.note === b.dossier.client.note,
					20_000,
				);
				const lost = workers.flatMap(({ saved }) =>
					[...saved].filter((text) => !undone.has(text) && !textsOf(a).includes(text)),
				);
				expect(lost).toEqual([]);
				for (const { own } of workers) own.kill();
			}),
			{ numRuns: Number(process.env.DRIESPAN_RUNS ?? 12), endOnFailure: true },
		);
	}, 600_000);
});
