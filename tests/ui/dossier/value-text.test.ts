import { expect, test } from 'vitest';
import type { ChanceRecord } from '../../../src/domain/capture-record.ts';
import { seekersPerVacancy } from '../../../src/domain/chance-series.ts';
import type { FieldId, FieldValue } from '../../../src/domain/field-values.ts';
import { practiceChance } from '../../../src/domain/practice/practice-records.ts';
import { vacancies } from '../../../src/messages/nl/vacancies.ts';
import { valueText } from '../../../src/ui/dossier/leads/value-text.ts';
import { formatFor } from '../../../src/ui/shared/format.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each<[FieldId, FieldValue, string]>([
	['naamVacature', 'Metselaar', 'Metselaar'],
	['werkgeverSoort', 'bureau', 'uitzendbureau'],
	['uren', { min: 32, max: 36 }, '32 tot 36 uur'],
	['uren', { min: 24.5, max: 24.5 }, '24,5 uur'],
	['uren', { min: null, max: 20 }, 'tot 20 uur'],
	['uren', 'fulltime', 'fulltime'],
	[
		'salarisIndicatie',
		{ minCent: 230000, maxCent: 250050, valuta: 'EUR', per: 'maand' },
		'€ 2.300 tot € 2.500,50 per maand',
	],
	[
		'salarisIndicatie',
		{ minCent: 1480, maxCent: null, valuta: 'EUR', per: 'uur' },
		'vanaf € 14,80 per uur',
	],
	['plaats', { naam: 'Helmond', postcode: '5701', land: null, soort: 'vast' }, '5701 Helmond'],
	['plaats', { naam: null, postcode: null, land: null, soort: 'thuiswerk' }, 'thuiswerk'],
	['sluitingsdatumVacature', '2026-12-04', 'vr 4 dec 2026'],
	['rijbewijs', ['B', 'BE'], 'B; BE'],
	['leerbaan', true, 'ja'],
	['straalKm', 25, '25 km'],
	['concurrentie', { n: 1200, kwalificatie: 'meer dan' }, 'meer dan 1.200'],
	[
		'vindwegen',
		[
			{ rang: 1, label: 'Internet', aandeelPromille: 415 },
			{ rang: 2, label: 'Via via', aandeelPromille: null },
		],
		'Internet (42%); Via via',
	],
])('%s %o reads "%s"', (field, value, text) => {
	expect(plain(valueText(field, value, vacancies, formatFor('nl-NL')))).toBe(text);
});

const chance = (
	vacatures?: number,
	concurrentie?: number,
	kwalificatie: 'exact' | 'meer dan' = 'exact',
) =>
	practiceChance({
		beroep: 'Metselaar',
		...(vacatures === undefined ? {} : { vacatures: { n: vacatures, kwalificatie } }),
		...(concurrentie === undefined
			? {}
			: { concurrentie: { n: concurrentie, kwalificatie: 'exact' as const } }),
	}) as ChanceRecord;

test.each([
	['both numbers', chance(12, 54), 4.5],
	['no competition at all', chance(12, 0), 0],
	['no vacancies', chance(0, 54), null],
	['a missing number', chance(12), null],
	['a number that is not exact', chance(12, 54, 'meer dan'), null],
])('a ratio with %s', (_what, record, ratio) => {
	expect(seekersPerVacancy(record)).toBe(ratio);
});
