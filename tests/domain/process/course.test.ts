import { describe, expect, test } from 'vitest';
import { coursesOf, factKindOf } from '../../../src/domain/process/course.ts';
import type { DossierWork } from '../../../src/domain/process/dossier-work.ts';
import type { KeptFact } from '../../../src/domain/process/kept-fact.ts';
import { officeOf } from '../../../src/domain/process/situation.ts';
import { processes } from '../../../src/domain/processes/all.ts';

const anna = { personId: 'anna', name: 'Anna' };
const today = '2026-11-21';
let count = 0;
const kept = (process: string, kind: string, more: Partial<KeptFact> = {}): KeptFact => ({
	id: `${kind}-${++count}`,
	process,
	kind,
	on: today,
	by: anna,
	data: {},
	recordedAt: 1,
	...more,
});
const office = { ...officeOf(), processes, earlier: [] };
const workWith = (facts: readonly KeptFact[], more: Partial<DossierWork> = {}): DossierWork => ({
	birthDate: null,
	benefits: [],
	kept: facts,
	reported: [],
	held: [],
	...more,
});
const courses = (facts: readonly KeptFact[], more: Partial<DossierWork> = {}) =>
	coursesOf(workWith(facts, more), office, today);

describe('the courses of a dossier', () => {
	test('stand in the order in which they were started, each with its own facts', () => {
		const found = courses([
			kept('werkmakelaar', 'process-started', { on: '2026-11-02' }),
			kept('helmond', 'process-started', { on: '2026-10-01' }),
			kept('helmond', 'recognition-held'),
		]);
		expect(found.map(({ process, facts }) => [process.id, facts.length])).toEqual([
			['helmond', 2],
			['werkmakelaar', 1],
		]);
	});

	test('stand in that order, whatever the order of the office', () => {
		const [first, second] = processes.map(({ id }) => id);
		const start = (id = '', on = '') => kept(id, 'process-started', { on });
		const found = courses([start(second, '2026-10-01'), start(first, '2026-11-02')]);
		expect(found.map(({ process }) => process.id)).toEqual([second, first]);
	});

	test('need a start: facts alone are no course', () => {
		expect(courses([kept('helmond', 'recognition-held')])).toEqual([]);
	});

	test('end with their end, and run again when the end was taken back', () => {
		const started = kept('helmond', 'process-started', { on: '2026-10-01' });
		const ended = kept('helmond', 'process-ended', { on: '2026-11-01' });
		expect(courses([started, ended]).map(({ endedOn, steps }) => [endedOn, steps])).toEqual([
			['2026-11-01', []],
		]);
		const back = kept('helmond', 'withdrawn', { corrects: ended.id });
		expect(courses([started, ended, back])[0]?.endedOn).toBeNull();
	});

	test('a process that was started again runs', () => {
		const found = courses([
			kept('helmond', 'process-started', { on: '2026-01-05' }),
			kept('helmond', 'process-ended', { on: '2026-02-02' }),
			kept('helmond', 'process-started', { on: '2026-10-01' }),
		]);
		expect(found.map(({ startedOn, endedOn }) => [startedOn, endedOn])).toEqual([
			['2026-10-01', null],
		]);
	});
});

describe('[D-19] what the dossier knows is not asked again', () => {
	const started = [kept('helmond', 'process-started')];
	const reported = [{ id: 'r', on: '2026-11-10', by: anna }];

	test('the day of reporting starts its term', () => {
		const [course] = courses(started, { reported });
		expect(course?.terms.map(({ id, due }) => [id, due])).toEqual([['DL-02', '2026-11-17']]);
	});

	test('also beside facts of other kinds', () => {
		const other = kept('helmond', 'recognition-held');
		const [course] = courses([...started, other], { reported });
		expect(course?.situation.facts.get('reported')?.map(({ id }) => id)).toEqual(['r']);
	});

	test('what was recorded in the process itself goes before it', () => {
		const own = kept('helmond', 'reported', { on: '2026-11-12' });
		const [course] = courses([...started, own], { reported });
		expect(course?.terms.map(({ due }) => due)).toEqual(['2026-11-19']);
	});

	test.each([
		['09:30', { half: 'morning' }],
		['11:59', { half: 'morning' }],
		['12:00', { half: 'afternoon' }],
		[null, {}],
	])('an appointment held at %s counts with its half of the day', (at, data) => {
		const held = [{ id: 'h', on: '2026-11-10', by: anna, at }];
		const [course] = courses(started, { held });
		expect(course?.situation.facts.get('appointment-held')?.map((fact) => fact.data)).toEqual([
			data,
		]);
	});

	test('a process without such facts does not get them', () => {
		const [course] = courses([kept('werktraject', 'process-started')], { reported });
		expect(course?.situation.facts.get('reported')).toBeUndefined();
	});
});

describe('the kinds of facts in a course', () => {
	const [process] = processes;
	test('are those of its process, of terms, and of the course itself', () => {
		const kinds = ['recognition-held', 'term-suspended', 'withdrawn', 'process-ended'];
		expect(kinds.map((kind) => process && factKindOf(process, kind)?.id)).toEqual(kinds);
		expect(process && factKindOf(process, 'of-a-newer-version')).toBeUndefined();
	});
});
