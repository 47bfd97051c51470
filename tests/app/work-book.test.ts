import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coursesOf } from '../../src/domain/process/course.ts';
import { processById } from '../../src/domain/processes/all.ts';
import { atWork, backAtWork, laptop, passphrase, until } from '../support/laptop.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';

let relay: RelayProcess;
beforeAll(async () => {
	relay = await startRelay();
});
afterAll(async () => {
	await relay.stop();
});

const samira = { voornamen: 'Samira', voorvoegsel: 'el', geslachtsnaam: 'Amrani' };

function helmond() {
	const process = processById.get('helmond');
	if (!process) throw new Error('no process helmond');
	return process;
}

describe('what the work processes go by, over all dossiers', () => {
	test('is known after unlocking without opening a dossier', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session, driespan } = await atWork(own);
		const id = await session.createDossier(samira);
		const dossier = await session.open(id);
		dossier.process.start(helmond());
		const recorded = dossier.process.record(helmond(), {
			kind: 'route-decided',
			data: { route: 'A' },
			reason: 'Kan direct aan het werk.',
		});
		expect(recorded.kind).toBe('recorded');
		await until('saved', () => dossier.status.saved);
		const before = session.work.get(id);
		expect(before?.kept.map(({ kind }) => kind)).toEqual(['process-started', 'route-decided']);
		await driespan.lock();

		const again = await backAtWork(own);
		await until('loaded', () => again.session.work.size === 1);
		expect(again.session.work.get(id)).toEqual(before);
		const [course] = coursesOf(before ?? never(), again.session.office, '2026-11-21');
		expect(course?.process.id).toBe('helmond');
		expect(course?.situation.facts.get('reported')).toHaveLength(1);
	});

	test('is there, with the rules of the office, in the moment in which the screen opens', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session, driespan } = await atWork(own);
		await session.addPractice();
		await session.office.edit((office) => office.change('closingDays', 'Teamdag', '2026-12-24'));
		const known = session.work.size;
		await driespan.lock();

		const again = await own.page();
		const unlocking = again.unlock({ passphrase });
		while (again.stage !== 'open') await new Promise((resolve) => setImmediate(resolve));
		expect(again.session?.work.size).toBe(known);
		expect(again.session?.office.calendar.has('2026-12-24')).toBe(true);
		await unlocking;
	});

	test('goes with the practice caseload when that is removed', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session } = await atWork(own);
		await session.addPractice();
		expect(session.work.size).toBe(session.dossiers.length);
		await session.removePractice();
		expect(session.work.size).toBe(0);
	});

	test('a fact of a kind or with a field that the process does not have is refused', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session } = await atWork(own);
		const dossier = await session.open(await session.createDossier(samira));
		expect(dossier.process.record(helmond(), { kind: 'nothing-of-this' })).toEqual({
			kind: 'refused',
			problems: [{ problem: 'unknown-kind', field: null }],
		});
		expect(dossier.process.record(helmond(), { kind: 'plan-written', data: {} })).toMatchObject({
			kind: 'refused',
			problems: [{ problem: 'missing-field', field: 'version' }],
		});
	});
});

const never = (): never => {
	throw new Error('nothing is known');
};
