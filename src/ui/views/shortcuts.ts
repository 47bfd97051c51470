import { push } from 'svelte-spa-router';
import { tinykeys } from 'tinykeys';

export interface KeyActions {
	readonly palette: () => void;
	readonly help: () => void;
	readonly lock: () => void;
	/** Keys without Ctrl can be switched off (WCAG 2.1.4). */
	readonly singleKeys: () => boolean;
}

/** One row of the list of keys; `name` is a text of the catalogue. */
export const shortcuts = [
	{ name: 'palette', press: '$mod+k', shown: [['Ctrl', 'K']] },
	{ name: 'lock', press: '$mod+Shift+l', shown: [['Ctrl', 'Shift', 'L']] },
	{ name: 'today', press: 'g v', shown: [['G'], ['V']] },
	{ name: 'caseload', press: 'g c', shown: [['G'], ['C']] },
	{ name: 'office', press: 'g w', shown: [['G'], ['W']] },
	{ name: 'newClient', press: 'n', shown: [['N']] },
	{ name: 'help', press: '[Shift]+?', shown: [['?']] },
] as const;

/** Listens until the returned function is called. */
export function bindKeys(target: Window, actions: KeyActions): () => void {
	const run: Readonly<Record<(typeof shortcuts)[number]['name'], () => unknown>> = {
		palette: actions.palette,
		lock: actions.lock,
		today: () => push('/'),
		caseload: () => push('/caseload'),
		office: () => push('/werkplein'),
		newClient: () => push('/caseload/nieuw'),
		help: actions.help,
	};
	const bind = (rows: readonly (typeof shortcuts)[number][], allowed: () => boolean) =>
		Object.fromEntries(
			rows.map(({ name, press }) => [
				press,
				(event: KeyboardEvent) => {
					if (!allowed() || isInDialog(event)) return;
					event.preventDefault();
					run[name]();
				},
			]),
		);
	const withCtrl = shortcuts.filter(({ press }) => press.startsWith('$mod'));
	const single = shortcuts.filter(({ press }) => !press.startsWith('$mod'));
	const stopCtrl = tinykeys(
		target,
		bind(withCtrl, () => true),
		{ ignore: () => false },
	);
	const stopSingle = tinykeys(target, bind(single, actions.singleKeys));
	return () => {
		stopCtrl();
		stopSingle();
	};
}

const isInDialog = (event: KeyboardEvent) =>
	event.target instanceof Element && event.target.closest('dialog') !== null;
