import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { FormsState } from '../../../../src/app/state/forms-state.svelte.ts';
import { readProcessFacts } from '../../../../src/document/process-facts.ts';
import { readProcess } from '../../../../src/domain/process/read-process.ts';
import FormFlow from '../../../../src/ui/dossier/recognition/forms/FormFlow.svelte';
import { show } from '../show.ts';
import { choose, press, recognising, write } from './recognising.ts';

/** As an office writes it in a file: a risk profile that the source leaves open. */
const written = {
	id: 'eigen-kantoor',
	version: '1',
	name: 'Eigen kantoor',
	source: 'Eigen werkwijze',
	questionnaires: [
		{
			id: 'risicoprofiel',
			source: 'Eigen werkwijze, bijlage 2',
			title: 'Risicoprofiel WWB/IOAW',
			questions: [
				{
					id: 'woont/alleen',
					source: 'bijlage 2',
					text: 'De klant woont alleen.',
					options: [
						{ id: 'ja', label: 'Klopt', instruction: 'Naar de conclusie', next: 'conclusion' },
						{ id: 'nee', label: 'Klopt niet', instruction: 'Naar 2', next: '2' },
					],
				},
				{
					id: '2',
					source: 'bijlage 2',
					text: 'De huisgenoten zijn bekend.',
					options: [{ id: 'ja', label: 'Klopt', instruction: 'Klaar', next: 'conclusion' }],
				},
			],
			conclusion: 'Kies de uitkomst',
			conclusions: [
				{ id: 'laag', source: 'bijlage 2', text: 'Laag', unless: { 'woont/alleen': 'nee' } },
				{ id: 'hoog', source: 'bijlage 2', text: 'Hoog', unless: { 'woont/alleen': 'ja' } },
			],
			explanation: 'optional',
			signedBy: ['adviser', 'case-manager'],
		},
	],
};

describe('a form of an office itself', () => {
	test('[O-6] [O-7] is filled in on the same screen and kept with its answers', async () => {
		const read = readProcess(written);
		if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
		const { process } = read;
		const [form] = process.questionnaires;
		if (!form) throw new Error('no form');
		const dossier = recognising('case-manager');
		const forms = new FormsState(dossier.docs, dossier.author);
		const id = forms.start(process, form);
		const props = {
			process,
			form,
			forms,
			repeated: false,
			onclose: () => {},
			get draft() {
				const draft = forms.byId(id);
				if (!draft) throw new Error('the draft is gone');
				return draft;
			},
		};
		show(FormFlow, dossier, props);
		await choose('De klant woont alleen.', 'Klopt niet');
		await press('Volgende');
		await choose('De huisgenoten zijn bekend.', 'Klopt');
		await press('Volgende');
		expect(screen.getByText(/vraag woont\/alleen is beantwoord met “Klopt niet”/)).toBeTruthy();
		await choose('Welke conclusie past?', 'Hoog');
		await write('Toelichting', 'Drie volwassenen in huis');
		await press('Tekenen en vastleggen');

		const facts = readProcessFacts(dossier.docs).facts.filter(({ kind }) => kind === 'form-held');
		expect(facts).toMatchObject([
			{
				process: 'eigen-kantoor',
				role: 'case-manager',
				data: {
					form: 'risicoprofiel',
					conclusion: 'hoog',
					explanation: 'Drie volwassenen in huis',
				},
			},
		]);
	});
});
