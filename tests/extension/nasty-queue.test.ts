/** The nasty cases of queue, bridge and conversation, each by its number; browsers have the others. */
import { describe, expect, test } from 'vitest';
import { keepCards, takeCards } from '../../extension/background/card-list.ts';
import type { ListReading } from '../../extension/background/conclude.ts';
import { CardList, Draft, draftKey } from '../../src/protocol/extension-memory.ts';
import { App, idle, pairedTeam, Wire } from './both-ends.ts';
import { captureIdOf, pageCapture } from './capture-content.ts';

const one = captureIdOf(1);
const clicked = (id = one, at = '2026-09-20T08:30:00.000Z') =>
	pageCapture({ captureId: id, capturedAt: at });

type Team = Awaited<ReturnType<typeof pairedTeam>>;

const itemOf = async ({ extension }: Team, id = one) => (await extension.parts()).queue.item(id);
const offerOf = ({ wire }: Team) =>
	wire.said.find((text) => JSON.parse(text).kind === 'offer') ?? '';

async function inPlan(team: Team): Promise<void> {
	await team.app.desk?.startTalk('d1');
	await team.wire.carry();
	await team.extension.click(clicked());
	await team.extension.finalise(one);
	await team.wire.carry();
}

describe('[40] a list that sorts itself anew', () => {
	test('changes nothing of what was read: the ticked card is the captured one', async () => {
		const team = await pairedTeam();
		const { intake } = await team.extension.parts();
		const card = (ref: string, title: string): ListReading['items'][number] => ({
			kind: 'vacancy',
			source: {
				url: `https://www.werk.nl/nl/vacatures/${ref}`,
				canonicalUrl: null,
				host: 'www.werk.nl',
				pageType: 'vacature-lijst',
				title: 'Vacatures',
				adapter: 'werk.nl/lijst@1',
				lang: 'nl',
			},
			fields: {
				naamVacature: {
					value: title,
					raw: title,
					via: 'css',
					path: 'h2',
					confidence: 'high',
					agrees: [],
					alternatives: [],
				},
			},
			identity: { key: ['werk.nl', ref], marker: title },
			omitted: [],
			snapshot: null,
			health: null,
			warnings: [],
		});
		const reading: ListReading = {
			kind: 'list',
			source: card('1', '').source,
			items: [card('41203377', 'Metselaar'), card('41203378', 'Voeger')],
			warnings: [],
		};
		const taking = {
			v: 1 as const,
			captureId: captureIdOf(9),
			capturedAt: '2026-09-20T08:30:00.000Z',
			selection: null,
			card: null,
			gathered: null,
		};
		expect(await keepCards(reading, taking, 'www.werk.nl', intake)).toBe(2);
		const cards = CardList.parse(team.extension.memory.values.get('cards')).cards;
		const second = cards[1]?.capture.captureId ?? '';
		const later = { ...reading, items: reading.items.toReversed() };
		await keepCards(later, taking, 'www.werk.nl', intake);
		const answer = await takeCards([second], intake);
		expect(answer).toEqual({ taken: [second], failure: null });
		await team.extension.finalise(second);
		await team.wire.carry();
		expect(team.app.desk?.inbox.map(({ title }) => title)).toEqual(['Voeger']);
		expect(team.extension.memory.values.has('cards')).toBe(false);
	});
});

describe('[67] offers and answers that are not as they should be', () => {
	test('an offer twice, and in another order, is applied once each', async () => {
		const team = await pairedTeam();
		for (const n of [1, 2]) {
			await team.extension.click(clicked(captureIdOf(n)));
			await team.extension.finalise(captureIdOf(n));
		}
		const offers = team.wire.said.splice(0).toReversed();
		for (const offer of [...offers, ...offers]) await team.wire.toApp(offer);
		await team.wire.carry();
		expect(team.app.inbox().toSorted()).toEqual([captureIdOf(1), captureIdOf(2)]);
	});

	test('a truncated offer is no message, and the item is offered again', async () => {
		const team = await pairedTeam();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		const offer = offerOf(team);
		team.wire.said = [];
		await expect(team.wire.toApp(offer.slice(0, -20))).rejects.toThrow();
		team.app.desk?.refresh();
		await team.wire.carry();
		expect(team.app.inbox()).toEqual([one]);
	});

	test('an acknowledgement for an id that nobody knows, or with another hash, changes nothing', async () => {
		const team = await pairedTeam();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		const { queue } = await team.extension.parts();
		const watermark = { seq: 9, receipts: 9 };
		const acked = { kind: 'acked', sealedHash: 'A'.repeat(43), place: 'plan', watermark } as const;
		expect(await queue.tell(captureIdOf(7), acked)).toBeNull();
		expect(await queue.tell(one, acked)).toMatchObject({ state: 'offered' });
	});

	test('a hello from another origin is not heard, whatever it says', async () => {
		const team = await pairedTeam();
		await team.extension.click(clicked());
		await team.extension.finalise(one);
		team.wire.said = [];
		team.app.desk?.refresh();
		await idle();
		const { delivery } = await team.extension.parts();
		const heard: string[] = [];
		for (const origin of [
			'https://driespan.example.evil',
			'http://localhost:4174',
			'https://localhost:4173',
		]) {
			const line = { origin, documentId: origin, post: (text: string) => void heard.push(text) };
			await delivery.connected(line);
			for (const said of team.app.said) await delivery.received(line, said);
		}
		expect(heard.map((text) => JSON.parse(text).kind)).toEqual(['open', 'open', 'open']);
	});
});

