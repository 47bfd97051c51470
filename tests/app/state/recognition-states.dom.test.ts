import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { FormsState } from '../../../src/app/state/forms-state.svelte.ts';
import { RecognitionState } from '../../../src/app/state/recognition-state.svelte.ts';
import { localEdit } from '../../../src/document/origins.ts';
import { readProcessFacts } from '../../../src/document/process-facts.ts';
import { headerOf } from '../../../src/domain/process/form-draft.ts';
import { processById } from '../../../src/domain/processes/all.ts';
import type { Role } from '../../../src/domain/role.ts';
import { meet, newDocs, person } from '../../support/dossier.ts';
import { follow } from '../../support/follow.svelte.ts';

const found = processById.get('helmond');
const first = found?.questionnaires.at(0);
if (!found || !first) throw new Error('the test of Helmond is gone');
const [process, questionnaire] = [found, first];

/** A test that stands at the conclusion, red, on the laptop of somebody in a role. */
function red(role: Role = 'adviser') {
	const docs = newDocs();
	const me = person('Anna', { role });
	const forms = new FormsState(docs, () => me);
	const undo = new Y.UndoManager(docs.prof, { trackedOrigins: new Set([localEdit]) });
	const id = forms.start(process, questionnaire);
	for (const part of [0, 1, 2, 3]) {
		forms.sayPart({ form: id, question: '1', part }, part === 2 ? 'no' : 'yes');
	}
	forms.choose({ form: id, question: '2' }, 'red');
	const finish = () => forms.finish(process, questionnaire, id, false);
	const kinds = () => readProcessFacts(docs).facts.map(({ kind }) => kind);
	return { docs, forms, id, undo, finish, kinds };
}

const conclude = (forms: FormsState, id: string) => {
	forms.conclude(id, '1');
	forms.writeText(id, 'explanation', 'Komt niet op gesprekken.');
	forms.wantInvestigation(id, false);
	forms.writeText(id, 'why', 'Eerst een gesprek.');
};

describe('finishing a form', () => {
	test('[H-77] [O-22] names everything that still stands in the way', () => {
		const { finish, kinds } = red();
		expect(finish()).toEqual({
			kind: 'refused',
			refusals: ['excluded-by-answers', 'explanation-missing', 'investigation-undecided'],
		});
		expect(kinds()).toEqual([]);
	});

	test('[H-72] what stands above the questions is kept with it, and asked once', () => {
		const { docs, forms, id, finish } = red();
		forms.fillHeader(id, 'maidenName', ' Oefenberg ');
		forms.fillHeader(id, 'sex', 'woman');
		conclude(forms, id);
		expect(finish().kind).toBe('finished');
		const [held] = readProcessFacts(docs).facts;
		expect(held?.data).toMatchObject({ maidenName: 'Oefenberg', sex: 'woman', conclusion: 1 });

		const again = forms.start(process, questionnaire, held?.data);
		const given = forms.byId(again)?.given ?? [];
		expect(headerOf(questionnaire, given)).toEqual({ maidenName: 'Oefenberg', sex: 'woman' });
		forms.fillHeader(again, 'maidenName', '');
		expect(headerOf(questionnaire, forms.byId(again)?.given ?? [])).toEqual({ sex: 'woman' });
	});

	test('[H-72] nothing above the questions has to be filled in', () => {
		const { docs, forms, id, finish } = red();
		conclude(forms, id);
		expect(finish().kind).toBe('finished');
		const [held] = readProcessFacts(docs).facts;
		expect(Object.keys(held?.data ?? {})).not.toContain('sex');
	});

	test('[C-4] a role that does not sign the form is refused', () => {
		expect(red('job-coach').finish()).toMatchObject({
			refusals: expect.arrayContaining(['signer-not-allowed']),
		});
	});

	function finished() {
		const made = red();
		made.forms.conclude(made.id, '1');
		made.forms.writeText(made.id, 'explanation', 'Komt niet opdagen');
		made.forms.wantInvestigation(made.id, true);
		made.forms.writeText(made.id, 'why', 'Signalen van een werkgever');
		made.undo.stopCapturing();
		return { ...made, outcome: made.finish() };
	}

	test('[H-77] [O-22] the test and the wish are facts of the professionals, and the form is closed', () => {
		const { outcome, kinds, forms, docs } = finished();
		expect(outcome.kind).toBe('finished');
		expect(kinds()).toEqual(['compliance-test-held', 'investigation-wish']);
		expect(forms.open).toEqual([]);
		expect(docs.shared.getArray('process-facts').length).toBe(0);
	});

	test('is done once', () => {
		const { finish } = finished();
		expect(finish()).toEqual({ kind: 'refused', refusals: ['not-finished'] });
	});

	test('is undone as a whole: the form can be filled in again', () => {
		const { undo, kinds, forms } = finished();
		undo.undo();
		expect(kinds()).toEqual([]);
		expect(forms.open).toHaveLength(1);
	});
});

test('[H-78] that the list of risk occupations was seen cannot be undone', () => {
	const { forms, undo, kinds } = red();
	undo.stopCapturing();
	forms.noteListSeen(process, questionnaire);
	while (undo.canUndo()) undo.undo();
	expect(kinds()).toEqual(['risk-list-seen']);
});

describe('findings', () => {
	const topic = { process: 'helmond', topic: 'b' };

	test('[W-7] follow what a colleague writes, and tick and untick sources', () => {
		const [docs, other] = [newDocs(), newDocs()];
		const mine = new RecognitionState(docs, () => person('Anna'));
		const theirs = new RecognitionState(other, () => person('Bram'));
		const screen = follow(() => mine.draft(topic).texts.finding);
		theirs.write(topic, 'finding', 'Veel vacatures');
		meet(docs.prof, other.prof);
		expect(screen.seen().at(-1)).toBe('Veel vacatures');
		mine.tick(topic, 'talk', true);
		mine.tick(topic, 'kansverkenner', true);
		mine.tick(topic, 'talk', false);
		expect(mine.draft(topic).sources).toEqual(['kansverkenner']);
		expect(mine.path(topic, 'finding')).toBe('recognition/helmond:b/finding');
	});
});
