import { describe, expect, test } from 'vitest';
import { resealDraft } from '../../extension/background/capture-intake.ts';
import { type Draft, draftKey } from '../../src/protocol/extension-memory.ts';
import { App, idle, pairedTeam, Wire } from './both-ends.ts';
import { captureIdOf, pageCapture } from './capture-content.ts';

const one = captureIdOf(1);
const clicked = (id = one, at = '2026-09-20T08:30:00.000Z') =>
	pageCapture({ captureId: id, capturedAt: at });

async function stateOf(team: Awaited<ReturnType<typeof pairedTeam>>, id = one) {
	return (await (await team.extension.parts()).queue.item(id))?.state;
}

describe('coupling', () => {
	test('shows the same eight characters on both sides and ends connected', async () => {
		const { app, codes } = await pairedTeam();
		expect(codes.here).toMatchObject({
			step: 'compare',
			checkCode: expect.stringMatching(/^\w{4}-\w{4}$/),
		});
		expect(codes.there).toMatchObject({ ...codes.here });
		expect(app.desk?.extension).toBe('connected');
	});

	test('is there again after locking and unlocking', async () => {
		const { app, wire } = await pairedTeam();
		await app.desk?.stop();
		await app.unlock();
		await wire.connect();
		await wire.carry();
		expect(app.desk?.extension).toBe('connected');
	});

	test('nothing is kept before it: the click says so', async () => {
		const team = await pairedTeam();
		await (await team.extension.parts()).room.unpair();
		expect(await team.extension.click(clicked())).toEqual({
			kind: 'not-stored',
			reason: 'unpaired',
		});
	});
});

describe('a capture during a talk', () => {
	test('arrives in the plan of that client once it is put in the plan', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1', 'Gesprek 1');
		await team.wire.carry();
		expect(await team.extension.click(clicked())).toEqual({ kind: 'stored', captureId: one });
		expect(await stateOf(team)).toBe('concept');
		await team.wire.carry();
		expect(team.app.planOf('d1')).toEqual([]);
		await team.extension.finalise(one);
		await team.wire.carry();
		expect(team.app.planOf('d1')).toEqual([one]);
		expect(await stateOf(team)).toBe('confirmed');
		expect(team.app.desk?.arrivals).toMatchObject([
			{ captureId: one, dossierId: 'd1', place: 'plan' },
		]);
	});

	test('is refused when it is too large for an entry: it would keep all later edits from being stored', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1');
		await team.wire.carry();
		const { record } = clicked();
		const snapshot = { text: '漢'.repeat(65_536), sha256: 'a'.repeat(64), truncated: true };
		const large = { ...clicked(), record: { ...record, snapshot } };
		expect(await team.extension.click(large)).toMatchObject({ kind: 'stored' });
		await team.extension.finalise(one);
		await team.wire.carry();
		expect(team.app.planOf('d1')).toEqual([]);
		expect(await stateOf(team)).toBe('refused');
	});

	test('goes where the click was, also when the talk is over at delivery', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1');
		await team.wire.carry();
		await team.extension.click(clicked());
		await team.wire.disconnect();
		team.clock.at += 60_000;
		await team.app.desk?.startTalk('d2');
		await team.extension.finalise(one);
		await team.wire.connect();
		await team.wire.carry();
		expect([team.app.planOf('d1'), team.app.planOf('d2')]).toEqual([[one], []]);
	});

	test('goes to "Nog toewijzen" when the handle had expired at the click', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1');
		await team.wire.carry();
		team.clock.at += 91 * 60_000;
		await team.extension.click(clicked(one, new Date(team.clock.at).toISOString()));
		await team.extension.finalise(one);
		await team.wire.carry();
		expect(team.app.inbox()).toEqual([one]);
		expect(team.app.desk?.inbox).toMatchObject([
			{ why: 'no-talk', title: 'Metselaar', reviewed: true },
		]);
	});

	test('is recognised the second time, and only in this talk', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1');
		await team.wire.carry();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		await team.wire.carry();
		team.app.desk?.refresh();
		await team.wire.carry();
		const { talk } = await team.extension.parts();
		const key = ['werk.nl', '41203377'];
		expect(await talk.recognise(key, { naamVacature: 'Metselaar' })).toEqual({
			known: 'yes',
			item: one,
		});
		expect(await talk.recognise(key, { naamVacature: 'Voorman' })).toMatchObject({
			known: 'changed',
		});
		expect(await talk.recognise(['werk.nl', '1'], {})).toEqual({ known: 'no', item: null });
		await team.app.desk?.stopTalk();
		await team.wire.carry();
		expect(await talk.recognise(key, { naamVacature: 'Metselaar' })).toMatchObject({ known: 'no' });
	});
});

