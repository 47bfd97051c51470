import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { paperDossier } from './paper-dossier.svelte.ts';
import Routed from './Routed.svelte';

/** Opens paper dossiers and writes down what was opened and closed. */
function cabinet() {
	const calls: string[] = [];
	const open = async (id: string) => {
		calls.push(`open ${id}`);
		if (id === 'unknown') throw new Error('no such dossier');
		return Object.assign(paperDossier(), { id });
	};
	const close = async (id: string) => void calls.push(`close ${id}`);
	return { calls, session: { open, close } };
}

test('another tab of the same dossier does not open it again; another dossier closes the first', async () => {
	const { calls, session } = cabinet();
	const { rerender, unmount } = render(Routed, { session, params: { id: 'd1', tab: 'plan' } });
	await screen.findByText('d1 plan');
	await rerender({ params: { id: 'd1', tab: 'logboek' } });
	await screen.findByText('d1 logboek');
	expect(calls).toEqual(['open d1']);
	await rerender({ params: { id: 'd2', tab: 'plan' } });
	await screen.findByText('d2 plan');
	unmount();
	await Promise.resolve();
	expect(calls.toSorted()).toEqual(['close d1', 'close d2', 'open d1', 'open d2']);
});

test('a dossier that is not here says so, and shows the way', async () => {
	const { session } = cabinet();
	render(Routed, { session, params: { id: 'unknown', tab: 'plan' } });
	await screen.findByRole('heading', { name: 'Dit dossier kan niet worden geopend' });
	expect(screen.getByRole('link', { name: 'Naar de caseload' })).toBeTruthy();
});
