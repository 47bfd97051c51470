/** From recognition over the test to the decision about the route, with axe in each state. */
import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { Stage } from '../support/stage.ts';
import { createClient, femke, makeVault } from '../support/walk/first-use.ts';
import {
	answerFirstQuestion,
	decideB,
	decideRoute,
	startProcess,
	takeTest,
} from '../support/walk/recognition.ts';
import { openTab } from '../support/walk/sharing.ts';

test.setTimeout(240_000);

test('[H-9] [H-71] [H-59] [H-36] an adviser recognises a client, takes the test, decides the route and changes it', async () => {
	const stage = await Stage.open();
	try {
		const { page } = await stage.person({ withExtension: false });
		const findings: string[] = [];
		const look = async (state: string, on: Page) => {
			// What is halfway under the bar at the top is too small a target for axe.
			await on.evaluate(() => {
				document.scrollingElement?.scrollTo(0, 0);
				document.querySelector('main')?.scrollTo(0, 0);
			});
			findings.push(...(await axeFindings(on, state)));
		};
		await makeVault(page, femke);
		await createClient(page, { given: 'Tessa', family: 'Kraanvogel' });
		await openTab(page, 'herkenning');
		await startProcess(page, look);
		await answerFirstQuestion(page, look);
		await takeTest(page, look);
		await decideRoute(page, look);
		await decideB(page, look);
		expect(findings).toEqual([]);
	} finally {
		await stage.close();
	}
});
