import type { Attachment } from 'svelte/attachments';

/** A form that opens takes the focus into its first field, and gives it back when it closes. */
export const takesFocus: Attachment<HTMLElement> = (form) => {
	const before = document.activeElement;
	form.querySelector<HTMLElement>('input, textarea, select')?.focus();
	return () => {
		if (before instanceof HTMLElement && before.isConnected) before.focus();
	};
};
