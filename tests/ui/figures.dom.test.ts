import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { WorkOffice } from '../../src/app/work-office.svelte.ts';
import { exportFigures } from '../../src/domain/process/figures-exchange.ts';
import { figuresOf } from '../../src/domain/process/figures-of.ts';
import { officeOf } from '../../src/domain/process/situation.ts';
import { rowWords } from '../../src/messages/en/process-rows.ts';
import { english } from '../../src/messages/english.ts';
import { figures as t } from '../../src/messages/nl/figures.ts';
import FiguresPlace from '../../src/ui/figures/FiguresPlace.svelte';
import { rowLanguage } from '../../src/ui/row-language.ts';
import { process } from '../domain/process/office.ts';
import { anna, bram, caseloadOf, client, kept } from '../support/caseload.ts';
import { show } from './show.ts';

const me = {
	...anna,
	organisation: 'Gemeente',
	role: 'case-manager',
	deviceId: '',
	deviceWords: [],
} as const;
const werkmakelaar = process('werkmakelaar');
/** The twelve months to the day of the screen's clock. */
const period = { from: '2025-11-22', to: '2026-11-21' };

const registered = (name: string, by = anna) =>
	client(
		name,
		kept('werkmakelaar', 'process-started', '2026-03-02', { by }),
		kept('werkmakelaar', 'registered', '2026-03-02', { by }),
		kept('werkmakelaar', 'trajectory-stopped', '2026-04-02', { by }),
	);
const mine = Array.from({ length: 6 }, (_, place) => registered(`Klant ${place}`));
const shared = [registered('Gedeeld', bram)];

const shown = (clients: readonly (typeof mine)[number][], language: 'nl' | 'en' = 'nl') => {
	const office = new WorkOffice();
	if (language === 'en') office.speak(rowWords);
	return show(FiguresPlace, { session: { ...caseloadOf(...clients), office, me } }, language);
};

/** The file of a colleague who has nobody. */
const empty = JSON.stringify(
	exportFigures(werkmakelaar, figuresOf(werkmakelaar, [], officeOf(), period), period, 'started'),
);
const add = async (container: HTMLElement, text: string) => {
	const input = container.querySelector('input[type="file"]');
	if (!(input instanceof HTMLInputElement)) throw new Error('nowhere to choose a file');
	await fireEvent.change(input, { target: { files: [new File([text], 'cijfers.json')] } });
};
const stopped = werkmakelaar.figures.find(({ id }) => id === 'stopped')?.title ?? '';
const together = async (files: number) => {
	const table = await screen.findByRole('table', { name: t.exchange.added(files) });
	return within(table).getByRole('row', { name: new RegExp(stopped) }).textContent;
};

describe('figures added to those of a colleague', () => {
	test('leave a dossier to the colleague who started the process in it', async () => {
		const { container } = shown([...mine, ...shared]);
		await add(container, empty);
		expect(await together(1)).toContain('6');
		expect(screen.queryByText(t.exchange.twice)).toBeNull();
	});

	test('count all when that is asked for, and then say what can be counted twice', async () => {
		const { container } = shown([...mine, ...shared]);
		await fireEvent.click(screen.getByRole('radio', { name: t.exchange.which.all(7) }));
		await add(container, empty);
		expect(await together(1)).toContain('7');
		expect(screen.getByText(t.exchange.twice)).toBeTruthy();
	});

	test('ask nothing when every process was started by the same person', () => {
		shown(mine);
		expect(screen.queryByRole('group', { name: t.exchange.which.legend })).toBeNull();
	});

	test('say it when a file is added that counts already', async () => {
		const { container } = shown(mine);
		await add(container, empty);
		await add(container, empty);
		await together(2);
		expect(screen.getByText(t.exchange.equal)).toBeTruthy();
	});
});

describe('the language of rows', () => {
	test('is that of the screen: in English nothing says that it is Dutch', async () => {
		const { container } = shown(mine, 'en');
		const table = await screen.findByRole('table', { name: english.figures.table });
		expect(within(table).getByRole('row', { name: /Stopped trajectories/ })).toBeTruthy();
		expect(container.querySelectorAll('[lang]')).toHaveLength(0);
	});

	test('is Dutch where the office wrote the process, for nobody translated it', () => {
		const own = { id: 'one', on: '2026-11-01', by: anna, process: werkmakelaar };
		expect(rowLanguage({ here: { own: [own] } }, werkmakelaar)).toBe('nl');
		expect(rowLanguage({ here: { own: [own] } }, process('helmond'))).toBeUndefined();
		expect(rowLanguage({ here: null }, werkmakelaar)).toBeUndefined();
	});
});
