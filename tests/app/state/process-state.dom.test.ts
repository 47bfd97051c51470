import { describe, expect, test } from 'vitest';
import { ProcessState } from '../../../src/app/state/process-state.svelte.ts';
import { WorkOffice } from '../../../src/app/work-office.svelte.ts';
import { createClient } from '../../../src/document/client.ts';
import { readProcessFacts } from '../../../src/document/process-facts.ts';
import type { Author } from '../../../src/domain/author.ts';
import { processById } from '../../../src/domain/processes/all.ts';
import { meet, newDocs, person } from '../../support/dossier.ts';

const processNamed = (id: string) => {
	const process = processById.get(id);
	if (!process) throw new Error(`no process ${id}`);
	return process;
};
const helmond = processNamed('helmond');
const werktraject = processNamed('werktraject');

function laptop(name: string, more: Partial<Author> = {}) {
	const docs = newDocs();
	const me = person(name, more);
	const process = new ProcessState(docs, () => me, new WorkOffice());
	return { docs, process, me };
}
function withClient(name: string, more: Partial<Author> = {}) {
	const one = laptop(name, more);
	createClient(one.docs, { geslachtsnaam: 'Amrani', benefits: ['participatiewet'] }, one.me);
	return one;
}
const kindsIn = (doc: ReturnType<typeof newDocs>['shared']) =>
	readProcessFacts({ shared: doc, prof: newDocs().prof }).facts.map(({ kind }) => kind);

describe('the processes of a dossier', () => {
	test('a fact is written where its kind belongs: what the client may not see in prof', () => {
		const { docs, process } = withClient('Anna');
		process.start(helmond);
		process.record(helmond, { kind: 'info-meeting-attended' });
		process.record(helmond, { kind: 'identity-checked' });
		expect(kindsIn(docs.shared)).toEqual(['process-started', 'info-meeting-attended']);
		expect(kindsIn(docs.prof)).toEqual(['identity-checked']);
	});

	test('a fact that its kind does not allow is refused by field, and not written', () => {
		const { docs, process } = withClient('Anna');
		process.start(werktraject);
		const outcome = process.record(werktraject, {
			kind: 'hours-entered',
			data: { coached: 'veel', mood: 'good' },
		});
		expect(outcome).toEqual({
			kind: 'refused',
			problems: [
				{ problem: 'missing-field', field: 'worked' },
				{ problem: 'wrong-value', field: 'coached' },
				{ problem: 'unknown-field', field: 'mood' },
			],
		});
		expect(kindsIn(docs.prof)).toEqual([]);
	});

	test('[P-18] who may not decide it is refused, in words of the rule', () => {
		const { process } = withClient('Anna', { role: 'adviser' });
		process.start(werktraject);
		expect(
			process.record(werktraject, { kind: 'wage-value-set', data: { percentage: 60 } }),
		).toEqual({ kind: 'refused', problems: [{ problem: 'not-entitled', field: null }] });
	});

	test('taking back leaves the fact and says why', () => {
		const { process } = withClient('Anna');
		process.start(helmond);
		const outcome = process.record(helmond, { kind: 'recognition-held' });
		if (outcome.kind === 'recorded') process.withdraw(helmond, outcome.id, 'Verkeerde klant');
		const course = process.course('helmond');
		expect(course?.facts.map(({ kind, reasons }) => [kind, reasons])).toEqual([
			['process-started', undefined],
			['recognition-held', undefined],
			['withdrawn', ['Verkeerde klant']],
		]);
		expect(course?.situation.facts.get('recognition-held')).toBeUndefined();
	});

	test('undoing a correction brings back what was said before', () => {
		const { process } = withClient('Anna');
		process.start(helmond);
		const first = process.record(helmond, {
			kind: 'activity-started',
			data: { activity: 'Cursus' },
		});
		if (first.kind !== 'recorded') throw new Error('refused');
		const second = process.record(helmond, {
			kind: 'activity-started',
			data: { activity: 'Banenmarkt' },
			corrects: first.id,
		});
		if (second.kind !== 'recorded') throw new Error('refused');
		process.undoRecord(helmond, second.id, 'Ongedaan gemaakt');
		const standing = process.course('helmond')?.situation.facts.get('activity-started');
		expect(standing?.map(({ data }) => data.activity)).toEqual(['Cursus']);
	});

	test('what is said to have happened on a day that has not come is refused, what may lie ahead is not', () => {
		const { process } = withClient('Anna');
		process.start(helmond);
		const tomorrow = '2026-11-22';
		expect(process.record(helmond, { kind: 'recognition-held', on: tomorrow })).toEqual({
			kind: 'refused',
			problems: [{ problem: 'in-future', field: 'on' }],
		});
		expect(process.record(helmond, { kind: 'ww-started', on: tomorrow }).kind).toBe('recorded');
	});

	test('several run at once, and their steps stand together, earliest first', () => {
		const { process } = withClient('Anna');
		process.start(helmond);
		process.start(processNamed('werkmakelaar'));
		process.record(helmond, { kind: 'reported', on: '2026-11-19', data: { intakeNeeded: true } });
		process.record(processNamed('werkmakelaar'), { kind: 'registered', on: '2026-11-17' });
		const dated = process.steps.filter(({ window }) => window.due !== null);
		expect(dated.map(({ course, window }) => [course.process.id, window.due])).toEqual([
			['werkmakelaar', '2026-11-24'],
			['helmond', '2026-11-26'],
		]);
		process.end(helmond, 'Verhuisd');
		expect(process.running.map((course) => course.process.id)).toEqual(['werkmakelaar']);
	});
});

describe('[P-7] [P-16] four eyes', () => {
	function entered() {
		const joris = withClient('Joris', { role: 'job-coach' });
		joris.process.start(werktraject);
		const outcome = joris.process.record(werktraject, {
			kind: 'hours-entered',
			data: { worked: 8 },
		});
		if (outcome.kind !== 'recorded') throw new Error('refused');
		return { joris, entry: outcome.id };
	}

	test('nobody approves hours that he entered', () => {
		const { joris, entry } = entered();
		expect(joris.process.record(werktraject, { kind: 'hours-approved', data: { entry } })).toEqual({
			kind: 'refused',
			problems: [{ problem: 'own-entry', field: 'entry' }],
		});
	});

	test('nor with a role that is not his', () => {
		const { joris, entry } = entered();
		const note = { kind: 'hours-approved', data: { entry }, role: 'other' } as const;
		expect(joris.process.record(werktraject, note).kind).toBe('refused');
	});

	test('a colleague on another laptop does', () => {
		const { joris, entry } = entered();
		const anna = laptop('Anna', { role: 'job-coach' });
		meet(joris.docs.shared, anna.docs.shared);
		meet(joris.docs.prof, anna.docs.prof);
		const note = { kind: 'hours-approved', data: { entry } };
		expect(anna.process.record(werktraject, note).kind).toBe('recorded');
	});

	test('hours that were changed afterwards have to be approved again', () => {
		const { joris, entry } = entered();
		const changed = joris.process.record(werktraject, {
			kind: 'hours-entered',
			data: { worked: 80 },
			corrects: entry,
		});
		expect(changed.kind).toBe('recorded');
		const id = changed.kind === 'recorded' ? changed.id : '';
		expect(id).not.toBe(entry);
		const course = joris.process.course('werktraject');
		expect(course?.situation.facts.get('hours-entered')?.map((fact) => fact.id)).toEqual([id]);
	});
});
