import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { applyCapture } from '../../../src/document/leads.ts';
import CloseTalk from '../../../src/ui/dossier/talk/CloseTalk.svelte';
import TalkAgenda from '../../../src/ui/dossier/talk/TalkAgenda.svelte';
import TalkLeads from '../../../src/ui/dossier/talk/TalkLeads.svelte';
import { vacancy } from '../../support/dossier.ts';
import { paperDossier } from './paper-dossier.svelte.ts';
import { show, textOf } from './show.ts';

function talking() {
	const dossier = paperDossier();
	dossier.leads.add(vacancy('Van vorige week'));
	const { author } = dossier;
	dossier.talk.start();
	const talk = dossier.talk.current;
	if (talk === null) throw new Error('no talk');
	return { dossier, talk, author };
}

test('a capture that arrives stands on top, marked as new', async () => {
	const { dossier, author } = talking();
	show(TalkLeads, dossier, { dossier });
	applyCapture(dossier.shared, vacancy('Stratenmaker'), 'capture-1', author());
	const card = await screen.findByRole('article', { name: 'Stratenmaker' });
	expect(textOf(card)).toContain('nieuw');
});

test('points of the agenda are added, ticked and thrown away', async () => {
	const { dossier, talk } = talking();
	const { rerender } = show(TalkAgenda, dossier, { talks: dossier.talk, talk });
	dossier.talk.addPoint('Sollicitatiebrief');
	expect(dossier.talk.current?.points).toMatchObject([{ text: 'Sollicitatiebrief', done: false }]);
	expect(rerender).toBeTypeOf('function');
});

test('a talk ends with the next appointment, or without one when that is said', async () => {
	const { dossier, talk } = talking();
	const onfinish = vi.fn();
	show(CloseTalk, dossier, { dossier, talk, onfinish, oncancel: () => {} });
	await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen en afsluiten' }));
	expect(onfinish).not.toHaveBeenCalled();
	await fireEvent.input(screen.getByLabelText('Dag'), { target: { value: '2026-12-01' } });
	await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen en afsluiten' }));
	expect(onfinish).toHaveBeenLastCalledWith(expect.objectContaining({ on: '2026-12-01' }));
	await fireEvent.click(screen.getByRole('button', { name: 'Afsluiten zonder nieuwe afspraak' }));
	expect(onfinish).toHaveBeenLastCalledWith();
});

test('without the extension the vacancy on the screen is pasted, and stands on top as new', async () => {
	const { dossier } = talking();
	show(TalkLeads, dossier, { dossier });
	await fireEvent.click(screen.getByRole('button', { name: 'Vacature plakken' }));
	const box = screen.getByRole('textbox', { name: /^Plak hier de vacature/ });
	await fireEvent.input(box, { target: { value: 'Stratenmaker\nWerkgever: De Voeg' } });
	await fireEvent.click(screen.getByRole('button', { name: 'Lees' }));
	await fireEvent.click(await screen.findByRole('button', { name: 'Zet in plan' }));
	expect(textOf(await screen.findByRole('article', { name: 'Stratenmaker' }))).toContain('nieuw');
});
