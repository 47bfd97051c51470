import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../src/app/session.svelte.ts';
import { CaseState } from '../../src/app/state/case-state.svelte.ts';
import { WorkOffice } from '../../src/app/work-office.svelte.ts';
import { WorkProcess } from '../../src/domain/process/process.ts';
import { StorageFailed } from '../../src/storage/storage-failed.ts';
import { atWork, backAtWork, laptop, until } from '../support/laptop.ts';
import { type RelayProcess, startRelay } from '../support/relay-process.ts';

let relay: RelayProcess;
beforeAll(async () => {
	relay = await startRelay();
});
afterAll(async () => {
	await relay.stop();
});

const delivered = (session: Session) =>
	until('delivered', () => session.status.connection === 'online' && session.status.waiting === 0);

/** Anna changes a setting, which makes the office, and lets Bram in. */
async function sharedOffice() {
	const anna = laptop('Anna de Wit', relay.ws);
	const bram = laptop('Bram Kok', relay.ws, { organisation: 'Gemeente', role: 'case-manager' });
	const [a, b] = [(await atWork(anna)).session, (await atWork(bram)).session];
	const office = await a.office.begin();
	office.change('horizonMonths', 9);
	await office.flush();
	await delivered(a);
	const invitation = await a.invitations.invite(office.id);
	if (invitation === 'offline') throw new Error('offline');
	await delivered(b);
	expect(await b.invitations.accept(invitation.link)).toBe('waiting');
	await until('a request', () => a.invitations.requests.length > 0);
	expect(a.invitations.requests).toMatchObject([{ office: true, clientName: '' }]);
	expect(await a.invitations.admit(a.invitations.requests[0]?.id ?? '')).toBe('admitted');
	await until('admitted', () => b.invitations.accepted[0]?.state === 'admitted');
	await until('opened', () => b.office.here?.id === office.id);
	return { anna, bram, a, b, id: office.id };
}

