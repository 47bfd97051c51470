import { expect, test, vi } from 'vitest';
import { dutch } from '../../src/messages/catalogue.ts';
import { actionsFor, choicesFor, employersFor } from '../../src/ui/views/palette-choices.ts';

const doings = { go: vi.fn(), lock: vi.fn(), toggleDark: vi.fn(), keys: vi.fn() };
const actions = actionsFor(dutch.shell, doings);
const labels = (text: string) => choicesFor(text, [], actions, () => {}).map(({ label }) => label);

test('without a text all actions are offered', () =>
	expect(labels('').length).toBe(actions.length));

test('an action is found by a part of its name, whatever the case', () =>
	expect(labels('WERKPL')).toEqual(['Ga naar Werkplein']));

test('every action has a key of its own', () =>
	expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length));

test('choosing an action does it', () => {
	actions.find(({ label }) => label === dutch.shell.palette.lock)?.run();
	expect(doings.lock).toHaveBeenCalledOnce();
});

test('an employer is found by name, without marks, and opens its card', () => {
	const employers = employersFor([{ id: 'e1', name: 'Café De Zoë', place: 'Deurne' }], doings.go);
	const [found] = choicesFor('zoe', [], [...employers, ...actions], () => {});
	expect(found).toMatchObject({ kind: 'employer', label: 'Café De Zoë', detail: 'Deurne' });
	found?.run();
	expect(doings.go).toHaveBeenCalledWith('/werkgevers/e1');
});
