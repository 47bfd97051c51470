import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { clientTurn } from '../../../src/messages/nl/client-turn.ts';
import TurnStart from '../../../src/ui/dossier/client-turn/TurnStart.svelte';
import { show } from '../show.ts';

const { start } = clientTurn;

const turnStart = ({ hasPin }: { readonly hasPin: boolean }) => {
	const begun: (string | null)[] = [];
	const begin = async (_dossierId: string, pin: string | null) => {
		begun.push(pin);
		return 'begun' as const;
	};
	show(TurnStart, { turn: { hasPin, begin }, dossierId: 'one', client: 'Henk' });
	return begun;
};
const type = (label: string, pin: string) =>
	fireEvent.input(screen.getByLabelText(label), { target: { value: pin } });
const go = () => fireEvent.click(screen.getByRole('button', { name: start.begin }));

test('a PIN that is typed differently the second time does not turn the laptop', async () => {
	const begun = turnStart({ hasPin: false });
	await type(start.choosePin, '2468');
	await go();
	await type(start.repeatPin, '2486');
	await go();
	expect(begun).toEqual([]);
	expect(screen.getByLabelText(start.repeatPin).getAttribute('aria-invalid')).toBe('true');
	expect(screen.getByText(start.different)).toBeTruthy();
	await type(start.repeatPin, '2468');
	await go();
	expect(begun).toEqual(['2468']);
});

test('a PIN that was chosen before is not asked for; another one is asked for twice', async () => {
	const begun = turnStart({ hasPin: true });
	expect(screen.queryByLabelText(start.repeatPin)).toBeNull();
	await go();
	await fireEvent.click(screen.getByRole('button', { name: start.otherPin }));
	await type(start.choosePin, '1357');
	await type(start.repeatPin, '1357');
	await go();
	expect(begun).toEqual([null, '1357']);
});
