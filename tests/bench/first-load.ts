import type { Stage } from '../support/stage.ts';

/** KiB of JavaScript, as it crosses the wire, until the first screen of a new user stands. */
export async function measureFirstLoad(stage: Stage): Promise<number> {
	const { page, context } = await stage.person({ withExtension: false });
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		if (request.serviceWorker() || !/\.js$/.test(new URL(request.url()).pathname)) return;
		sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
	});
	await page.goto('http://localhost:4173/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	await context.close();
	return total / 1024;
}
