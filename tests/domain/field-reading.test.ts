import { describe, expect, test } from 'vitest';
import { editedReading, typedReading } from '../../src/domain/field-reading.ts';

const at = '2026-11-18T09:00:00Z';

describe('a value that the adviser types', () => {
	test('is certain, by hand, and has stood nowhere', () => {
		expect(typedReading('Bakker')).toEqual({
			value: 'Bakker',
			raw: 'Bakker',
			via: 'handmatig',
			path: '',
			confidence: 'high',
			agrees: [],
			alternatives: [],
		});
	});

	test('keeps no more than 500 signs as what stood there', () => {
		expect(typedReading('x'.repeat(501)).raw).toBe('x'.repeat(500));
	});

	test('that is no text has no text', () => {
		expect(typedReading({ min: 24, max: 32 }).raw).toBe('');
	});
});

describe('a value that the adviser changes', () => {
	const read = { ...typedReading('Baker'), via: 'label', confidence: 'low' } as const;

	test('counts from then on; what the page said and how it was found stay', () => {
		expect(editedReading(read, 'Bakker', at)).toEqual({
			...read,
			value: 'Bakker',
			confidence: 'high',
			edited: { from: 'Baker', at },
		});
	});

	test('twice keeps what the page said, not what he typed first', () => {
		const once = editedReading(read, 'Bakkr', at);
		expect(editedReading(once, 'Bakker', '2026-11-18T10:00:00Z').edited).toEqual({
			from: 'Baker',
			at: '2026-11-18T10:00:00Z',
		});
	});
});
