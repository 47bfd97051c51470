import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { caseload } from '../../src/messages/nl/caseload.ts';
import AcceptedList from '../../src/ui/caseload/AcceptedList.svelte';
import { show } from './show.ts';

const t = caseload.accepted;
const accepted = (office: boolean) => ({
	id: 'one',
	state: 'admitted' as const,
	words: ['anker', 'bos'],
	at: 0,
	dossierId: 'there',
	office,
});
const list = (office: boolean, inUse: string, choices: number) =>
	show(AcceptedList, {
		invitations: { accepted: [accepted(office)], dismiss: async () => {} },
		office: { here: { id: inUse }, choices: Array.from({ length: choices }) },
	});

test('who is let into a second office reads which one counts, and where the other is', () => {
	list(true, 'there', 2);
	expect(screen.getByText(new RegExp(t.officeInUse)).textContent).toContain(t.officeBefore);
	expect(screen.getByRole('link', { name: t.openOffice })).toBeTruthy();
});

test('of a first office no other is spoken of', () => {
	list(true, 'there', 1);
	expect(screen.getByText(t.officeInUse).textContent).not.toContain(t.officeBefore);
});

test.each([
	{ what: 'a dossier', office: false, inUse: 'there' },
	{ what: 'an office that is not the one in use', office: true, inUse: 'elsewhere' },
])('$what is not said to be the office in use', ({ office, inUse }) => {
	list(office, inUse, 2);
	expect(screen.queryByText(new RegExp(t.officeInUse))).toBeNull();
});