describe('[68] a queue in trouble', () => {
	test('a poisoned item at the head is set aside, and 40 others go on', async () => {
		const team = await pairedTeam();
		const { queue } = await team.extension.parts();
		await team.wire.disconnect();
		for (let n = 1; n <= 41; n += 1) {
			await team.extension.click(clicked(captureIdOf(n)));
			await team.extension.finalise(captureIdOf(n));
		}
		const item = await itemOf(team);
		if (!item) throw new Error('no item');
		const sealed = { ...item.sealed, ct: `${item.sealed.ct.slice(0, -4)}AAAA` };
		await queue.tell(one, { kind: 'withdrawn' });
		await (await team.extension.parts()).database
			.transaction('items', 'readwrite')
			.objectStore('items')
			.put({ ...item, sealed, state: 'ready' });
		await idle();
		await team.wire.connect();
		await team.wire.carry();
		expect(team.app.inbox()).toHaveLength(40);
		expect(await itemOf(team)).toMatchObject({ state: 'refused', reason: 'bad-hash' });
	});

	test('with a full disk it says so, and keeps nothing in the clear instead', async () => {
		const team = await pairedTeam();
		const { intake, queue } = await team.extension.parts();
		const full = Object.assign(Object.create(queue), {
			add: async () => {
				throw new DOMException('', 'QuotaExceededError');
			},
			item: async () => undefined,
			takeSeq: async () => ({ seq: 1, clockSuspect: false }),
		});
		const { takeCapture } = await import('../../extension/background/capture-intake.ts');
		const answer = await takeCapture(clicked(), 'www.werk.nl', { ...intake, queue: full });
		expect(answer).toEqual({ kind: 'not-stored', reason: 'storage-full' });
		expect(team.extension.memory.values.has(draftKey(one))).toBe(false);
	});

	test('a clock that stands a day back changes no order, and the capture says so', async () => {
		const team = await pairedTeam();
		await team.wire.disconnect();
		await team.extension.click(clicked(captureIdOf(1), '2026-09-20T08:30:00.000Z'));
		await team.extension.click(clicked(captureIdOf(2), '2026-09-19T08:30:00.000Z'));
		const [first, second] = [await itemOf(team), await itemOf(team, captureIdOf(2))];
		expect([first?.seq, second?.seq]).toEqual([1, 2]);
	});

	test.each([
		['before the hour is repeated', '2026-10-25T00:59:59.000Z'],
		['in the repeated hour', '2026-10-25T01:30:00.000Z'],
		['in the hour that does not exist', '2026-03-29T01:30:00.000Z'],
	])('in the night the clocks change it arrives as at any time: %s', async (_, at) => {
		const team = await pairedTeam();
		team.clock.at = Date.parse(at);
		await team.extension.click(clicked(one, at));
		await team.extension.finalise(one);
		await team.wire.carry();
		expect(team.app.desk?.inbox).toMatchObject([{ capturedAt: Date.parse(at) }]);
	});
});

describe('[69] two windows take the same vacancy in the same second', () => {
	test('each click is one item, and the second is a version only when the adviser says so', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1');
		await team.wire.carry();
		const clicks = [captureIdOf(1), captureIdOf(2)];
		await Promise.all(clicks.map((id) => team.extension.click(clicked(id))));
		for (const id of clicks) await team.extension.finalise(id);
		await team.wire.carry();
		expect(team.app.planOf('d1').toSorted()).toEqual(clicks);
	});
});

describe('[70] the conversation changes on the way', () => {
	test('between click and save: the client of the click counts', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1');
		await team.wire.carry();
		await team.extension.click(clicked());
		await team.app.desk?.startTalk('d2');
		await team.wire.carry();
		await team.extension.finalise(one);
		await team.wire.carry();
		expect([team.app.planOf('d1'), team.app.planOf('d2')]).toEqual([[one], []]);
	});

	test('while the app is away: it still arrives with the client of the click', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1');
		await team.wire.carry();
		await team.extension.click(clicked());
		await team.wire.disconnect();
		await team.extension.finalise(one);
		await team.app.desk?.startTalk('d2');
		await team.wire.connect();
		await team.wire.carry();
		expect([team.app.planOf('d1'), team.app.planOf('d2')]).toEqual([[one], []]);
	});

	test('an expired handle is no handle', async () => {
		const team = await pairedTeam();
		await team.app.desk?.startTalk('d1');
		await team.wire.carry();
		team.clock.at += 91 * 60_000;
		await team.extension.click(clicked(one, new Date(team.clock.at).toISOString()));
		await team.extension.finalise(one);
		await team.wire.carry();
		expect([team.app.planOf('d1'), team.app.inbox()]).toEqual([[], [one]]);
	});
});

