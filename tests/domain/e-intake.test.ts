import { describe, expect, test } from 'vitest';
import type { BenefitKind } from '../../src/domain/client.ts';
import { eIntakeCompleted, eIntakeParts } from '../../src/domain/e-intake.ts';
import { fact, situation } from './process/office.ts';

const partsOf = (benefits: readonly BenefitKind[], ...asked: readonly string[]) =>
	eIntakeParts(
		situation({
			benefits,
			facts: asked.map((kind, day) => fact('benefit-asked', `2026-03-0${day + 1}`, { kind })),
		}),
	);
const ids = (...given: Parameters<typeof partsOf>) => partsOf(...given).map(({ id }) => id);

describe('the parts of the e-intake', () => {
	test.each<[string, BenefitKind[], string[], string[]]>([
		['without a benefit there is only work', [], [], ['work']],
		['WW by the dossier', ['ww'], [], ['work', 'income-ww']],
		['assistance by the dossier', ['participatiewet'], [], ['work', 'income-wwb']],
		['IOAW is assistance', ['ioaw'], [], ['work', 'income-wwb']],
		['IOAZ is assistance', ['ioaz'], [], ['work', 'income-wwb']],
		['both by the dossier', ['ww', 'ioaw'], [], ['work', 'income-ww', 'income-wwb']],
		['the desk goes before the dossier', ['ww'], ['wwb'], ['work', 'income-wwb']],
		['asked at the desk twice', [], ['ww', 'wwb'], ['work', 'income-ww', 'income-wwb']],
		['asked for something else', ['ww'], ['anders'], ['work']],
	])('[H-6] %s', (_, benefits, asked, parts) => {
		expect(ids(benefits, ...asked)).toEqual(parts);
	});

	test('[H-6] every question is asked once', () => {
		const questions = partsOf(['ww', 'ioaw']).flatMap((part) => part.questions);
		expect(new Set(questions.map(({ id }) => id)).size).toBe(9);
		expect(new Set(questions.map(({ text }) => text)).size).toBe(9);
	});
});

describe('which parts are filled in', () => {
	const all = partsOf(['ww', 'ioaw']);
	const filled = (answers: Readonly<Record<string, string>>, parts = all) =>
		eIntakeCompleted(parts, (question) => answers[question] ?? '');

	test.each([
		['nothing', {}, [false, false, false]],
		['one question about work', { 'work-wish': 'Kok' }, [true, false, false]],
		['one question about WW', { 'ww-why': 'Contract afgelopen' }, [false, true, false]],
		['one question about assistance', { 'wwb-income': 'Geen' }, [false, false, true]],
		['only spaces', { 'work-wish': '  ' }, [false, false, false]],
	])('[H-6] %s', (_, answers, [workPart, incomePartWw, incomePartWwb]) => {
		expect(filled(answers)).toEqual({ workPart, incomePartWw, incomePartWwb });
	});

	test('[H-6] an answer in a part that is not asked fills nothing', () => {
		expect(filled({ 'ww-why': 'Contract afgelopen' }, partsOf([])).incomePartWw).toBe(false);
	});
});
