import { tick } from 'svelte';
import { itemElementId } from './into-view.ts';

/** Puts the caret into the first text of an item that was just added. */
export async function focusFieldOf(id: string): Promise<void> {
	await tick();
	const item = document.getElementById(itemElementId(id));
	item?.querySelector('textarea')?.focus();
}
