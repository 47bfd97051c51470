/**
 * Who decides in Helmond, and varied times of appointments.
 *
 * A route that differs from the proposal needs a reason, and so does one where the definitions leave
 * a gap and nothing is proposed (C-35, W-4). A plan is no decision of one professional: it is signed
 * together (C-16), see `documents.ts`.
 */
import type { Table } from '../../process/process.ts';

export const decisions: Table<'limits'> = [
	{
		id: 'route-decision',
		limit: 'decision',
		rules: ['W-4', 'W-2', 'C-35', 'H-11a'],
		source: 'helmond l.38, werkplein l.59-64',
		text: 'De adviseur besluit over de route; anders dan voorgesteld mag, met een reden',
		in: { fact: 'route-decided' },
		who: ['adviser'],
		reason: { field: 'route', differsFrom: 'proposed' },
	},
	{
		id: 'integrated-decision',
		limit: 'decision',
		rules: ['H-12', 'W-2'],
		source: 'helmond l.50',
		text: 'De adviseur stelt vast of integrale dienstverlening nodig is',
		in: { fact: 'integrated-decided' },
		who: ['adviser'],
	},
	{
		id: 'test-author',
		limit: 'decision',
		rules: ['C-4', 'H-77'],
		source: 'helmond l.42, l.303-307',
		text: 'De adviseur of de re-integratiecoach WW neemt de toets af',
		in: { fact: 'compliance-test-held' },
		who: ['adviser', 'reintegration-coach'],
	},
	{
		id: 'target-group-reason',
		limit: 'decision',
		rules: ['O-34', 'H-73'],
		source: 'helmond l.164-168',
		text: 'Een gewijzigde situatie wordt met een reden vastgelegd',
		in: { fact: 'target-group', where: { group: 'changed-situation' } },
		reason: 'always',
	},
	{
		id: 'varied-times',
		limit: 'varied',
		rules: ['H-33', 'O-14'],
		source: 'helmond l.80',
		text: 'Afspraken op wisselende en verschillende tijden',
		when: { kind: 'wiz' },
		in: { fact: 'appointment-held' },
		half: 'half',
	},
];