describe('the office of a laptop', () => {
	test('has the defaults, and no document, while nobody changes anything', async () => {
		const { session } = await atWork(laptop('Anna de Wit', relay.ws));
		expect(session.office.here).toBeNull();
		expect(session.office.settings).toMatchObject({ youthMaxAge: 22, consultationEveryDays: 28 });
		expect(session.office.processes.map(({ id }) => id)).toContain('helmond');
	});

	test('is made with the first change, is there after a reload, and is no client anywhere', async () => {
		const own = laptop('Anna de Wit', relay.ws);
		const { session } = await atWork(own);
		const office = await session.office.begin();
		office.change('closingDays', 'Teamdag', '2026-12-24');
		await office.flush();
		expect(session.office.calendar.get('2026-12-24')).toEqual({ kind: 'closed', note: 'Teamdag' });
		expect(session.dossiers).toEqual([]);
		expect(session.search('')).toEqual([]);
		expect([...session.work.keys()]).toEqual([]);
		own.kill();

		const back = (await backAtWork(own)).session;
		await until('the office is read', () => back.office.here !== null);
		expect(back.office.calendar.has('2026-12-24')).toBe(true);
		expect(back.dossiers).toEqual([]);
		expect([...back.work.keys()]).toEqual([]);
	});

	test('is shared by invitation: the colleague works by the same settings from then on', async () => {
		const { a, b, bram } = await sharedOffice();
		expect(b.office.settings.horizonMonths).toBe(9);
		expect(b.invitations.accepted).toMatchObject([{ office: true }]);
		expect(b.dossiers).toEqual([]);
		const here = await b.office.begin();
		here.change('decreeDays', 'Brugdag', '2026-05-15');
		await until('it is with Anna', () => a.office.calendar.has('2026-05-15'));
		expect(a.office.here?.members.map(({ name, role }) => [name, role])).toEqual([
			['Anna de Wit', 'adviser'],
			['Bram Kok', 'case-manager'],
		]);
		bram.kill();

		const back = (await backAtWork(bram)).session;
		await until('read', () => back.office.here !== null);
		expect(back.office.settings.horizonMonths).toBe(9);
	});

	test('takes the place of one that was begun alone; the other can be chosen again', async () => {
		const { a, id } = await sharedOffice();
		const cato = (await atWork(laptop('Cato Smit', relay.ws))).session;
		const own = await cato.office.begin();
		own.change('youthMaxAge', 27);
		await own.flush();
		const invitation = await a.invitations.invite(id);
		if (invitation === 'offline') throw new Error('offline');
		await delivered(cato);
		await cato.invitations.accept(invitation.link);
		await until('a request', () => a.invitations.requests.length > 0);
		await a.invitations.admit(a.invitations.requests[0]?.id ?? '');
		await until('joined', () => cato.office.here?.id === id);
		expect(cato.office.settings).toMatchObject({ horizonMonths: 9, youthMaxAge: 22 });
		expect(cato.office.choices).toHaveLength(2);
		await cato.office.choose(own.id);
		expect(cato.office.settings.youthMaxAge).toBe(27);
	});

	test('keeps what two people change while apart', async () => {
		const { anna, bram, a, b } = await sharedOffice();
		anna.network.pull();
		bram.network.pull();
		a.office.here?.change('closingDays', 'Verhuizing', '2026-12-23');
		b.office.here?.change('closingDays', 'Kerstborrel', '2026-12-24');
		anna.network.plug();
		bram.network.plug();
		a.poke();
		b.poke();
		const both = (session: Session) =>
			['2026-12-23', '2026-12-24'].every((day) => session.office.calendar.has(day));
		await until('both', () => both(a) && both(b));
	});

	test('[D-35] holds employers and vacancies that every partner sees, with one account manager', async () => {
		const { a, b } = await sharedOffice();
		const { personId, name } = a.me;
		const { employers } = await a.office.begin();
		const id = employers.add({ name: 'Bouwbedrijf De Kei', accountManager: { personId, name } });
		employers.addVacancy({ title: 'Metselaar', service: 'mediated', employerId: id });
		await until('Bram sees it', () => (b.office.here?.employers.open.length ?? 0) === 1);
		const there = b.office.here?.employers;
		expect(there?.byId(id)?.accountManager?.name).toBe('Anna de Wit');
		there?.change(id, { accountManager: { personId: b.me.personId, name: b.me.name } });
		await until('one of them', () => employers.byId(id)?.accountManager?.name === 'Bram Kok');
	});

	test('has a process of its own that a colleague starts in a dossier; a new version leaves it there', async () => {
		const { a, b } = await sharedOffice();
		const process = (version: string) =>
			WorkProcess.parse({ id: 'eigen', version, name: 'Eigen', source: 'Werkinstructie' });
		a.office.here?.addProcess(process('1'));
		const found = () => b.office.processes.find(({ id }) => id === 'eigen');
		await until('Bram has it', () => found() !== undefined);
		const id = await b.createDossier({ geslachtsnaam: 'Amrani' });
		const dossier = await b.open(id);
		dossier.process.start(found() ?? process('1'));
		a.office.here?.addProcess(process('2'));
		await until('the new version', () => found()?.version === '2');
		await b.close(id);
		const again = await b.open(id);
		expect(again.process.courses.map(({ process: { version } }) => version)).toEqual(['1']);
	});

	test('[H-56] [D-22] puts the result of a consultation into the dossier, once, and no client into the office', async () => {
		const { a, b } = await sharedOffice();
		const dossierId = await a.createDossier({ geslachtsnaam: 'Amrani' });
		const { consultation } = await a.office.begin();
		const meetingId = consultation.add('consultation', '2026-11-20');
		consultation.bringIn(meetingId, [{ dossierId, why: 'by-hand' }]);
		await until(
			'Bram sees the agenda',
			() => (b.office.here?.consultation.meetings[0]?.cases.length ?? 0) === 1,
		);
		const case0 = b.office.here?.consultation.meetings[0]?.cases[0];
		expect(JSON.stringify(case0)).not.toContain('Amrani');
		expect(b.dossiers).toEqual([]);

		const dossier = await a.open(dossierId);
		const helmond = a.office.processes.find(({ id }) => id === 'helmond');
		if (helmond) dossier.process.start(helmond);
		const meeting = consultation.byId(meetingId);
		if (!meeting) throw new Error('no meeting');
		const said = new CaseState(meeting, dossier);
		said.write('question', 'Kan de opvang eerder?');
		said.write('advice', 'Bel deze week.');
		expect(said.missing).toBeNull();
		expect(said.settle(['Anna de Wit'])).toBe(1);
		await dossier.flush();
		expect(
			dossier.process.course('helmond')?.facts.map(({ kind, on }) => [kind, on]),
		).toContainEqual(['consulted', '2026-11-20']);
		await a.close(dossierId);
	});

	test('starts a new client in the process that it has chosen', async () => {
		const { session } = await atWork(laptop('Anna de Wit', relay.ws));
		await session.office.edit((here) => here.change('defaultProcess', 'delft'));
		const dossier = await session.open(await session.createDossier({ geslachtsnaam: 'Amrani' }));
		expect(dossier.process.running.map(({ process }) => process.id)).toEqual(['delft']);
		await session.office.edit((here) => here.change('uses', false, 'delft'));
		const other = await session.open(await session.createDossier({ geslachtsnaam: 'Smit' }));
		expect(other.process.running).toEqual([]);
		expect(dossier.process.running).toHaveLength(1);
	});

	test('that cannot be stored says so, and changes nothing', async () => {
		const full = () => Promise.reject(new StorageFailed('full'));
		const office = new WorkOffice({
			offices: () => [],
			peopleOf: async () => [],
			create: full,
			open: full,
			close: async () => {},
			chosen: async () => null,
			choose: async () => {},
		});
		expect(await office.edit((here) => here.change('horizonMonths', 9))).toBe(false);
		expect(office.problem).toBe('storage-full');
		expect(office.settings.horizonMonths).toBeNull();
	});
});
