/** Documents of Werkmakelaar up to the placement (register 6.5, 16 to 20 and 36). */
import type { Table } from '../../process/process.ts';
import { partsFrom, withFields } from '../document-parts.ts';

const protocol = partsFrom('werkmakelaar l.17', 'M-11');
const report = partsFrom('werkmakelaar l.13', 'M-9', 'M-10');
const delivered = 'intake-report-delivered';
const internship = partsFrom('werkmakelaar l.33', 'M-19');
const contract = partsFrom('werkmakelaar l.27, l.33, l.37', 'M-18', 'M-19', 'M-20');
const subsidy = partsFrom('werkmakelaar l.47', 'M-25', 'O-23');
const feedback = partsFrom('werkmakelaar l.9', 'M-7', 'O-26');

export const documents: Table<'documents'> = [
	{
		id: 'traject-protocol',
		document: 'traject-protocol',
		number: 16,
		channel: 'shared',
		rules: ['M-8', 'M-11', 'M-12'],
		source: 'werkmakelaar l.9, l.17',
		title: 'Trajectprotocol',
		contents: [
			protocol('agreements', 'Afspraken tussen casemanager en jobcoach'),
			protocol('rights-and-duties', 'Rechten en (vooral) plichten van de klant'),
			protocol('people', 'Gegevens van de klant en de opsteller'),
			protocol('plan', 'Plan van aanpak'),
			protocol('goal', 'Doel en resultaat van het traject'),
			protocol('lead-times', 'Geplande en werkelijke doorlooptijden'),
			protocol('reporting', 'Rapportagemomenten'),
		],
		versions: { fact: 'protocol-written' },
		signatures: [[{ roles: [{ role: 'client' }] }]],
	},
	{
		id: 'intake-report',
		document: 'intake-report',
		number: 17,
		rules: ['M-9', 'M-10'],
		source: 'werkmakelaar l.13',
		title: 'Intakeverslag',
		contents: [
			withFields(report('sides', 'Zwakke en sterke kanten', delivered), 'weak', 'strong'),
			withFields(report('presentation', 'Hoe presenteert hij zich', delivered), 'presentation'),
			withFields(
				report('background', 'Sociale, professionele en economische achtergrond', delivered),
				'background',
			),
			withFields(report('motivation', 'Is de klant gemotiveerd', delivered), 'motivated'),
			withFields(report('wish', 'Wat is zijn werkwens', delivered), 'workWish'),
			withFields(report('means', 'Zijn er extra middelen nodig', delivered), 'extraMeans'),
			withFields(report('diagnosis', 'Diagnose', delivered, 'skill-doubt'), 'diagnosis'),
			withFields(report('plan', 'Plan van aanpak', delivered, 'variant-chosen'), 'approach'),
		],
	},
	{
		id: 'internship-agreement',
		document: 'internship-agreement',
		number: 18,
		channel: 'shared',
		signedBy: 'Leerdoelen afgesproken door klant, werkgever en jobcoach',
		rules: ['M-19'],
		source: 'werkmakelaar l.31-33',
		title: 'Stageovereenkomst met leerdoelen',
		when: { any: [{ kind: 'variant-2' }, { fact: 'internship-started' }] },
		contents: [
			internship('goals', 'Leerdoelen', 'learning-goals-agreed', 'learning-goal-tested'),
			internship('period', 'De stage', 'internship-started', 'internship-ended'),
			internship(
				'contract',
				'Aansluitend een arbeidsovereenkomst van ten minste 6 maanden',
				'contract-started',
			),
		],
	},
	{
		id: 'employment-contract',
		document: 'employment-contract',
		number: 19,
		channel: 'shared',
		signedBy: 'Werkgever en klant',
		rules: ['M-18', 'M-19', 'M-20', 'DU-10'],
		source: 'werkmakelaar l.27, l.33, l.37',
		title: 'Arbeidsovereenkomst (registratie)',
		contents: [contract('contract', 'Werkgever en duur', 'contract-started', 'contract-ended')],
	},
	{
		id: 'subsidy-schedule',
		document: 'subsidy-schedule',
		number: 20,
		rules: ['M-25', 'O-23', 'C-21'],
		source: 'werkmakelaar l.47',
		title: 'Afbouwschema loonkostensubsidie',
		when: { any: [{ fact: 'subsidy-agreed' }, { fact: 'subsidy-started' }] },
		contents: [
			subsidy('height', 'Hoogte', 'subsidy-agreed', 'subsidy-started'),
			subsidy('steps', 'Afbouw in stappen', 'subsidy-stepped-down', 'subsidy-ended'),
		],
	},
	{
		id: 'feedback-note',
		document: 'feedback-note',
		number: 36,
		rules: ['M-7', 'O-26'],
		source: 'werkmakelaar l.9',
		title: 'Terugkoppeling na een intake zonder warme overdracht',
		when: { fact: 'invited' },
		contents: [
			feedback('talk', 'Verslag van het gesprek', 'invited', 'intake-held'),
			feedback('feedback', 'Teruggekoppeld aan de casemanager', 'feedback-given'),
		],
	},
];
