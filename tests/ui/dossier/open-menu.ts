import { fireEvent, screen } from '@testing-library/svelte';

// jsdom has no popovers: what a browser would have done is said here.
HTMLElement.prototype.hidePopover ??= () => {};

/** Opens the menu of a button; what is in it is found with `hidden: true`. */
export async function openMenu(
	name: string | RegExp,
	where: Pick<typeof screen, 'getByRole'> = screen,
): Promise<void> {
	const button = where.getByRole('button', { name });
	const panel = document.getElementById(button.getAttribute('popovertarget') ?? '');
	if (!panel) throw new Error(`no menu at ${name}`);
	await fireEvent(panel, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
}
