import type { Attachment } from 'svelte/attachments';

/** The address of an item on the page, so that a link can bring it into view. */
export const itemElementId = (id: string): string => `item-${id}`;

/** Brings the item with the id into view and marks it for a moment, once it is on the page. */
export const intoView =
	(focus: () => string | null): Attachment<HTMLElement> =>
	(element) => {
		const id = focus();
		const item = id === null ? null : element.querySelector(`#${CSS.escape(itemElementId(id))}`);
		item?.scrollIntoView({ block: 'center' });
		item?.classList.add('pointed-at');
		return () => item?.classList.remove('pointed-at');
	};
