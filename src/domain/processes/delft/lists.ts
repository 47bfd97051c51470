import type { Table } from '../../process/process.ts';

/** What Delft lists: aids for professionals, conditions, and the work of account managers. */
export const lists: Table<'lists'> = [
	{
		id: 'shared-tools',
		rules: ['D-5', 'D-8'],
		source: 'delft l.62-64, l.80-82',
		title: 'Hulpmiddelen van de professional, die zelfstandig beslist',
		items: [
			'Vereenvoudigde procedures',
			'Een klantdossier',
			'Hulpmiddelen voor matching',
			'Hulpmiddelen voor re-integratie',
			'Hulpmiddelen voor handhaving',
			'Overige dienstverlenende instrumenten',
			'Instrumenten voor diagnose, administratie en registratie',
		],
	},
	{
		id: 'working-method',
		rules: ['D-22', 'D-19'],
		source: 'delft l.516-528',
		title: 'Voorwaarden aan de werkwijze',
		items: [
			'Kwaliteit aan de kop van het proces',
			'Eenmalige uitvraag; één klantdossier; één klantvolgsysteem',
			'Werk boven inkomen, met ruimte voor benodigde startkwalificaties van specifieke doelgroepen',
			'De klant wordt steeds respectvol benaderd',
			'Een sluitende aanpak',
			'Bereikbaarheid via meerdere kanalen',
		],
	},
	{
		id: 'employer-lines',
		rules: ['D-29'],
		source: 'delft l.266-284, l.626-632',
		title: 'Lijnen in de werkgeversbenadering',
		items: [
			'Individuele vacatures werven en vervullen',
			'Projectmatige aanpak',
			'Branche-, sector- of bedrijfsgerichte aanpak',
		],
	},
	{
		id: 'account-topics',
		rules: ['D-34'],
		source: 'delft l.704-726',
		title: 'Vaste onderwerpen bij de werkgever',
		items: [
			'Personeelssamenstelling',
			'Knelpunten in de bedrijfsvoering op de arbeidsmarkt',
			'Scholing',
			'Ontslag',
		],
	},
	{
		id: 'knowledge-bank',
		rules: ['D-32', 'D-34'],
		source: 'delft l.660, l.704-726',
		title: 'Kennis- en informatiebank voor werkgevers',
		items: [
			'Welke diensten er zijn, en wie ze levert',
			'Hoe van een dienst gebruik wordt gemaakt',
			'Welke gegevens een dienst nodig heeft',
			'Hoe snel een dienst reageert en hoe hij wordt geëvalueerd',
		],
	},
];
