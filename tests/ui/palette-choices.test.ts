import { expect, test, vi } from 'vitest';
import { dutch } from '../../src/messages/catalogue.ts';
import { actionsFor, choicesFor } from '../../src/ui/views/palette-choices.ts';

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
