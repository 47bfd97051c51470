import { describe, expect, test } from 'vitest';
import { OfficeChange, type SettingName } from '../../src/domain/office-change.ts';
import { officeInForce } from '../../src/domain/office-in-force.ts';

let count = 0;
function change(setting: SettingName, value: unknown, part: string | null = null): OfficeChange {
	count += 1;
	const by = { personId: 'anna', name: 'Anna de Wit' };
	const on = '2026-11-21';
	return OfficeChange.parse({ id: `c${count}`, on, recordedAt: count, by, setting, part, value });
}

describe('an office', () => {
	test.each([
		['horizonMonths', 9],
		['youthMaxAge', 25],
		['consultationEveryDays', 14],
		['clientSignsAmendedPlan', true],
		['clientSignsAmendedPlan', false],
		['labels', 'of-2006'],
		['labels', 'of-today'],
	] as const)('that sets %s to %s works by it', (setting, value) => {
		const parsed = OfficeChange.safeParse({ ...change('name', 'x'), setting, value });
		expect(parsed.success).toBe(true);
		expect(officeInForce([change(setting, value)]).settings[setting]).toBe(value);
	});

	test('has no name, process or choice of processes until somebody gives them', () => {
		expect(officeInForce([]).profile).toEqual({
			name: '',
			defaultProcess: null,
			caseload: { min: 20, max: 40 },
			leftOut: [],
		});
	});

	test('[M-14] has those that were given', () => {
		const { profile } = officeInForce([
			change('name', 'Werkplein Helmond'),
			change('defaultProcess', 'helmond'),
			change('caseloadMin', 15),
			change('caseloadMax', 25),
			change('uses', false, 'delft'),
			change('uses', true, 'werkplein'),
		]);
		expect(profile).toEqual({
			name: 'Werkplein Helmond',
			defaultProcess: 'helmond',
			caseload: { min: 15, max: 25 },
			leftOut: ['delft'],
		});
	});

	test('that starts new clients in no process again has none', () => {
		const changes = [change('defaultProcess', 'helmond'), change('defaultProcess', null)];
		expect(officeInForce(changes).profile.defaultProcess).toBeNull();
	});

	test('[O-1] has its closing days by day, and works on the holidays that it opens', () => {
		const { calendar } = officeInForce([
			change('closingDays', 'Teamdag', '2026-12-24'),
			change('closingDays', 'Verhuizing', '2026-03-02'),
			change('opensOn', true, 'liberation-day'),
			change('opensOn', false, 'good-friday'),
		]).settings;
		expect(calendar.closingDays).toEqual([
			{ on: '2026-03-02', note: 'Verhuizing' },
			{ on: '2026-12-24', note: 'Teamdag' },
		]);
		expect(calendar.opensOn).toEqual(['liberation-day']);
	});

	test('says who changed a setting, or a part of one', () => {
		const changes = [change('name', 'Werkplein'), change('closingDays', 'Teamdag', '2026-12-24')];
		const { changeOf } = officeInForce(changes);
		expect(changeOf('name')).toBe(changes[0]);
		expect(changeOf('closingDays', '2026-12-24')).toBe(changes[1]);
		expect(changeOf('closingDays', '2026-12-25')).toBeNull();
		expect(changeOf('closingDays')).toBeNull();
	});
});
