import type { Attachment } from 'svelte/attachments';
import type { DossierView } from '../dossier-context.ts';

/** While the element or something in it has focus, others see this person at `path`. */
export const inField =
	(dossier: () => Pick<DossierView, 'setField'>, path: string): Attachment<HTMLElement> =>
	(element) => {
		const enter = () => dossier().setField(path);
		const leave = (event: FocusEvent) => {
			if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget)))
				dossier().setField(null);
		};
		element.addEventListener('focusin', enter);
		element.addEventListener('focusout', leave);
		return () => {
			element.removeEventListener('focusin', enter);
			element.removeEventListener('focusout', leave);
		};
	};
