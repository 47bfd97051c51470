import { isShown } from '../../src/capture/page-view.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { sites } from '../../src/capture/sites/index.ts';

/** Bundled into a page by the parity test, at the moment at which the fixtures were made. */
export const readHere = () =>
	readPage(
		{
			document,
			url: new URL(location.href),
			isVisible: isShown,
			now: Date.parse('2026-09-20T10:00:00Z'),
			zone: 'Europe/Amsterdam',
		},
		sites,
	);
