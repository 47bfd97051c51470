import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { describeUpdate } from '../../src/document/describe-update.ts';
import {
	answerId,
	answerText,
	finishForm,
	putAnswer,
	readForms,
	startForm,
	writeAnswerText,
} from '../../src/document/forms.ts';
import { readProcessFacts } from '../../src/document/process-facts.ts';
import { readRecognition, tickSources, writeRecognition } from '../../src/document/recognition.ts';
import { meet, newDocs, person, updatesOf } from '../support/dossier.ts';

const alice = person('alice');
const bob = person('bob');
const which = { process: 'helmond', questionnaire: 'compliance-test' };
const process = { id: 'helmond', version: '1' };

/** A form that both have before they go on apart. */
function apart() {
	const [one, other] = [newDocs().prof, newDocs().prof];
	const form = startForm(one, which, alice);
	meet(one, other);
	return { one, other, form };
}

describe('a form that two people fill in', () => {
	test('[H-75] keeps what each said of another part of one question', () => {
		const { one, other, form } = apart();
		putAnswer(one, { form, question: '1', part: 0 }, { option: 'yes' }, alice);
		putAnswer(other, { form, question: '1', part: 2 }, { option: 'no' }, bob);
		meet(one, other);
		meet(other, one);
		const said = readForms(one).forms.flatMap(({ given }) =>
			given.map(({ part, option }) => [part, option]),
		);
		expect(said.toSorted()).toEqual([
			[0, 'yes'],
			[2, 'no'],
		]);
		expect(readForms(other)).toEqual(readForms(one));
	});

	test('has one answer where both answered one question, the same on both laptops', () => {
		const { one, other, form } = apart();
		putAnswer(one, { form, question: '3' }, { option: 'yes' }, alice);
		putAnswer(other, { form, question: '3' }, { option: 'no' }, bob);
		meet(one, other);
		meet(other, one);
		expect(readForms(one).forms.at(0)?.given).toHaveLength(1);
		expect(readForms(other)).toEqual(readForms(one));
	});

	test('merges the line of reason letter by letter, also before anything was chosen', () => {
		const { one, other, form } = apart();
		const place = { form, question: '3' };
		writeAnswerText(one, place, 'reason', 'doorgevraagd', alice);
		meet(one, other);
		writeAnswerText(one, place, 'reason', 'Eerst doorgevraagd', alice);
		writeAnswerText(other, place, 'reason', 'doorgevraagd, akkoord', bob);
		meet(one, other);
		meet(other, one);
		const [text] = readForms(one).forms.flatMap(({ given }) => given.map(({ reason }) => reason));
		expect(text).toContain('Eerst');
		expect(text).toContain('akkoord');
		expect(readForms(other)).toEqual(readForms(one));
	});

	test('becomes one fact, with what else it says, and keeps its id', () => {
		const docs = newDocs();
		const id = startForm(docs.prof, which, alice);
		const notes = [{ kind: 'compliance-test-held' }, { kind: 'prospect-of-work' }] as const;
		const updates = updatesOf(docs.prof, () => {
			const factId = finishForm(docs.prof, id, process, notes, alice);
			expect(readForms(docs.prof).forms).toMatchObject([{ id, factId }]);
		});
		expect(updates).toHaveLength(1);
		expect(readProcessFacts(docs).facts.map(({ kind }) => kind)).toEqual(
			notes.map(({ kind }) => kind),
		);
	});

	test('an office may name its questions as it likes', () => {
		const { prof } = newDocs();
		const form = startForm(prof, which, alice);
		for (const question of ['1', '1:2', 'a/b']) {
			putAnswer(prof, { form, question }, { option: 'yes' }, alice);
		}
		putAnswer(prof, { form, question: '1', part: 2 }, { option: 'no' }, alice);
		expect(readForms(prof).forms.at(0)?.given).toHaveLength(4);
		expect(answerText(answerId(form, 'a/b'), 'reason').split('/')).toHaveLength(3);
	});
});

describe('the log', () => {
	test('[O-27] names the form and the answer, not what was answered', () => {
		const doc = newDocs().prof;
		const replay = new Y.Doc();
		const changes = updatesOf(doc, () => {
			const form = startForm(doc, which, alice);
			putAnswer(doc, { form, question: '2' }, { option: 'orange' }, alice);
			writeAnswerText(doc, { form, question: '2' }, 'reason', 'Werkt zwart', alice);
		}).flatMap((update) => describeUpdate(replay, update));
		expect(changes.map(({ kind }) => kind)).toEqual(['item-added', 'item-added', 'item-text']);
		expect(JSON.stringify(changes)).not.toMatch(/orange|Werkt zwart/);
	});
});

describe('findings of the recognition', () => {
	const topic = { process: 'helmond', topic: 'b' };

	test('[W-7] two people who begin to write write in one text and tick one list', () => {
		const [one, other] = [newDocs().prof, newDocs().prof];
		writeRecognition(one, topic, 'finding', 'Veel vacatures. ', alice);
		writeRecognition(other, topic, 'finding', 'Weinig concurrentie.', bob);
		tickSources(other, topic, ['kansverkenner'], bob);
		meet(one, other);
		meet(other, one);
		const { texts, sources } = readRecognition(one, topic);
		expect(texts.finding).toContain('Veel vacatures.');
		expect(texts.finding).toContain('Weinig concurrentie.');
		expect(sources).toEqual(['kansverkenner']);
		expect(readRecognition(other, topic)).toEqual(readRecognition(one, topic));
	});

	test('of one process stand apart from those of another', () => {
		const { prof } = newDocs();
		writeRecognition(prof, topic, 'finding', 'Helmond', alice);
		expect(readRecognition(prof, { ...topic, process: 'delft' }).texts.finding).toBe('');
	});
});
