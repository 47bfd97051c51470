import type { z } from 'zod';

/** What a value in a file has to be, for whoever writes the file by hand. */
export type Expected =
	| {
			readonly is:
				| 'text'
				| 'number'
				| 'whole-number'
				| 'yes-or-no'
				| 'list'
				| 'object'
				| 'day'
				| 'not-empty'
				/** Small letters, digits and hyphens. */
				| 'name';
	  }
	| { readonly is: 'one-of'; readonly of: readonly string[] }
	| { readonly is: 'at-least' | 'at-most' | 'more-than'; readonly bound: number };

const types: Readonly<Record<string, Expected>> = {
	string: { is: 'text' },
	number: { is: 'number' },
	int: { is: 'whole-number' },
	boolean: { is: 'yes-or-no' },
	array: { is: 'list' },
	object: { is: 'object' },
	record: { is: 'object' },
};

const formats: Readonly<Record<string, Expected>> = {
	date: { is: 'day' },
	regex: { is: 'name' },
};

/** `null` when the schema wants something for which there is no plain word. */
export function expectedBy(issue: z.core.$ZodIssue): Expected | null {
	switch (issue.code) {
		case 'invalid_type':
			return types[issue.expected] ?? null;
		case 'invalid_value':
			return { is: 'one-of', of: issue.values.map(String) };
		case 'invalid_format':
			return formats[issue.format] ?? null;
		case 'too_small':
			if (issue.origin === 'string' || issue.origin === 'array') return { is: 'not-empty' };
			return {
				is: issue.inclusive === false ? 'more-than' : 'at-least',
				bound: Number(issue.minimum),
			};
		case 'too_big':
			return { is: 'at-most', bound: Number(issue.maximum) };
		case 'custom':
			return issue.params?.is === 'day' ? { is: 'day' } : null;
		default:
			return null;
	}
}
