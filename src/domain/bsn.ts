/**
 * The eleven-check of a burgerservicenummer.
 *
 * Eight or nine digits, not all zeros; weights 9 to 2 and -1 for the last digit, sum divisible by
 * eleven (Besluit burgerservicenummer). A number that passes is well written, not a verified
 * identity. Never log one, and never put one into an error.
 */
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

export function isBsn(text: string): boolean {
	if (!/^\d{8,9}$/.test(text) || /^0+$/.test(text)) return false;
	const digits = [...text.padStart(9, '0')].map(Number);
	const sum = digits.reduce((total, digit, place) => total + digit * (weights[place] ?? 0), 0);
	return sum % 11 === 0;
}
