import { describe, expect, test } from 'vitest';
import { OfficeChange, type SettingName } from '../../src/domain/office-change.ts';
import { officeHistory } from '../../src/domain/office-history.ts';
import { officeInForce } from '../../src/domain/office-in-force.ts';
import { processes } from '../../src/domain/processes/all.ts';
import { anna, bram } from '../support/caseload.ts';

let count = 0;
const change = (
	setting: SettingName,
	value: unknown,
	{ part = null, on = '2026-11-21', by = anna }: Partial<Pick<OfficeChange, 'part' | 'on' | 'by'>>,
): OfficeChange => {
	count += 1;
	return OfficeChange.parse({ id: `c${count}`, on, recordedAt: count, by, setting, part, value });
};

const changes = [
	change('horizonMonths', 9, { on: '2026-11-02' }),
	change('closingDays', 'Teamdag', { part: '2026-12-24' }),
	change('horizonMonths', 6, { by: bram }),
	change('closingDays', null, { part: '2026-12-24' }),
];

describe('the history of an office', () => {
	test('has the newest first, each with what counted before', () => {
		const told = officeHistory(changes, []).map(
			(event) =>
				event.kind === 'setting' && [event.change.setting, event.before, event.change.value],
		);
		expect(told).toEqual([
			['closingDays', 'Teamdag', null],
			['horizonMonths', 9, 6],
			['closingDays', undefined, 'Teamdag'],
			['horizonMonths', undefined, 9],
		]);
	});

	test('says who did it, and has the own processes among them by their day', () => {
		const [process] = processes;
		if (!process) throw new Error('no process');
		const own = { id: 'own', on: '2026-11-10', by: bram, process };
		const told = officeHistory(changes, [own]).map(({ on, by, kind }) => [on, by.name, kind]);
		expect(told).toEqual([
			['2026-11-21', anna.name, 'setting'],
			['2026-11-21', bram.name, 'setting'],
			['2026-11-21', anna.name, 'setting'],
			['2026-11-10', bram.name, 'process'],
			['2026-11-02', anna.name, 'setting'],
		]);
	});

	test('[O-27] [O-14] the times of keeping and of varied appointments are among the settings', () => {
		const { settings } = officeInForce([
			change('dossierYears', 2, {}),
			change('sensitiveMonths', 3, {}),
			change('variedTimesOver', 5, {}),
		]);
		expect(settings).toMatchObject({ dossierYears: 2, sensitiveMonths: 3, variedTimesOver: 5 });
		expect(() => change('dossierYears', 0, {})).toThrow();
	});
});
