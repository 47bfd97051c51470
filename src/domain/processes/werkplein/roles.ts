import type { Table } from '../../process/process.ts';

/** Roles, not functions: local management decides who plays them (W-14). */
export const roles: Table<'roles'> = [
	{
		id: 'professional',
		actor: 'adviser',
		rules: ['W-2', 'W-12'],
		source: 'werkplein l.33-40, l.136-149',
		title: 'Werkcoach of klantmanager',
		tasks: [
			'Beoordeelt per klant welke dienstverlening en middelen nodig zijn',
			'Besluit met de klant over de dienstverlening',
			'Kent zijn klantenbestand en verbindt het met de vraag van werkgevers',
		],
	},
	{
		id: 'account-manager',
		actor: 'account-manager',
		rules: ['W-14'],
		source: 'werkplein l.231-248',
		title: 'Accountmanager',
		tasks: [
			'Is het aanspreekpunt van de werkgever: alle contacten lopen via hem',
			'Bepaalt de inzet en bewaakt de activiteiten',
		],
	},
	{
		id: 'matchmaker',
		actor: 'matchmaker',
		rules: ['W-14'],
		source: 'werkplein l.231-248',
		title: 'Matchmaker',
		tasks: ['Is de schakel tussen accountmanager en casemanager'],
	},
];