test('[74] an item that was thrown away in the plan is acknowledged, and stays away', async () => {
	const team = await pairedTeam();
	await inPlan(team);
	expect(await team.app.bin('d1', one)).toBe(true);
	team.app.disk.rows.delete(`receipt/${one}`);
	const { queue } = await team.extension.parts();
	await queue.expectNewStore();
	team.app.desk?.refresh();
	await team.wire.carry();
	expect(team.app.planOf('d1')).toEqual([]);
	expect(await itemOf(team)).toMatchObject({ state: 'confirmed', place: 'binned' });
});

test('[75] an exported queue, imported twice and after the delivery, is one item', async () => {
	const team = await pairedTeam();
	await team.extension.click(clicked());
	await team.wire.disconnect();
	await team.extension.finalise(one);
	const sealed = (await itemOf(team))?.sealed;
	const file = new TextEncoder().encode(
		JSON.stringify({ contract: 'driespan.queue/1', items: [sealed] }),
	);
	const imports = [
		await team.app.desk?.importQueue(file),
		await team.app.desk?.importQueue(file),
		await team.app.desk?.importQueue(new TextEncoder().encode('{}')),
	];
	await team.wire.connect();
	await team.wire.carry();
	expect(imports).toEqual([
		{ applied: 1, known: 0, refused: 0 },
		{ applied: 0, known: 1, refused: 0 },
		'unreadable',
	]);
	expect(team.app.inbox()).toEqual([one]);
	expect((await itemOf(team))?.state).toBe('confirmed');
});

describe('[2.3-7] an edited draft', () => {
	const edited = async (team: Team) => {
		const { intake } = await team.extension.parts();
		const { resealDraft } = await import('../../extension/background/capture-intake.ts');
		await team.extension.click(clicked());
		const draft = Draft.parse(team.extension.memory.values.get(draftKey(one)));
		await intake.memory.set({ [draftKey(one)]: { ...draft, note: 'Belt morgen' } });
		return resealDraft(one, intake);
	};

	test('is sealed with its edits, so a crash costs none of them', async () => {
		const team = await pairedTeam();
		const before = await edited(team);
		team.extension.quit();
		await team.wire.connect();
		await team.wire.carry();
		expect(before.kind).toBe('stored');
		const [row] = [...team.app.disk.rows].filter(([key]) => key.startsWith('inbox/'));
		expect(row?.[1]).toMatchObject({ note: 'Belt morgen', why: 'concept' });
	});

	test('that was thrown away while it was sealed stays away', async () => {
		const team = await pairedTeam();
		await team.extension.click(clicked());
		const { intake, queue } = await team.extension.parts();
		const { resealDraft } = await import('../../extension/background/capture-intake.ts');
		const memory = Object.assign(Object.create(intake.memory), {
			get: async (key: string) => {
				await queue.tell(one, { kind: 'discarded' });
				return intake.memory.get(key);
			},
		});
		await resealDraft(one, { ...intake, memory });
		expect(await itemOf(team)).toBeUndefined();
	});

	test('that was put in the plan is not touched by a late seal', async () => {
		const team = await pairedTeam();
		await edited(team);
		await team.extension.finalise(one);
		const before = (await itemOf(team))?.sealed.sealedHash;
		const { intake } = await team.extension.parts();
		const { resealDraft } = await import('../../extension/background/capture-intake.ts');
		await resealDraft(one, intake);
		expect((await itemOf(team))?.sealed.sealedHash).toBe(before);
	});
});

describe('the plan in the panel', () => {
	test('is that of the running conversation, and rests sealed', async () => {
		const team = await pairedTeam();
		await inPlan(team);
		team.app.desk?.refresh();
		await team.wire.carry();
		const { talk, room } = await team.extension.parts();
		const [handle, pairing] = [await talk.handle(), await room.current()];
		if (!handle || !pairing) throw new Error('no conversation');
		expect(await talk.plan(handle.id, pairing.keys.app)).toMatchObject([
			{ id: one, kind: 'vacature', title: 'Metselaar', values: { naamVacature: 'Metselaar' } },
		]);
		expect(
			JSON.stringify(
				[...team.extension.memory.values.entries()].filter(([key]) => key === 'known'),
			),
		).not.toContain('Metselaar');
		expect(await talk.plan('A'.repeat(22), pairing.keys.app)).toEqual([]);
	});
});

test('two desks on one store apply the same offer at once: still one item', async () => {
	const team = await pairedTeam();
	const second = new App(team.clock, ['d1', 'd2'], team.app.disk);
	await second.unlock();
	await team.extension.click(clicked());
	await team.extension.finalise(one);
	const offer = offerOf(team);
	const other = new Wire(second, team.extension);
	await Promise.all([team.wire.toApp(offer), other.toApp(offer)]);
	await team.wire.carry();
	expect(team.app.inbox()).toEqual([one]);
});
