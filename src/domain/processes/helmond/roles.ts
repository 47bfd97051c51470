/** Who does what in Helmond: the functions at CWI as the appendix has them, and the partners. */
import type { Table } from '../../process/process.ts';

const partner = ['Is altijd welkom bij gesprekken van klant en adviseur'];

export const roles: Table<'roles'> = [
	{
		id: 'adviser',
		actor: 'adviser',
		rules: ['H-64'],
		source: 'helmond l.196-200',
		title: 'Adviseur Werk en Inkomen',
		organisation: 'CWI',
		level: 'HBO',
		tasks: ['Klantherkenner', 'Caseloadmanager'],
	},
	{
		id: 'service-officer',
		actor: 'service-desk',
		rules: ['H-65'],
		source: 'helmond l.202-206',
		title: 'Medewerker Werk en Inkomen',
		organisation: 'CWI',
		level: 'MBO',
		tasks: [
			'Klantontvangst tbv intake',
			'Klantindicering bezoekers',
			'ID-controle',
			'Informatie- en advies',
			'Beheer beursvloer',
		],
	},
	{
		id: 'receptionist',
		actor: 'service-desk',
		rules: ['H-66'],
		source: 'helmond l.208-212',
		title: 'Receptioniste/telefoniste',
		organisation: 'CWI',
		level: 'LBO+ / MBO',
		tasks: ['Klantontvangst tbv doorverwijzing', 'Telefoonbeheer', 'Licht administratief werk'],
	},
	{
		id: 'case-manager',
		actor: 'case-manager',
		rules: ['H-13', 'H-15', 'H-21', 'H-31', 'H-41'],
		source: 'helmond l.54-62, l.75, l.97',
		title: 'Casemanager WIZ',
		organisation: 'Gemeente (WIZ)',
		tasks: ['Tekent het plan mee', 'Behandelt de aanvraag en de re-integratievraag', ...partner],
		mayAttend: true,
	},
	{
		id: 'reintegration-coach',
		actor: 'reintegration-coach',
		rules: ['H-13', 'H-15', 'H-21', 'H-31', 'H-42'],
		source: 'helmond l.54-62, l.75, l.101',
		title: 'Re-integratiecoach',
		organisation: 'UWV',
		tasks: ['Tekent het plan mee', 'Neemt B-klanten van UWV over', ...partner],
		mayAttend: true,
	},
];
