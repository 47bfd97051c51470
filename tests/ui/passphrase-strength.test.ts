import { describe, expect, test } from 'vitest';
import { isUsable, strengthOf } from '../../src/ui/passphrase-strength.ts';

describe('the strength of a passphrase', () => {
	test.each([
		['', 'too-short'],
		['molen trap', 'too-short'],
		['welkom123456', 'weak'],
		['Wachtwoord2026!', 'weak'],
		['aaaaaaaaaaaaaaaa', 'weak'],
		['molen molen molen molen', 'weak'],
		['driespan werkplein gemeente', 'weak'],
		['anouk1979helmond', 'weak'],
		['molen trap zilver', 'weak'],
		['molen trap zilver ijsvogel', 'fair'],
		['molen trap zilver ijsvogel oranje', 'strong'],
		['x7Kq-93vT-mmP2-Lw8z', 'strong'],
	] as const)('"%s" is %s', (passphrase, strength) =>
		expect(strengthOf(passphrase)).toBe(strength),
	);

	test('only fair and strong ones may make a vault', () =>
		expect((['too-short', 'weak', 'fair', 'strong'] as const).filter(isUsable)).toEqual([
			'fair',
			'strong',
		]));
});
