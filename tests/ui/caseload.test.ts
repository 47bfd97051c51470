import { describe, expect, test } from 'vitest';
import type { DossierSummary } from '../../src/domain/dossier-summary.ts';
import { filtered, overdueIn } from '../../src/ui/caseload/caseload-filter.ts';
import { clientFrom, emptyForm, problemsIn } from '../../src/ui/caseload/new-client-form.ts';

const today = '2026-11-21';
const summary = (patch: Partial<DossierSummary>): DossierSummary => ({
	id: 'a',
	name: 'Samira el Amrani',
	sortName: 'Amrani, Samira el',
	birthDate: null,
	place: null,
	benefits: [],
	practice: false,
	appointments: [],
	lastContactOn: today,
	openAssignments: 0,
	openLeads: 0,
	newLeads: 0,
	due: [],
	changedAt: null,
	...patch,
});
const due = (on: string) => [{ kind: 'action', id: 'x', on, at: null, title: '' }] as const;

describe('the chips of the caseload', () => {
	const late = summary({ id: 'late', due: due('2026-11-20') });
	const soon = summary({ id: 'soon', due: due('2026-11-22') });
	const later = summary({ id: 'later', due: due('2026-11-23') });
	const fresh = summary({ id: 'fresh', newLeads: 1 });
	const gone = summary({ id: 'gone', lastContactOn: '2026-11-06' });
	const invented = summary({ id: 'invented', practice: true });
	const all = [late, soon, later, fresh, gone, invented];

	test.each([
		['all', ['late', 'soon', 'later', 'fresh', 'gone', 'invented']],
		['due', ['late', 'soon']],
		['new', ['fresh']],
		['out-of-sight', ['gone']],
		['practice', ['invented']],
	] as const)('%s shows %j', (filter, ids) =>
		expect(filtered(all, filter, today, new Map()).map(({ id }) => id)).toEqual(ids),
	);

	test('counts what is overdue', () => expect(overdueIn(late, today, new Map())).toBe(1));
});

describe('the form of a new client', () => {
	test('asks for a family name only', () =>
		expect(problemsIn(emptyForm(), today)).toEqual({ geslachtsnaam: 'required' }));

	test('names each wrong field', () => {
		const form = { ...emptyForm(), geslachtsnaam: 'Amrani', bsn: '123', birthDate: '2027-01-01' };
		expect(problemsIn(form, today)).toEqual({ bsn: 'not-a-bsn', birthDate: 'in-future' });
	});

	test('leaves out what was not filled in', () =>
		expect(clientFrom({ ...emptyForm(), geslachtsnaam: ' Amrani ', place: ' ' })).toMatchObject({
			geslachtsnaam: 'Amrani',
			place: null,
		}));
});
