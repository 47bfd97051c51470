import { describe, expect, test } from 'vitest';
import { coursesOf } from '../../../src/domain/process/course.ts';
import type { DossierWork } from '../../../src/domain/process/dossier-work.ts';
import type { KeptFact } from '../../../src/domain/process/kept-fact.ts';
import { officeOf } from '../../../src/domain/process/situation.ts';
import { processes } from '../../../src/domain/processes/all.ts';
import { fact } from './office.ts';

const by = { personId: 'femke', name: 'Femke Adviseur' };
const office = { ...officeOf(), processes };
const kept = (process: string, kind: string, on: string, data = {}): KeptFact => ({
	...fact(kind, on, data),
	process,
	recordedAt: 0,
});
const work = (more: Partial<DossierWork>): DossierWork => ({
	birthDate: null,
	benefits: ['participatiewet'],
	kept: [],
	reported: [],
	held: [],
	...more,
});
const courses = (more: Partial<DossierWork>) => coursesOf(work(more), office, '2026-04-20');
const started = (process: string, on = '2026-04-01') => kept(process, 'process-started', on);

describe('[D-19] what the dossier knows is asked once', () => {
	const reported = [{ id: 'known', on: '2026-04-01', by }];

	test('[D-19] the day of reporting starts the term of the information meeting', () => {
		const [helmond] = courses({ kept: [started('helmond')], reported });
		expect(helmond?.terms.map(({ id, due }) => [id, due])).toEqual([['DL-02', '2026-04-10']]);
	});

	test('[D-19] unless somebody recorded it in the process, which then counts', () => {
		const own = kept('helmond', 'reported', '2026-04-02');
		const [helmond] = courses({ kept: [started('helmond'), own], reported });
		expect(helmond?.situation.facts.get('reported')?.map(({ on }) => on)).toEqual(['2026-04-02']);
	});

	test('[D-19] a process that does not ask for it does not get it', () => {
		const [delft] = courses({ kept: [started('delft')], reported });
		expect(delft?.situation.facts.get('reported')).toBeUndefined();
	});

	test('[D-19] [O-14] appointments that were held come in with their half of the day', () => {
		const held = [
			{ id: 'one', on: '2026-04-13', by, at: '11:59' },
			{ id: 'two', on: '2026-04-14', by, at: '12:00' },
			{ id: 'three', on: '2026-04-15', by, at: null },
		];
		const [helmond] = courses({ kept: [started('helmond')], held });
		const data = helmond?.situation.facts.get('appointment-held')?.map((one) => one.data);
		expect(data).toEqual([{ half: 'morning' }, { half: 'afternoon' }, {}]);
	});
});

describe('the processes of a dossier', () => {
	test('run beside each other in order of starting, each with its own facts', () => {
		const all = courses({
			kept: [
				started('werkmakelaar', '2026-04-08'),
				started('helmond', '2026-04-01'),
				kept('helmond', 'reported', '2026-04-01'),
				kept('werkmakelaar', 'registered', '2026-04-08'),
			],
		});
		expect(all.map(({ process, facts }) => [process.id, facts.length])).toEqual([
			['helmond', 2],
			['werkmakelaar', 2],
		]);
	});

	test('are not there before somebody starts them, or when that is taken back', () => {
		const start = started('helmond');
		const back = { ...kept('helmond', 'withdrawn', '2026-04-02'), corrects: start.id };
		expect(courses({ kept: [kept('helmond', 'reported', '2026-04-01')] })).toEqual([]);
		expect(courses({ kept: [start, back] })).toEqual([]);
	});

	test('ask nothing more once they have ended, until they start again', () => {
		const ended = kept('helmond', 'process-ended', '2026-04-10');
		const facts = [started('helmond'), kept('helmond', 'reported', '2026-04-01'), ended];
		expect(courses({ kept: facts })[0]).toMatchObject({ endedOn: '2026-04-10', steps: [] });
		const again = [...facts, { ...started('helmond', '2026-04-15'), id: 'again' }];
		expect(courses({ kept: again })[0]).toMatchObject({
			startedOn: '2026-04-15',
			endedOn: null,
		});
	});
});
