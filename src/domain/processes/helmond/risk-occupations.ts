import type { Question } from '../../process/questionnaire-row.ts';

/**
 * Risk occupations for undeclared work, and the activity (H-78). It is profiling: shown inside
 * question 1 of the test only, never as a label on a client.
 */
export const riskOccupations: NonNullable<Question['list']> = {
	id: 'risk-occupations',
	rules: ['H-78'],
	title: 'LIJST MET RISICOBEROEPEN',
	rows: [
		['Horeca', 'Zwart werk bij een horecabedrijf'],
		['Leraar', '(Thuis) bijles geven'],
		['Musicus', 'Privé-les geven; Optreden'],
		['Verpleegkundigen', 'Particuliere thuiszorg'],
		[
			'Handwerklieden: Schilderen, Timmeren, Metselen, Stukadoren, Loodgieter, Stratenmakers etc.',
			'Zwart werk bij particulier of bedrijf',
		],
		['Bouwkundig tekenaar', 'Bouwtekeningen maken'],
		['(Auto-) monteur', 'Reparatie voor particulieren'],
		['Haarverzorging/Pedicure etc.', 'Voor particulieren'],
		['Administrateur/Belastingdienst', 'Administratie voeren/belastingaangiftes'],
		['Glazenwasser', 'Ramen lappen bij particulieren'],
		['Bezitter groot rijbewijs', 'Chauffeurswerkzaamheden (touringcar/vrachtwagen internationaal)'],
		['Slagers', 'Uitbenen/noodslachtingen'],
		[
			'Algemeen',
			'Oppas; ‘Snorder’ (taxivervoer); Chauffeurswerkzaamheden; Schoonmaken/huishoudelijk werk; Seizoenswerk in land- en tuinbouw; Prostitutie',
		],
	],
};
