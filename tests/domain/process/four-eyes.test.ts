import { describe, expect, test } from 'vitest';
import { ownEntryIn } from '../../../src/domain/process/four-eyes.ts';
import type { ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { fact, process } from './office.ts';

const werktraject = process('werktraject');
const who = (personId: string) => ({ by: { personId, name: personId } });
const hours = fact('hours-entered', '2026-10-05', {}, { id: 'u1', ...who('joris') });
const approval = (entry: string): Pick<ProcessFact, 'kind' | 'data'> => ({
	kind: 'hours-approved',
	data: { entry },
});

describe('[P-7] [P-16] hours that somebody approves', () => {
	test.each([
		['his own', approval('u1'), 'joris', 'entry'],
		['another’s', approval('u1'), 'anna', null],
		['hours that nobody entered', approval('u9'), 'joris', null],
		['no hours, but something else', { kind: 'hours-sent', data: { entry: 'u1' } }, 'joris', null],
	])('are %s', (_, given, personId, field) => {
		expect(ownEntryIn(werktraject, [hours], given, personId)).toBe(field);
	});

	test('an own fact of another kind is no entry', () => {
		const other = fact('trial-started', '2026-10-05', {}, { id: 'u1', ...who('joris') });
		expect(ownEntryIn(werktraject, [other], approval('u1'), 'joris')).toBeNull();
	});

	test('a process without such a limit refuses nobody', () => {
		expect(ownEntryIn({ limits: [] }, [hours], approval('u1'), 'joris')).toBeNull();
	});
});
