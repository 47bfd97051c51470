import { describe, expect, test } from 'vitest';
import { checkFact } from '../../../src/domain/process/fact-kind.ts';
import { processById, processes } from '../../../src/domain/processes/all.ts';
import {
	type ArrivalForm,
	arrivalNotes,
	emptyArrival,
} from '../../../src/ui/caseload/arrival-form.ts';

const helmond = processById.get('helmond');
const werkplein = processById.get('werkplein');
if (!helmond || !werkplein) throw new Error('no process');

const answered: ArrivalForm = {
	process: 'helmond',
	paper: 'passport',
	intakeNeeded: 'yes',
	eIntakeAble: 'no',
	asked: 'wwb',
	visit: 'spontaneous',
	channel: 'desk',
	handOver: 'note',
	adviser: ' Loes Oefenbalie ',
};

describe('what is asked of a client who arrives', () => {
	test.each([
		['[H-1]', 'reported', { intakeNeeded: true }],
		['[H-2]', 'identity-checked', { document: 'passport' }],
		['[H-3]', 'e-intake-able', { able: false }],
		['[H-4]', 'benefit-asked', { kind: 'wwb' }],
		['[H-5]', 'passed-to-adviser', { adviser: 'Loes Oefenbalie' }],
	])('%s %s is kept in Helmond', (_, kind, data) => {
		expect(arrivalNotes(answered, helmond, 'Anna')).toContainEqual({ kind, data });
	});

	test('[W-5] [W-16] a Werkplein keeps how the client came, and through which channel', () => {
		expect(arrivalNotes(answered, werkplein, 'Anna')).toEqual([
			{ kind: 'received', data: { how: 'spontaneous', by: 'Anna' } },
			{ kind: 'contacted', data: { channel: 'desk' } },
		]);
	});

	test('[H-5] who goes on without handing over is the adviser', () => {
		const notes = arrivalNotes({ ...answered, handOver: 'me' }, helmond, 'Anna');
		expect(notes).toContainEqual({ kind: 'passed-to-adviser', data: { adviser: 'Anna' } });
	});

	test('what was not answered is not recorded', () => {
		expect(arrivalNotes(emptyArrival('helmond'), helmond, 'Anna')).toEqual([]);
	});

	test.each(processes)('$id takes every fact that is made for it', (process) => {
		const notes = arrivalNotes(answered, process, 'Anna');
		expect(notes.flatMap((note) => checkFact(process.factKinds, note))).toEqual([]);
	});
});
