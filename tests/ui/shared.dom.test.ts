import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import Button from '../../src/ui/shared/Button.svelte';
import DataList from '../../src/ui/shared/DataList.svelte';
import StatusBadge from '../../src/ui/shared/StatusBadge.svelte';
import Tabs from '../../src/ui/shared/Tabs.svelte';
import FieldSamples from './FieldSamples.svelte';

const text = (words: string) => createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));

describe('Button', () => {
	test('runs its action', async () => {
		const onclick = vi.fn();
		render(Button, { onclick, children: text('Bewaar') });
		await fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
		expect(onclick).toHaveBeenCalledOnce();
	});

	test.each(['busy', 'disabled'])('keeps focus but does nothing while %s', async (state) => {
		const onclick = vi.fn();
		render(Button, { onclick, [state]: true, children: text('Bewaar') });
		const button = screen.getByRole('button', { name: 'Bewaar' });
		await fireEvent.click(button);
		expect(onclick).not.toHaveBeenCalled();
		expect(button.getAttribute('aria-disabled')).toBe('true');
		expect(button.hasAttribute('disabled')).toBe(false);
	});
});

describe('fields', () => {
	const onchoose = vi.fn();
	beforeEach(() => {
		render(FieldSamples, { onchoose });
	});

	test('a text field is named by its label and described by hint and error', () => {
		const field = screen.getByRole('textbox', { name: 'Naam' });
		const described = (field.getAttribute('aria-describedby') ?? '')
			.split(' ')
			.map((id) => document.getElementById(id)?.textContent);
		expect(described).toEqual(['Voluit', 'Vul dit in.']);
		expect(field.getAttribute('aria-invalid')).toBe('true');
	});

	test('an optional field says so in its name', () =>
		expect(screen.getByRole('textbox', { name: 'Telefoon (niet verplicht)' })).toBeTruthy());

	test('a select offers its options by their words', () =>
		expect(screen.getByRole('option', { name: 'Jobcoach', selected: true })).toBeTruthy());

	test('a radio group tells what was chosen', async () => {
		await fireEvent.click(screen.getByRole('radio', { name: 'Nee' }));
		expect(onchoose).toHaveBeenCalledWith('nee');
		expect(screen.getByRole('group', { name: 'Akkoord?' })).toBeTruthy();
	});
});

describe('what is shown', () => {
	test('a state is text, its icon is silent', () => {
		render(StatusBadge, { tone: 'negative', text: '3 dagen te laat' });
		expect(screen.getByText('3 dagen te laat')).toBeTruthy();
		expect(screen.queryByRole('img')).toBeNull();
	});

	test('a data list pairs keys and values', () => {
		render(DataList, { items: [{ key: 'Naam', value: 'Anouk' }] });
		expect(screen.getByRole('term').textContent).toBe('Naam');
		expect(screen.getByRole('definition').textContent?.trim()).toBe('Anouk');
	});

	test('tabs are links, and the current one says so', () => {
		const tabs = [
			{ href: '#/a', label: 'Een', current: true },
			{ href: '#/b', label: 'Twee', current: false, count: 3 },
		];
		render(Tabs, { label: 'Onderdelen', tabs });
		expect(screen.getByRole('navigation', { name: 'Onderdelen' })).toBeTruthy();
		expect(screen.getByRole('link', { name: 'Een' }).getAttribute('aria-current')).toBe('page');
		expect(screen.getByRole('link', { name: 'Twee 3' }).hasAttribute('aria-current')).toBe(false);
	});
});
