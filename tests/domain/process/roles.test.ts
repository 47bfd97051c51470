import { describe, expect, test } from 'vitest';
import { mayAttend } from '../../../src/domain/process/role-row.ts';
import { fact, process, warnings } from './office.ts';

const role = (id: string, name: string) => process(id).roles.find((row) => row.id === name);

describe('functions and roles', () => {
	test.each([
		{
			rule: 'H-64',
			id: 'adviser',
			level: 'HBO',
			tasks: ['Klantherkenner', 'Caseloadmanager'],
		},
		{
			rule: 'H-65',
			id: 'service-officer',
			level: 'MBO',
			tasks: [
				'Klantontvangst tbv intake',
				'Klantindicering bezoekers',
				'ID-controle',
				'Informatie- en advies',
				'Beheer beursvloer',
			],
		},
		{
			rule: 'H-66',
			id: 'receptionist',
			level: 'LBO+ / MBO',
			tasks: ['Klantontvangst tbv doorverwijzing', 'Telefoonbeheer', 'Licht administratief werk'],
		},
	])('[$rule] $id has level $level and its tasks', ({ id, level, tasks }) => {
		expect(role('helmond', id)).toMatchObject({ level, tasks });
	});

	test('[D-37] it makes no difference from which organisation the client manager comes', () => {
		expect(role('delft', 'client-manager')).toMatchObject({
			organisation: 'CWI, UWV of gemeente: het maakt niet uit welke',
		});
		expect(role('delft', 'client-manager')?.tasks).toHaveLength(7);
	});

	test('[W-14] account manager and matchmaker are roles of a Werkplein', () => {
		expect(process('werkplein').roles.map(({ actor }) => actor)).toEqual([
			'adviser',
			'account-manager',
			'matchmaker',
		]);
	});
});

describe('[H-21] [H-31] who may always be present at a talk', () => {
	test.each([
		{ actor: 'case-manager', may: true },
		{ actor: 'reintegration-coach', may: true },
		{ actor: 'service-desk', may: false },
		{ actor: 'job-coach', may: false },
	] as const)('[H-21] [H-31] $actor: $may', ({ actor, may }) => {
		expect(mayAttend(process('helmond').roles, actor)).toBe(may);
	});
});

describe('lists of Delft', () => {
	test.each([
		{ rule: 'D-5', id: 'shared-tools', length: 7 },
		{ rule: 'D-22', id: 'working-method', length: 6 },
		{ rule: 'D-29', id: 'employer-lines', length: 3 },
		{ rule: 'D-34', id: 'account-topics', length: 4 },
		{ rule: 'D-32', id: 'knowledge-bank', length: 4 },
	])('[$rule] $id has $length items', ({ id, length }) => {
		expect(process('delft').lists.find((list) => list.id === id)?.items).toHaveLength(length);
	});
});

describe('[C-30] an employer who is spoken to outside the account manager', () => {
	const contact = (viaAccountManager?: boolean) => [
		fact('employer-contacted', '2026-04-01', {
			employer: 'Kwekerij Zon',
			...(viaAccountManager === undefined ? {} : { viaAccountManager }),
		}),
	];

	test.each([
		{ via: false, warned: ['C-30'] },
		{ via: true, warned: [] },
		{ via: undefined, warned: [] },
	])('[C-30] [W-14] is a warning and no bar: through him $via', ({ via, warned }) => {
		expect(warnings('werkplein', { facts: contact(via) })).toEqual(warned);
	});
});
