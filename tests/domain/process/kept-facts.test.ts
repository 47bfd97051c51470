import { describe, expect, test } from 'vitest';
import { checkFact } from '../../../src/domain/process/fact-kind.ts';
import { process } from './office.ts';

interface Row {
	readonly rule: string;
	readonly process: string;
	readonly kind: string;
	readonly says: Readonly<Record<string, string | number | boolean>>;
	readonly not: Readonly<Record<string, string | number | boolean>>;
}

const rows: readonly Row[] = [
	{
		rule: 'H-3',
		process: 'helmond',
		kind: 'e-intake-able',
		says: { able: true },
		not: { able: 1 },
	},
	{
		rule: 'H-4',
		process: 'helmond',
		kind: 'benefit-asked',
		says: { kind: 'wwb' },
		not: { kind: 'aow' },
	},
	{
		rule: 'H-6',
		process: 'helmond',
		kind: 'e-intake-completed',
		says: { workPart: true, incomePartWw: true, incomePartWwb: false },
		not: { workPart: 'ja' },
	},
	{
		rule: 'H-10',
		process: 'helmond',
		kind: 'recognition-answered',
		says: { question: 'g', finding: 'Is 22' },
		not: { question: 'h', finding: 'x' },
	},
	{
		rule: 'H-55',
		process: 'helmond',
		kind: 'outflow',
		says: { to: 'education' },
		not: { to: 'prison' },
	},
	{
		rule: 'H-60',
		process: 'helmond',
		kind: 'means-chosen',
		says: { means: 'direct-werk' },
		not: { means: 'origin' },
	},
	{
		rule: 'H-67] [H-68] [C-31',
		process: 'helmond',
		kind: 'vacancy-referred',
		says: { how: 'mediated' },
		not: { how: 'sent' },
	},
	{
		rule: 'H-81] [H-82',
		process: 'helmond',
		kind: 'chance-looked-up',
		says: { occupation: 'Metselaar', vacancies: 12, competition: 'veel', foundHow: 'via internet' },
		not: { vacancies: 12 },
	},
	{
		rule: 'O-5',
		process: 'helmond',
		kind: 'language-level',
		says: { skill: 'writing', level: 'A2', establishedBy: 'Taaltoets' },
		not: { skill: 'writing', level: 'D1' },
	},
	{
		rule: 'O-18] [O-32',
		process: 'helmond',
		kind: 'detention',
		says: { longerThanYear: false, awaitsPretraining: true },
		not: { offence: 'x' },
	},
	{
		rule: 'O-22',
		process: 'helmond',
		kind: 'investigation-wish',
		says: { wanted: false },
		not: { wanted: 'nee' },
	},
	{
		rule: 'O-31',
		process: 'helmond',
		kind: 'housing',
		says: { homeless: false, note: 'Ruimte voor beginperiode' },
		not: { homeless: 'nee' },
	},
	{
		rule: 'O-34',
		process: 'helmond',
		kind: 'target-group',
		says: { group: 'changed-situation' },
		not: {},
	},
	{
		rule: 'C-17',
		process: 'helmond',
		kind: 'recognition-held',
		says: { channel: 'video' },
		not: { channel: 'brief' },
	},
	{
		rule: 'D-8',
		process: 'delft',
		kind: 'instrument-asked',
		says: { instrument: 'Sollicitatietraining', partner: 'UWV' },
		not: {},
	},
	{
		rule: 'D-36] [D-52',
		process: 'delft',
		kind: 'service-set',
		says: { path: 'Korte weg naar werk' },
		not: {},
	},
	{
		rule: 'C-29',
		process: 'delft',
		kind: 'contact-person-named',
		says: { name: 'Noor', organisation: 'municipality' },
		not: { organisation: 'municipality' },
	},
	{
		rule: 'W-1',
		process: 'werkplein',
		kind: 'client-situation',
		says: { selfReliance: 'low', motivation: 'high', regime: 'WW' },
		not: { selfReliance: 3 },
	},
	{
		rule: 'W-7',
		process: 'werkplein',
		kind: 'source-consulted',
		says: { source: 'Suwinet', finding: 'Werkte tot maart' },
		not: {},
	},
	{
		rule: 'W-8',
		process: 'werkplein',
		kind: 'reasoning-recorded',
		says: { decision: 'A', images: 'x', reasoning: 'y', arguments: 'z', activities: 'w' },
		not: {},
	},
	{
		rule: 'W-14',
		process: 'werkplein',
		kind: 'employer-contacted',
		says: { employer: 'Bakkerij De Aar', viaAccountManager: true },
		not: {},
	},
	{
		rule: 'W-16',
		process: 'werkplein',
		kind: 'contacted',
		says: { channel: 'internet' },
		not: { channel: 'fax' },
	},
	{
		rule: 'W-19',
		process: 'werkplein',
		kind: 'theme',
		says: { theme: 'wajong-wsw' },
		not: { theme: 'x' },
	},
	{
		rule: 'M-2] [M-24] [O-23',
		process: 'werkmakelaar',
		kind: 'subsidy-agreed',
		says: { percentage: 50, eurosPerMonth: 900, months: 6, paidBy: 'SoZaWe' },
		not: { percentage: 'half' },
	},
	{
		rule: 'M-5',
		process: 'werkmakelaar',
		kind: 'registered',
		says: { jobCoach: 'Bram' },
		not: { jobCoach: 1 },
	},
	{
		rule: 'M-3] [M-15',
		process: 'werkmakelaar',
		kind: 'searched',
		says: { where: 'Netwerk' },
		not: { where: 1 },
	},
	{
		rule: 'M-16',
		process: 'werkmakelaar',
		kind: 'cold-visit',
		says: { employer: 'Garage Van Vliet' },
		not: { employer: 1 },
	},
	{
		rule: 'M-17] [C-26',
		process: 'werkmakelaar',
		kind: 'bulk-vacancy-used',
		says: { from: 'cwi' },
		not: { from: 'krant' },
	},
	{
		rule: 'M-27] [M-32',
		process: 'werkmakelaar',
		kind: 'coaching-contact',
		says: { how: 'pick-up', topic: 'commuting' },
		not: { how: 'brief' },
	},
	{ rule: 'M-30', process: 'werkmakelaar', kind: 'worked-along', says: { halfDays: 2 }, not: {} },
	{
		rule: 'H-80] [H-81] [H-82',
		process: 'helmond',
		kind: 'chance-looked-up',
		says: { occupation: 'Metselaar', vacancies: 12, competition: 'weinig', foundHow: 'krant' },
		not: { occupation: 7 },
	},
	{
		rule: 'D-29',
		process: 'delft',
		kind: 'employer-approached',
		says: { employer: 'Kwekerij Zon', line: 'sector', accountManager: 'Iris' },
		not: { employer: 'Kwekerij Zon', line: 'region' },
	},
	{
		rule: 'D-30',
		process: 'delft',
		kind: 'place-offered',
		says: { kind: 'trial-placement', by: 'reintegration-company' },
		not: { kind: 'trial-placement', by: 'school' },
	},
	{
		rule: 'D-34',
		process: 'delft',
		kind: 'agreement-made',
		says: { employer: 'Kwekerij Zon', agreement: 'Twee stages', reactWithinDays: 3 },
		not: { employer: 'Kwekerij Zon' },
	},
	{
		rule: 'P-2] [P-3',
		process: 'werktraject',
		kind: 'trajectory-opened',
		says: { financier: 'uwv', recognition: 'iro' },
		not: { financier: 'bank' },
	},
	{
		rule: 'P-9',
		process: 'werktraject',
		kind: 'activation-started',
		says: { programme: 'Ik wil aan het werk' },
		not: { programme: 1 },
	},
	{
		rule: 'P-19',
		process: 'werktraject',
		kind: 'contract-started',
		says: { months: 7, employer: 'Kwekerij Zon' },
		not: { months: 'zeven' },
	},
];

describe('what the sources ask to be kept', () => {
	test.each(rows)('[$rule] $process keeps $kind', ({ process: id, kind, says }) => {
		expect(checkFact(process(id).factKinds, { kind, data: says })).toEqual([]);
	});

	test.each(rows)('[$rule] and refuses a $kind that says something else', (row) => {
		const { factKinds } = process(row.process);
		expect(checkFact(factKinds, { kind: row.kind, data: row.not })).not.toEqual([]);
	});

	test('colour, wish for an investigation and what is consulted are not what the client sees', () => {
		const kept = process('helmond').factKinds.filter(({ id }) =>
			['compliance-test-held', 'investigation-wish', 'enforcement-consulted', 'medical'].includes(
				id,
			),
		);
		expect(kept.map(({ channel }) => channel)).toEqual(['prof', 'prof', 'prof', 'prof']);
	});
});
