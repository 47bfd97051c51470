import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import ClientCard from '../../../src/ui/dossier/overview/ClientCard.svelte';
import { paperDossier } from './paper-dossier.svelte.ts';
import { saidOf, show } from './show.ts';

async function editing() {
	const dossier = paperDossier();
	show(ClientCard, dossier, { client: dossier.client });
	await fireEvent.click(screen.getByRole('button', { name: 'Wijzigen' }));
	return dossier;
}

const type = async (label: string, value: string) => {
	const field = screen.getByLabelText<HTMLInputElement>(label);
	await fireEvent.input(field, { target: { value } });
	await fireEvent.blur(field);
	return field;
};

test('a field is kept when it is left', async () => {
	const dossier = await editing();
	await type('Postcode', '5701ab');
	expect(dossier.client.client?.postcode).toBe('5701 AB');
});

test('a number that is no BSN stays on screen with what is wrong, and out of the dossier', async () => {
	const dossier = await editing();
	const field = await type('BSN', '123456789');
	expect(field.value).toBe('123456789');
	expect(saidOf(field)).toMatch(/geen geldig burgerservicenummer/);
	expect(dossier.client.client?.bsn).toBeNull();
	await type('BSN', '999990019');
	expect(dossier.client.client?.bsn).toBe('999990019');
});

test('the number is covered until somebody asks for it', async () => {
	const dossier = paperDossier();
	dossier.client.change({ bsn: '999990019' });
	show(ClientCard, dossier, { client: dossier.client });
	expect(screen.queryByText('999990019')).toBeNull();
	await fireEvent.click(screen.getByRole('button', { name: 'Toon BSN' }));
	expect(screen.getByText('999990019')).toBeTruthy();
});
