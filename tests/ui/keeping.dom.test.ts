import { fireEvent, screen, within } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';
import { WorkOffice } from '../../src/app/work-office.svelte.ts';
import { caseloadKeeping as t } from '../../src/messages/nl/caseload-keeping.ts';
import KeepingPlace from '../../src/ui/caseload/KeepingPlace.svelte';
import { caseloadOf, client, type Known, kept } from '../support/caseload.ts';
import { show } from './show.ts';

// jsdom knows dialogs, but not how to open one.
beforeAll(() => {
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
	};
});

/** Beside the screen's clock of 21 November 2026 the help of one ended six years ago. */
const henk = client(
	'Henk',
	kept('helmond', 'process-started', '2020-01-06'),
	kept('helmond', 'medical', '2020-02-02', { data: { complaints: true } }),
	kept('helmond', 'outflow', '2020-03-31', { data: { to: 'work' } }),
);
const noor = client(
	'Noor',
	kept('helmond', 'process-started', '2026-01-06'),
	kept('helmond', 'outflow', '2026-03-31', { data: { to: 'work' } }),
);

const place = (...clients: readonly Known[]) => {
	const removed: string[] = [];
	let fails = false;
	const removeDossier = async (id: string) => {
		if (fails) throw new Error('the disk is full');
		removed.push(id);
	};
	show(KeepingPlace, {
		session: { ...caseloadOf(...clients), office: new WorkOffice(), removeDossier },
	});
	return {
		removed,
		diskFails: () => {
			fails = true;
		},
	};
};
const ask = () => fireEvent.click(screen.getByRole('button', { name: t.remove.openOf('Henk') }));
const confirm = () => fireEvent.click(screen.getByRole('button', { name: t.remove.yes }));

test('[O-27] what is over its time stands first, with what can be done; the rest has its day', () => {
	place(henk, noor);
	const due = within(screen.getByRole('table', { name: t.due }));
	expect(due.getAllByRole('row').slice(1)).toHaveLength(2);
	expect(due.getByText(t.sensitive(1))).toBeTruthy();
	expect(due.getByText('31 maart 2025')).toBeTruthy();
	const running = within(screen.getByRole('table', { name: t.running }));
	expect(running.getByRole('row', { name: /Noor.*31 maart 2031/ })).toBeTruthy();
	expect(running.queryByRole('button')).toBeNull();
});

test('[O-27] a dossier goes only after the question and the tick', async () => {
	const { removed } = place(henk);
	await ask();
	await confirm();
	expect(screen.getByText(t.remove.notSure)).toBeTruthy();
	expect(removed).toEqual([]);
	await fireEvent.click(screen.getByRole('checkbox', { name: t.remove.sure }));
	await confirm();
	expect(removed).toEqual(['Henk']);
});

test('[O-27] a disk that refuses is said, and the question stays', async () => {
	const { diskFails, removed } = place(henk);
	diskFails();
	await ask();
	await fireEvent.click(screen.getByRole('checkbox', { name: t.remove.sure }));
	await confirm();
	expect(await screen.findByText(t.remove.failed)).toBeTruthy();
	expect(removed).toEqual([]);
});

test('[O-27] without any day it says when one begins', () => {
	place(client('Samira'));
	expect(screen.getByRole('heading', { name: t.empty })).toBeTruthy();
	expect(screen.queryByRole('table')).toBeNull();
});
