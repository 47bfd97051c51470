/** What a professional does on the recognition tab, by what the screen says. */
import { fireEvent, screen, within } from '@testing-library/svelte';
import type { WorkProcess } from '../../../../src/domain/process/process.ts';
import { processById } from '../../../../src/domain/processes/all.ts';
import type { Role } from '../../../../src/domain/role.ts';
import RecognitionTab from '../../../../src/ui/dossier/recognition/RecognitionTab.svelte';
import { newDocs, person } from '../../../support/dossier.ts';
import { type PaperDossier, paperDossier } from '../paper-dossier.svelte.ts';
import { show } from '../show.ts';

export function processNamed(id: string): WorkProcess {
	const found = processById.get(id);
	if (!found) throw new RangeError(`no process ${id}`);
	return found;
}

/** A dossier in which the processes run; ids count in the order of the alphabet. */
export function recognising(role: Role = 'adviser', ...processes: readonly string[]): PaperDossier {
	let count = 0;
	const newId = () => {
		count += 1;
		return `id-${String(count).padStart(4, '0')}`;
	};
	const dossier = paperDossier(newDocs(), person('Anna', { role, newId }));
	for (const id of processes) dossier.process.start(processNamed(id));
	return dossier;
}

export const open = (dossier: PaperDossier) => show(RecognitionTab, dossier, { dossier });

export const press = (name: string | RegExp) =>
	fireEvent.click(screen.getByRole('button', { name }));

/** By the legend of the group: looking up roles takes long on a page this large. */
export function choose(group: string, option: string | RegExp) {
	const around = screen.getByText(group, { selector: 'legend' }).closest('fieldset');
	if (!around) throw new Error(`no group ${group}`);
	return fireEvent.click(within(around).getByLabelText(option));
}

export const write = (field: string | RegExp, value: string) =>
	fireEvent.input(screen.getByRole('textbox', { name: field }), { target: { value } });

/** What is recorded of a kind, in order. */
export const recorded = (dossier: PaperDossier, process: string, kind: string) =>
	dossier.process.course(process)?.situation.facts.get(kind) ?? [];

/** One answer of the test. */
export interface Said {
	readonly parts?: readonly boolean[];
	readonly option?: string;
	readonly goOn?: boolean;
	readonly reason?: string;
	readonly service?: string;
}

const [form] = processNamed('helmond').questionnaires;
if (!form) throw new Error('the test of Helmond is gone');
export const test17 = form;

/** Answers the question on screen and presses on. */
export async function say({ parts, option, goOn, reason, service }: Said): Promise<void> {
	const [, number = ''] = /Vraag (\d+) van 11/.exec(document.body.textContent ?? '') ?? [];
	const question = test17.questions.find(({ id }) => id === number);
	if (!question) throw new Error('no question on screen');
	for (const [place, so] of (parts ?? []).entries()) {
		await choose(question.parts[place] ?? '', so ? 'Ja' : 'Nee');
	}
	if (option) await choose(question.text, option);
	if (goOn) await choose('Hoe verder?', /verder met vraag/i);
	if (reason) await write('Waarom kan de klant toch verder?', reason);
	if (service) await write('Meest geëigende dienstverleningsvorm', service);
	await press('Volgende');
}