describe('without a talk', () => {
	test('a capture waits for a client, and assigning moves it under the same id', async () => {
		const team = await pairedTeam();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		await team.wire.carry();
		expect(await team.app.desk?.assign(one, 'd2')).toBe('assigned');
		expect([team.app.inbox(), team.app.planOf('d2')]).toEqual([[], [one]]);
		expect(await team.app.desk?.assign(one, 'd1')).toBe('gone');
	});

	test('a discarded capture comes back when it is undone, and not when it is offered again', async () => {
		const team = await pairedTeam();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		await team.wire.carry();
		await team.app.desk?.discard(one);
		expect(team.app.desk?.inbox).toEqual([]);
		await team.app.desk?.restore(one);
		expect(team.app.inbox()).toEqual([one]);
	});
});

describe('[66] the app is away', () => {
	test('the capture waits, sealed, and arrives once when the app is opened', async () => {
		const team = await pairedTeam();
		await team.app.desk?.stop();
		team.app.crash();
		await team.wire.disconnect();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		expect(await stateOf(team)).toBe('ready');
		await team.app.unlock();
		await team.wire.connect();
		await team.wire.carry();
		expect(team.app.inbox()).toEqual([one]);
	});

	test('a concept of a browser session that is over arrives as "niet nagekeken"', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1');
		await team.wire.carry();
		await team.extension.click(clicked());
		team.wire.break();
		team.extension.quit();
		await team.extension.start();
		await team.wire.connect();
		await team.wire.carry();
		expect(team.app.desk?.inbox).toMatchObject([
			{ captureId: one, reviewed: false, why: 'concept' },
		]);
	});

	test('a restored older backup is offered again what the extension still keeps', async () => {
		const team = await pairedTeam();
		const backup = team.app.disk.copy();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		await team.wire.carry();
		await team.wire.disconnect();
		const restored = new App(team.clock, ['d1', 'd2'], backup);
		await restored.unlock();
		const wire = new Wire(restored, team.extension);
		await wire.connect();
		await wire.carry();
		expect(restored.inbox()).toEqual([one]);
		restored.desk?.refresh();
		await wire.carry();
		expect(await stateOf(team)).toBe('confirmed');
	});

	test('a wiped app leaves the item in the queue: not readable, not dropped', async () => {
		const team = await pairedTeam();
		await team.wire.disconnect();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		const fresh = new App(team.clock, ['d1']);
		const wire = new Wire(fresh, team.extension);
		const desk = await fresh.unlock();
		await wire.connect();
		desk.startPairing();
		const { room, delivery, queue } = await team.extension.parts();
		await room.start();
		await delivery.greet();
		await wire.carry();
		await room.confirm();
		await desk.confirmPairing();
		await delivery.greet();
		await wire.carry();
		const [line] = await queue.lines((await room.current())?.inboxEpoch ?? null);
		expect(line).toMatchObject({ captureId: one, state: 'ready', readable: false });
	});

	test('after coupling again, what was sealed before still arrives', async () => {
		const team = await pairedTeam();
		await team.wire.disconnect();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		const desk = team.app.desk;
		await team.wire.connect();
		const { room, delivery } = await team.extension.parts();
		await room.unpair();
		desk?.startPairing();
		await room.start();
		await delivery.greet();
		await team.wire.carry();
		await room.confirm();
		await desk?.confirmPairing();
		await delivery.greet();
		await team.wire.carry();
		expect(team.app.inbox()).toEqual([one]);
	});
});

