import type { Attachment } from 'svelte/attachments';

/** The address of an item on the page, so that a link can bring it into view. */
export const itemElementId = (id: string): string => `item-${id}`;

/** Opens what the item is folded into, brings it into view, marks it and puts the focus there. */
export const intoView =
	(focus: () => string | null): Attachment<HTMLElement> =>
	(element) => {
		const id = focus();
		const item =
			id === null ? null : element.querySelector<HTMLElement>(`#${CSS.escape(itemElementId(id))}`);
		if (!item) return;
		item.closest('details')?.setAttribute('open', '');
		item.classList.add('pointed-at');
		item.tabIndex = -1;
		item.focus({ preventScroll: true });
		item.scrollIntoView({ block: 'center' });
		return () => {
			item.classList.remove('pointed-at');
			item.removeAttribute('tabindex');
		};
	};
