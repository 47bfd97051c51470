import type { Table } from '../../process/process.ts';

/** The client manager and the account manager of Delft. */
export const roles: Table<'roles'> = [
	{
		id: 'client-manager',
		actor: 'case-manager',
		rules: ['D-37', 'D-38', 'D-3'],
		source: 'delft l.292, l.787-809',
		title: 'Klantmanager',
		organisation: 'CWI, UWV of gemeente: het maakt niet uit welke',
		tasks: [
			'Is de spil voor de klant en kent hem persoonlijk',
			'Beslist over inkomen waar dat het activeringstraject raakt',
			'Stemt zijn inspanning af op de mogelijkheden van de klant',
			'Zet de diensten in die hij nodig vindt',
			'Maakt afspraken waaraan andere dienstverleners zich houden',
			'Heeft alle informatiebronnen van de partners',
			'Geeft opdrachten aan andere dienstverleners en houdt de keten gesloten',
		],
		mayAttend: true,
	},
	{
		id: 'account-manager',
		actor: 'account-manager',
		rules: ['D-34', 'D-35', 'D-51'],
		source: 'delft l.704-742',
		title: 'Accountmanager',
		organisation: 'Een van de partners; geen aparte organisatie',
		tasks: [
			'Is de vaste contactpersoon van de werkgever',
			'Brengt de behoeften van de werkgever in kaart',
			'Bespreekt uit zichzelf de vaste onderwerpen',
			'Bewaakt de afspraken en legt verantwoording af aan de werkgever',
			'Brengt vacatures naar de klantmanagers',
			'Doet het bemiddelingsvoorstel aan de werkgever',
			'Evalueert met de werkgever',
		],
	},
];