describe('[67] what is not believed', () => {
	test('a hello with a MAC for another line', async () => {
		const team = await pairedTeam();
		team.app.desk?.refresh();
		await idle();
		const [hello = ''] = team.app.said.splice(0);
		await team.wire.connect();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		team.wire.said = [];
		await team.wire.toExtension(hello);
		expect(team.wire.said).toEqual([]);
		expect(await stateOf(team)).toBe('ready');
	});

	test('an acknowledgement without the right MAC, and the same one twice', async () => {
		const team = await pairedTeam();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		const sealedHash = (await (await team.extension.parts()).queue.item(one))?.sealed.sealedHash;
		const forged = {
			kind: 'ack',
			captureId: one,
			sealedHash,
			place: 'plan',
			counter: 99,
			mac: 'A'.repeat(43),
		};
		await team.wire.toExtension(JSON.stringify(forged));
		expect(await stateOf(team)).toBe('offered');
	});

	test('a locked message of another tab does not end the talk', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1');
		await team.wire.carry();
		const { delivery, talk } = await team.extension.parts();
		const other = {
			origin: 'http://localhost:4173',
			documentId: 'other-tab',
			post: () => undefined,
		};
		await delivery.connected(other);
		await delivery.received(other, JSON.stringify({ kind: 'locked' }));
		expect(await talk.handle()).not.toBeNull();
	});

	test('a page that claims another host', async () => {
		const team = await pairedTeam();
		const { intake } = await team.extension.parts();
		const { takeCapture } = await import('../../extension/background/capture-intake.ts');
		const answer = await takeCapture(clicked(), 'www.evil.example', intake);
		expect(answer).toEqual({ kind: 'not-stored', reason: 'wrong-host' });
	});
});

describe('[69] [2.3-2] double clicks and lost answers', () => {
	test('the same click twice is one item, and putting it in the plan twice is one item', async () => {
		const team = await pairedTeam();
		await Promise.all([team.extension.click(clicked()), team.extension.click(clicked())]);
		await Promise.all([team.extension.finalise(one), team.extension.finalise(one)]);
		await team.wire.carry();
		expect(await (await team.extension.parts()).queue.items()).toHaveLength(1);
		expect(team.app.inbox()).toEqual([one]);
	});

	test('a typed draft that is sealed and put in the plan at once is final: no concept stays behind', async () => {
		const team = await pairedTeam();
		const { intake } = await team.extension.parts();
		const typed: Draft = {
			capture: clicked(),
			...{ handle: null, known: 'no', recaptureOf: null, samenBekeken: false },
			...{ note: 'Getypt', tags: [], step: 'checking' },
		};
		await intake.memory.set({ [draftKey(one)]: typed });
		const [, answer] = await Promise.all([resealDraft(one, intake), team.extension.finalise(one)]);
		await team.wire.carry();
		expect(answer).toEqual({ kind: 'stored', captureId: one });
		expect(await stateOf(team)).toBe('confirmed');
		expect(team.app.desk?.inbox).toMatchObject([{ captureId: one, reviewed: true }]);
	});

	test('undone before the acknowledgement is not offered any more', async () => {
		const team = await pairedTeam();
		await team.wire.disconnect();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		await (await team.extension.parts()).queue.tell(one, { kind: 'withdrawn' });
		await team.wire.connect();
		await team.wire.carry();
		expect([team.app.inbox(), await stateOf(team)]).toEqual([[], 'withdrawn']);
	});

	test('[68] an item that the disk refuses waits its turn while others go on', async () => {
		const team = await pairedTeam();
		team.app.disk.refuses = one;
		for (const n of [1, 2]) {
			await team.extension.click(clicked(captureIdOf(n)));
			await team.extension.finalise(captureIdOf(n));
		}
		await team.wire.carry();
		expect(team.app.inbox()).toEqual([captureIdOf(2)]);
		expect([await stateOf(team), await stateOf(team, captureIdOf(2))]).toEqual([
			'ready',
			'confirmed',
		]);
		team.app.disk.refuses = null;
		team.clock.at += 60_000;
		team.app.desk?.refresh();
		await team.wire.carry();
		expect(team.app.inbox().toSorted()).toEqual([captureIdOf(1), captureIdOf(2)]);
	});
});
