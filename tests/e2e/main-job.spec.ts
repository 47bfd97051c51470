import { expect, type Page, test } from '@playwright/test';
import { plan } from '../../src/messages/nl/plan.ts';
import { Stage } from '../support/stage.ts';
import {
	textsOf,
	walkAlone,
	walkApart,
	walkInvitation,
	walkLog,
	walkTogether,
} from '../support/walk/main-job.ts';

test.setTimeout(300_000);

test('the main job: from a werk.nl page into a plan that two organisations share, over a killed relay and a crashed tab', async () => {
	const stage = await Stage.open();
	try {
		const adviser = await test.step('first use, pairing, talk with captures, plan', () =>
			walkAlone(stage));
		const manager = await test.step('the case manager is invited and let in', () =>
			walkInvitation(stage, adviser.page));
		await test.step('both write in one plan and see each other', () =>
			walkTogether(adviser.page, manager.page));
		const page =
			await test.step('both go on without a relay, one tab crashes, nothing is lost', () =>
				walkApart(stage, adviser, manager.page));
		await test.step('both show the same plan', async () => {
			const shown = (one: Page) =>
				Promise.all(
					[plan.goals.text(1), plan.actions.what, plan.assignments.text].map((label) =>
						textsOf(one, label),
					),
				);
			await expect.poll(() => shown(page)).toEqual(await shown(manager.page));
		});
		await test.step('the log names both; lock and unlock come back to the same place', () =>
			walkLog(page));
	} finally {
		await stage.close();
	}
});
