import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalCode, groupCode, readCode, writeCode } from '../../src/protocol/base32.ts';
import { newInvitationCode, readInvitationCode } from '../../src/protocol/invitation.ts';
import { newRecoveryCode, readRecoveryCode } from '../../src/vault/recovery-code.ts';
import { seeded } from '../log/team.ts';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const code = newInvitationCode(seeded(3));

const replacedAt = (text: string, at: number, character: string) =>
	text.slice(0, at) + character + text.slice(at + 1);

const swappedAt = (text: string, at: number) =>
	text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

describe('an invitation code', () => {
	test('has 26 characters, the recovery code 27', () => {
		expect(code).toHaveLength(26);
		expect(newRecoveryCode(seeded(3)).code).toHaveLength(27);
	});

	test('with any one character replaced by any other is malformed', () => {
		const edited = Array.from(code, (old, at) =>
			alphabet.filter((one) => one !== old).map((one) => replacedAt(code, at, one)),
		).flat();
		expect(edited).toHaveLength(26 * 31);
		expect(edited.filter((text) => readInvitationCode(text) !== null)).toEqual([]);
	});

	test('with two different neighbours swapped is malformed', () => {
		const swapped = Array.from({ length: 25 }, (_, at) => swappedAt(code, at));
		const changed = swapped.filter((text) => text !== code);
		expect(changed.filter((text) => readInvitationCode(text) !== null)).toEqual([]);
	});

	test('with a character missing or too many is malformed', () => {
		expect(readInvitationCode(code.slice(1))).toBeNull();
		expect(readInvitationCode(code.slice(0, -1))).toBeNull();
		expect(readInvitationCode(`${code}0`)).toBeNull();
		expect(readInvitationCode('')).toBeNull();
	});

	test('is read as people write it: groups, lower case, O for 0, I and L for 1', () => {
		const written = `${'01'.repeat(12)}0`;
		const whole = writeCode(readCodeOf(written), 25);
		const spoken = groupCode(whole).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
		expect(readInvitationCode(` ${spoken} `)).toEqual(readInvitationCode(whole));
		expect(canonicalCode('o-i l')).toBe('011');
	});

	test('with U or another sign that the alphabet lacks is malformed', () => {
		expect(readInvitationCode(replacedAt(code, 4, 'U'))).toBeNull();
		expect(readInvitationCode(replacedAt(code, 4, 'é'))).toBeNull();
	});
});

/** The bytes behind 25 symbols, by trying the 32 check characters. */
function readCodeOf(symbols: string) {
	const found = alphabet
		.map((check) => readCode(symbols + check, 25))
		.filter((read) => read !== null);
	expect(found).toHaveLength(1);
	return found[0] ?? new Uint8Array(0);
}

describe('codes', () => {
	test('every secret comes back from its code', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const { code, secret } = newRecoveryCode(seeded(seed));
				expect(readRecoveryCode(groupCode(code))).toEqual(secret);
			}),
		);
	});

	test('a recovery code with any one character replaced is malformed', () => {
		const { code } = newRecoveryCode(seeded(4));
		const edited = Array.from(code, (old, at) =>
			alphabet.filter((one) => one !== old).map((one) => replacedAt(code, at, one)),
		).flat();
		expect(edited.filter((text) => readRecoveryCode(text) !== null)).toEqual([]);
	});

	test('are grouped in fours', () => expect(groupCode('ABCDEFGHJ')).toBe('ABCD-EFGH-J'));
});
