import type { Table } from '../../process/process.ts';

/** Those who act on it (O-22, O-27). */
const readers = ['adviser', 'case-manager', 'reintegration-coach'] as const;

/** The route, and what follows from it (H-12, H-36 to H-44, H-60, H-73). */
export const routeFacts: Table<'factKinds'> = [
	{
		id: 'route-decided',
		title: 'Route besloten',
		rules: ['H-11a', 'H-59', 'H-62', 'O-19', 'C-1'],
		source: 'helmond l.46',
		fields: { route: ['A', 'B'], proposed: ['A', 'B', 'none'], horizonMonths: 'number' },
		required: ['route'],
	},
	{
		id: 'integrated-decided',
		title: 'Integrale dienstverlening besloten',
		rules: ['H-12', 'H-60'],
		source: 'helmond l.50',
		fields: { needed: 'boolean' },
		required: ['needed'],
	},
	{
		id: 'means-chosen',
		title: 'Middel ingezet',
		rules: ['H-60', 'H-61'],
		source: 'helmond l.150-162',
		fields: {
			means: [
				'debt-help',
				'childcare',
				'direct-werk',
				'motivation-trajectory',
				'housing',
				'medical-advice',
				'training',
				'temporary-work',
				'integrated-trajectory',
			],
		},
		required: ['means'],
	},
	{
		id: 'target-group',
		title: 'Doelgroep voor evaluatie',
		rules: ['H-73', 'O-34', 'C-19'],
		source: 'helmond l.164-168',
		fields: { group: 'text' },
		required: ['group'],
	},
	{
		id: 'transferred-in-talk',
		title: 'Van A naar B overgedragen in een driegesprek',
		rules: ['H-36'],
		source: 'helmond l.87',
	},
	{
		id: 'entitlement-checked',
		title: 'Recht op uitkering bekeken',
		rules: ['H-38', 'H-10f', 'H-11f'],
		source: 'helmond l.43, l.94',
		fields: { outcome: ['yes', 'no', 'partly', 'unknown'] },
	},
	{
		id: 'reason-b-reported',
		title: 'Reden B gemeld met het formulier evaluatie CWI',
		rules: ['H-39', 'H-43'],
		source: 'helmond l.95, l.102',
		fields: { to: ['wiz', 'uwv'], reason: 'text' },
		required: ['to'],
	},
	{
		id: 'application-forms-given',
		title: 'Aanvraagformulieren en boodschappenlijst meegegeven',
		rules: ['H-40'],
		source: 'helmond l.96',
		fields: { shoppingList: 'boolean' },
		channel: 'shared',
	},
	{
		id: 'case-manager-talk-held',
		title: 'Gesprek met casemanager WIZ gehouden',
		rules: ['H-41', 'H-51'],
		source: 'helmond l.97, l.126',
	},
	{
		id: 'ww-intake-held',
		title: 'WW-intake gehouden',
		rules: ['H-42'],
		source: 'helmond l.101',
	},
	{
		id: 'coach-talk-held',
		title: 'Gesprek met re-integratiecoach gehouden',
		rules: ['H-42'],
		source: 'helmond l.101',
		fields: { coach: 'text' },
	},
	{
		id: 'enforcement-consulted',
		title: 'Sociale rechercheur of preventiemedewerker geraadpleegd',
		rules: ['H-32', 'H-44'],
		source: 'helmond l.79, l.106',
		fields: { who: ['investigator', 'prevention-officer'], joinedTalk: 'boolean' },
		required: ['who'],
		readers,
	},
];
