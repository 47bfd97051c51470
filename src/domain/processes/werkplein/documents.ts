/** Documents of a Werkplein (register 6.5, 14, 15, 29 and 34). */
import type { Table } from '../../process/process.ts';
import { partsFrom } from '../document-parts.ts';

const plan = partsFrom('werkplein l.121-149', 'W-10', 'W-12');
const reasoning = partsFrom('werkplein l.104-110', 'W-8');
const cv = partsFrom('werkplein l.132-134', 'W-11');
const figures = partsFrom('werkplein l.256-269, l.299-305', 'W-15');

export const documents: Table<'documents'> = [
	{
		id: 'plan-of-approach',
		document: 'plan-of-approach',
		number: 14,
		channel: 'shared',
		signedBy: 'Klant en werkcoach of klantmanager, als akkoord',
		rules: ['W-10', 'W-12'],
		source: 'werkplein l.121-149',
		title: 'Plan van aanpak',
		contents: [
			plan('situation', 'De situatie van de klant'),
			plan('services', 'Welke dienstverlening wordt ingezet', 'plan-of-approach-agreed'),
			plan('actions', 'Wat de klant en de professional doen'),
			plan('assignments', 'Werkopdrachten van de klant'),
			plan('cv', 'Het cv op Werk.nl', 'cv-placed'),
		],
		versions: { fact: 'plan-of-approach-agreed' },
	},
	{
		id: 'reasoning',
		document: 'reasoning',
		number: 15,
		rules: ['W-8', 'W-7', 'W-4'],
		source: 'werkplein l.59-64, l.95-110',
		title: 'Methodisch handelen: beelden, redeneringen, argumenten en activiteiten',
		contents: [
			reasoning('reasoning', 'Wat aan besluiten ten grondslag ligt', 'reasoning-recorded'),
			reasoning('sources', 'Geraadpleegde bronnen', 'source-consulted'),
			reasoning('diagnosis', 'Diagnose', 'diagnosis-held'),
			reasoning('deviations', 'Onderbouwde afwijkingen', 'deviated'),
		],
	},
	{
		id: 'indicators',
		document: 'indicators',
		number: 29,
		about: 'office',
		rules: ['W-15'],
		source: 'werkplein l.256-269, l.299-305',
		title: 'Prestatie-indicatoren',
		contents: [figures('figures', 'Actief binnen 6 maanden, en tevredenheid')],
	},
	{
		id: 'cv',
		document: 'cv',
		number: 34,
		channel: 'shared',
		rules: ['W-11', 'H-46'],
		source: 'werkplein l.132-134, helmond l.114',
		title: 'Cv en sollicitatiebrief',
		contents: [cv('cv', 'Cv, geplaatst op Werk.nl', 'cv-placed')],
	},
];
