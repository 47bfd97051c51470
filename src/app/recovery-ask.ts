/** Which four characters of the recovery code are typed back, and whether they are right. */
import { canonicalCode } from '../protocol/base32.ts';
import type { Random } from '../protocol/bytes.ts';

export const askedCharacters = 4;

/** Four different 1-based positions, in order. */
export function askFrom(codeLength: number, random: Random): readonly number[] {
	const positions = Array.from({ length: codeLength }, (_, index) => index + 1);
	const asked: number[] = [];
	while (asked.length < askedCharacters && positions.length > 0) {
		const [low = 0, high = 0] = random(2);
		const [position] = positions.splice(((high << 8) | low) % positions.length, 1);
		if (position !== undefined) asked.push(position);
	}
	return asked.toSorted((a, b) => a - b);
}

/** Look-alikes and lower case are accepted, as everywhere a code is typed. */
export function answersAsk(code: string, asked: readonly number[], typed: string): boolean {
	const wanted = asked.map((position) => code[position - 1] ?? '').join('');
	return wanted.length === asked.length && canonicalCode(typed) === canonicalCode(wanted);
}
