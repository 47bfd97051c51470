/** The first start of a browser on a machine reads it from a cold disk: no test pays for that. */
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/machine.mjs';

const startTimeoutMs = 180_000;

export default async function startOnce(): Promise<void> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium found: run npm test, which says what to do');
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const browser = await chromium.launch({ executablePath, args, timeout: startTimeoutMs });
	await (await browser.newPage()).goto('about:blank');
	await browser.close();
}
