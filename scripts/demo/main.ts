/**
 * `npm run demo`: Chromium with the built extension, the practice caseload, and practice pages under
 * the real host names, all on this machine. `-- --pictures DIR` walks through the main job without
 * a display and writes a numbered picture of every step.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stage } from '../../tests/support/stage.ts';
import { pair } from '../../tests/support/walk/extension.ts';
import { choosePractice, femke, type Look, makeVault } from '../../tests/support/walk/first-use.ts';
import {
	walkAlone,
	walkApart,
	walkInvitation,
	walkLog,
	walkTogether,
} from '../../tests/support/walk/main-job.ts';

const { values } = parseArgs({ options: { pictures: { type: 'string' } } });
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `INIT_CWD` is where the command was typed; npm itself works in the project's root. */
const fromThere = (folder: string) => resolve(process.env.INIT_CWD ?? process.cwd(), folder);

async function makePictures(folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const stage = await Stage.open();
	let count = 0;
	const look: Look = async (step, page) => {
		count += 1;
		const file = `${String(count).padStart(2, '0')}-${step}.png`;
		await page.screenshot({ path: join(folder, file), animations: 'disabled' });
		say(file);
	};
	try {
		const adviser = await walkAlone(stage, look);
		const manager = await walkInvitation(stage, adviser.page, look);
		await walkTogether(adviser.page, manager.page, look);
		await walkLog(await walkApart(stage, adviser, manager.page, look), look);
		say(`${count} pictures in ${folder}`);
	} finally {
		await stage.close();
	}
}

async function openForPeople(): Promise<void> {
	if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
		say('There is no display here. Try: npm run demo -- --pictures DIR');
		process.exitCode = 1;
		return;
	}
	const stage = await Stage.open();
	const { page, context } = await stage.person({ headless: false });
	say('Setting up the practice caseload and coupling the extension…');
	await makeVault(page, femke);
	await choosePractice(page);
	await pair(page);
	const site = await context.newPage();
	await site.goto(stage.pages.addresses.vacancy);
	await page.bringToFront();
	say(`
You are ${femke.name}. The passphrase, should the app lock: ${femke.passphrase}
Open a client, choose "Start gesprek", go to the other tab and press "Leg vast".
  Vacancy          ${stage.pages.addresses.vacancy}
  Kansverkenner    ${stage.pages.addresses.chanceForm}
  Vacancy board    ${stage.pages.addresses.board}
Nothing here is real, and nothing leaves this machine. Close the browser to end.`);
	await new Promise((done) => context.on('close', done));
	await stage.close();
}

await (values.pictures === undefined ? openForPeople() : makePictures(fromThere(values.pictures)));
