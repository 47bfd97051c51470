/**
 * What runs inside the page that is read: the first half of the reader, as in the extension's page
 * script, in a world that the page cannot reach. For pasted text both halves run there.
 */

import { lookAt } from '../../src/capture/look-at.ts';
import type { Moment } from '../../src/capture/material.ts';
import { isShown } from '../../src/capture/page-view.ts';
import { readPasted } from '../../src/capture/pasted-page.ts';
import { sites } from '../../src/capture/sites/index.ts';

const look = () =>
	lookAt(
		{ document, url: new URL(location.href), isVisible: isShown, now: 0, zone: 'Europe/Amsterdam' },
		sites,
	);

export function gatherHere() {
	const { identity, gather } = look();
	return { gathered: gather(), encoding: document.characterSet.toLowerCase(), identity };
}

/** Whether the page shows what its address promises. */
export const isSettled = (): boolean => look().identity.settled;

export const readText = (text: string, url: string | null, moment: Moment) =>
	readPasted(
		{
			text,
			url: url === null ? null : new URL(url),
			moment,
			parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
		},
		sites,
	);
