import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { OfficeChange } from '../../src/domain/office-change.ts';
import { processes } from '../../src/domain/processes/all.ts';
import { officeHistory as t } from '../../src/messages/nl/office-history.ts';
import OfficeHistory from '../../src/ui/office/OfficeHistory.svelte';
import { bram } from '../support/caseload.ts';
import { show } from './show.ts';

const ages = (count: number) =>
	Array.from({ length: count }, (_, place) =>
		OfficeChange.parse({
			id: `c${place}`,
			on: '2026-11-21',
			recordedAt: place,
			by: bram,
			setting: 'youthMaxAge',
			part: null,
			value: 20 + place,
		}),
	);

test('an office that changed nothing says so', () => {
	show(OfficeHistory, { office: { here: null, processes } });
	expect(screen.getByText(t.empty)).toBeTruthy();
	expect(screen.queryByRole('table')).toBeNull();
});

test('the latest ten changes stand there with who, before and now; all on demand', async () => {
	show(OfficeHistory, { office: { here: { changes: ages(12), own: [] }, processes } });
	const [, first, ...rest] = screen.getAllByRole('row');
	expect(first?.textContent?.replaceAll(/\s+/g, ' ')).toMatch(/2026 ?Bram Smits.*30 ?31/);
	expect(rest).toHaveLength(9);
	await fireEvent.click(screen.getByRole('button', { name: t.all('12') }));
	expect(screen.getAllByRole('row')).toHaveLength(13);
});
