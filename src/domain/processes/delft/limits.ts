import type { Table } from '../../process/process.ts';

/** Who decides in Delft, and what comes first. */
export const limits: Table<'limits'> = [
	{
		id: 'route-decision',
		limit: 'decision',
		rules: ['W-4', 'W-2', 'D-37', 'D-40'],
		source: 'delft l.821, werkplein l.59-64',
		text: 'Anders besluiten dan voorgesteld mag, met een reden',
		in: { fact: 'route-decided' },
		who: ['case-manager', 'adviser', 'reintegration-coach'],
		reason: { field: 'route', differsFrom: 'proposed' },
	},
	{
		id: 'client-manager-deploys',
		limit: 'decision',
		rules: ['D-38', 'D-37', 'D-5'],
		source: 'delft l.787-809',
		text: 'De klantmanager zet diensten van partners in, van welke organisatie hij ook is',
		in: { fact: 'instrument-asked' },
		who: ['case-manager', 'adviser', 'reintegration-coach'],
	},
	{
		id: 'work-before-benefit',
		limit: 'requires',
		rules: ['D-12'],
		source: 'delft l.442',
		text: 'Een uitkering pas als de mogelijkheden om direct te werken zijn benut',
		when: { kind: 'a' },
		in: { fact: 'income-intake-held' },
		needs: { fact: 'work-options-used' },
	},
];
