import { describe, expect, test } from 'vitest';
import { holds } from '../../../src/domain/process/condition-holds.ts';
import { fact, process, situation, term } from './office.ts';

describe('lists that the source prints', () => {
	test.each([
		{
			rule: 'H-46',
			id: 'info-meeting-agenda',
			length: 17,
			last: 'Vervolgafspraken CWI/hoe nu verder',
		},
		{
			rule: 'H-47',
			id: 'info-meeting-handouts',
			length: 5,
			last: 'Folder „op zoek naar een baan en aan de slag”',
		},
		{
			rule: 'H-54',
			id: 'caseload-activities',
			length: 7,
			last: 'Bemiddeling door vacatureteam CWI',
		},
	])('[$rule] $id has $length items', ({ id, length, last }) => {
		const items = process('helmond').lists.find((list) => list.id === id)?.items ?? [];
		expect(items).toHaveLength(length);
		expect(items.at(-1)).toBe(last);
	});
});

describe('youth', () => {
	const young = (birthDate: string, youthMaxAge = 22) =>
		holds(
			{ kind: 'youth' },
			process('helmond'),
			situation({ birthDate, settings: { youthMaxAge }, today: '2026-04-01' }),
		);

	test.each([
		{ birthDate: '2003-04-02', is: true },
		{ birthDate: '2003-04-01', is: false },
		{ birthDate: '2003-03-31', is: false },
		{ birthDate: '2004-04-01', is: true },
	])('[C-15] [H-11] [O-38] born on $birthDate on 1 April 2026: $is', ({ birthDate, is }) => {
		expect(young(birthDate)).toBe(is);
	});

	test('[C-15] an office may draw the line at 26', () => {
		expect(young('1999-04-02', 26)).toBe(true);
		expect(young('1999-04-01', 26)).toBe(false);
	});
});

describe('the start of the evaluation', () => {
	test('[O-36] is the day on which the client signs, not the partner or the decision', () => {
		const facts = [
			fact('route-decided', '2026-02-02', { route: 'A' }),
			fact('integrated-decided', '2026-02-02', { needed: false }),
			fact('signed', '2026-03-02', { document: 'mediation-plan' }, { role: 'adviser' }),
			fact('signed', '2026-03-16', { document: 'mediation-plan' }, { role: 'client' }),
		];
		const running = term('helmond', 'DL-10', { facts, benefits: ['participatiewet'] });
		expect(running.explanation?.start).toBe('2026-03-16');
	});
});
