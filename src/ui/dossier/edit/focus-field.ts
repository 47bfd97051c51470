import { tick } from 'svelte';
import { itemElementId } from './into-view.ts';

/** Puts the caret into the first text of an item that was just added. */
export async function focusFieldOf(id: string): Promise<void> {
	await tick();
	const item = document.getElementById(itemElementId(id));
	item?.querySelector('textarea')?.focus();
}

/** After its item has gone, the focus goes to the first button of the card around it, else to the title. */
export async function focusAround(gone: EventTarget | null): Promise<void> {
	const card = gone instanceof Element ? gone.closest('section') : null;
	await tick();
	const place = card?.isConnected ? card.querySelector<HTMLElement>('button') : null;
	(place ?? document.querySelector<HTMLElement>('main h1'))?.focus();
}
