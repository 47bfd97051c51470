/** Documents of the routes and of the benefit in Helmond (register 6.5, 8 to 11, 29 and 35). */
import type { Table } from '../../process/process.ts';
import { partsFrom } from '../document-parts.ts';

const reasonB = partsFrom('helmond l.95, l.102', 'H-39', 'H-43');
const application = partsFrom('helmond l.96', 'H-40');
const ww = partsFrom('helmond l.127-128', 'H-52');
const proof = partsFrom('helmond l.182-184', 'H-63.4');
const called = partsFrom('helmond l.81', 'H-34', 'O-13');
const figures = partsFrom('helmond l.142', 'H-58', 'O-12');

export const routeDocuments: Table<'documents'> = [
	{
		id: 'reason-b',
		document: 'reason-b',
		number: 8,
		rules: ['H-39', 'H-43'],
		source: 'helmond l.95, l.102',
		title: 'Formulier evaluatie CWI (reden route B)',
		when: { kind: 'b' },
		contents: [
			reasonB('reason', 'Reden voor route B', 'route-decided', 'reason-b-reported'),
			reasonB(
				'obstacles',
				'Waarop het besluit rust',
				'placeable',
				'multiple-problems',
				'debts',
				'housing',
				'presentation',
				'dutch',
			),
		],
	},
	{
		id: 'application-forms',
		document: 'application-forms',
		number: 9,
		channel: 'shared',
		signedBy: 'Klant',
		rules: ['H-40'],
		source: 'helmond l.96',
		title: 'Aanvraag WWB/IOAW met boodschappenlijst',
		when: { kind: 'wiz' },
		contents: [
			application('form', 'Aanvraagformulieren', 'application-forms-given'),
			application(
				'shopping-list',
				'Boodschappenlijst: wat de klant meebrengt',
				'application-forms-given',
			),
		],
	},
	{
		id: 'ww-application',
		document: 'ww-application',
		number: 10,
		signedBy: 'Klant',
		rules: ['H-52'],
		source: 'helmond l.127-128',
		title: 'WW-aanvraag',
		when: { kind: 'uwv' },
		contents: [
			ww('first-day', 'Eerste dag WW', 'ww-started'),
			ww(
				'forwarded',
				'Ingenomen en doorgestuurd aan de backoffice van UWV',
				'ww-application-forwarded',
			),
		],
	},
	{
		id: 'medical-proof',
		document: 'medical-proof',
		number: 11,
		signedBy: 'Arts',
		rules: ['H-63.4', 'C-13'],
		source: 'helmond l.182-184',
		title: 'Doktersverklaringen',
		when: { latest: 'medical', where: { complaints: true } },
		contents: [proof('proof', 'Bewijs van de ernst is ontvangen', 'medical')],
	},
	{
		id: 'management-information',
		document: 'management-information',
		number: 29,
		about: 'office',
		rules: ['H-58', 'O-12'],
		source: 'helmond l.142',
		title: 'Managementinformatie over A-klanten',
		contents: [figures('figures', 'A-klanten met en zonder integrale dienstverlening')],
	},
	{
		id: 'call-back-log',
		document: 'call-back-log',
		number: 35,
		rules: ['H-34', 'O-13'],
		source: 'helmond l.81',
		title: 'Nagebelde werkgevers',
		when: {
			any: [{ fact: 'employer-called-back' }, { latest: 'motivation-doubt', where: { is: true } }],
		},
		contents: [called('calls', 'Werkgever, datum en uitkomst', 'employer-called-back')],
	},
];
