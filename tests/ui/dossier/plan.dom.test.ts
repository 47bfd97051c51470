import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import PlanTab from '../../../src/ui/dossier/plan/PlanTab.svelte';
import { meet, newDocs } from '../../support/dossier.ts';
import { paperDossier } from './paper-dossier.svelte.ts';
import { saidOf, show } from './show.ts';

const plan = (dossier = paperDossier()) => {
	show(PlanTab, dossier, { dossier, focus: null });
	return dossier;
};

const settled = () => new Promise((done) => setTimeout(done));

describe('goals', () => {
	test('what is typed stands in the document at once', async () => {
		const dossier = plan();
		await fireEvent.click(screen.getByRole('button', { name: 'Doel toevoegen' }));
		const goal = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Doel 1' });
		expect(document.activeElement).toBe(goal);
		await fireEvent.input(goal, { target: { value: 'Werk als metselaar' } });
		expect(dossier.plan.goals.map(({ text }) => text)).toEqual(['Werk als metselaar']);
	});

	test('what a colleague writes appears, and the caret stays with its letter', async () => {
		const dossier = paperDossier();
		const id = dossier.plan.addGoal('Werk als metselaar');
		plan(dossier);
		const goal = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Doel 1' });
		goal.focus();
		goal.setSelectionRange(4, 4);

		const colleague = paperDossier(newDocs());
		meet(dossier.shared, colleague.shared);
		colleague.plan.writeGoal(id, 'Vast Werk als metselaar');
		meet(dossier.shared, colleague.shared);
		await settled();

		expect(goal.value).toBe('Vast Werk als metselaar');
		expect(goal.value.slice(0, goal.selectionStart)).toBe('Vast Werk');
	});

	test('a letter that is being composed is left alone until it is there', async () => {
		const dossier = paperDossier();
		const id = dossier.plan.addGoal('caf');
		plan(dossier);
		const goal = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Doel 1' });
		await fireEvent.compositionStart(goal);
		await fireEvent.input(goal, { target: { value: 'caf´' } });
		dossier.plan.writeGoal(id, 'Het caf');
		await settled();
		expect(goal.value).toBe('caf´');
		goal.value = 'café';
		await fireEvent.compositionEnd(goal);
		expect(dossier.plan.goals.at(0)?.text).toBe('Het café');
		expect(goal.value).toBe('Het café');
	});

	test('a field says who else is in it, and tells others that this person is', async () => {
		const dossier = paperDossier();
		const id = dossier.plan.addGoal('Werk');
		plan(dossier);
		const path = `goals/${id}/text`;
		dossier.presence = [
			{ personId: 'bram', name: 'Bram Jansen', organisation: 'Helmond', field: path, colour: 2 },
		];
		const goal = screen.getByRole('textbox', { name: 'Doel 1' });
		await settled();
		expect(saidOf(goal)).toMatch(/Bram Jansen is hier bezig/);
		goal.focus();
		expect(dossier.inField).toBe(path);
		goal.blur();
		expect(dossier.inField).toBeNull();
	});
});

describe('assignments', () => {
	test('"niet gedaan" is recorded with its reason, not without', async () => {
		const dossier = paperDossier();
		dossier.plan.addAssignment({ what: 'Brief schrijven' });
		plan(dossier);
		await fireEvent.click(screen.getByRole('button', { name: 'Niet gedaan: Brief schrijven' }));
		const reason = screen.getByRole('textbox', { name: 'Waarom is het niet gelukt?' });
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		expect(saidOf(reason)).toBe('Schrijf kort op waarom.');
		expect(dossier.plan.openAssignments).toHaveLength(1);

		await fireEvent.input(reason, { target: { value: 'De printer was stuk' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
		expect(dossier.plan.assignments).toMatchObject([
			{ status: 'not-done', reason: 'De printer was stuk' },
		]);
	});

	test('one that was thrown away comes back from the bin as it was', async () => {
		const dossier = paperDossier();
		dossier.plan.addAssignment({ what: 'Brief schrijven', proof: 'Kopie' });
		plan(dossier);
		const remove = screen.getByRole('button', { name: 'Werkopdracht weggooien: Brief schrijven' });
		await fireEvent.click(remove);
		expect(dossier.plan.assignments).toEqual([]);
		await fireEvent.click(
			screen.getByRole('button', { name: 'Terugzetten: Brief schrijven', hidden: true }),
		);
		expect(dossier.plan.assignments).toMatchObject([{ what: 'Brief schrijven', proof: 'Kopie' }]);
	});
});

describe('the next appointment', () => {
	test('wants a day, and names the holiday on which nobody works', async () => {
		const dossier = plan();
		const card = within(screen.getByRole('region', { name: 'Volgende afspraak' }));
		await fireEvent.click(card.getByRole('button', { name: 'Afspraak maken' }));
		await fireEvent.click(card.getByRole('button', { name: 'Afspraak vastleggen' }));
		const day = card.getByLabelText('Dag');
		expect(saidOf(day)).toBe('Kies een dag.');

		await fireEvent.input(day, { target: { value: '2026-12-25' } });
		expect(saidOf(day)).toMatch(/geen werkdag \(eerste kerstdag\)/);
		await fireEvent.click(card.getByRole('button', { name: 'Afspraak vastleggen' }));
		expect(dossier.agenda.next).toMatchObject({ on: '2026-12-25', kind: 'talk' });
	});
});
