/**
 * The (repeated) compliance and motivation test as its form prints it (H-71, H-72, H-74 to H-77):
 * every statement with what was answered, the conclusion and the explanation. A test that was held
 * more than once stands there once for each time, the last one first.
 */
import { factKindOf } from '../process/course.ts';
import { type FactKindRow, fieldLabel, optionLabel } from '../process/fact-kind.ts';
import { ofKind } from '../process/facts-view.ts';
import { type Given, givenIn } from '../process/form-fact.ts';
import type { ProcessFact } from '../process/process-fact.ts';
import type { Question, QuestionnaireRow } from '../process/questionnaire-row.ts';
import type { PaperBlock, PaperSection } from './paper.ts';
import type { PartPlace } from './paper-sources.ts';
import { dayInWords, yesOrNo } from './paper-words.ts';

/** The sections of the form; `null` when the process has no such form. */
export function complianceTestSections({
	course: { process, situation },
}: Pick<PartPlace, 'course'>): readonly PaperSection[] | null {
	const form = process.questionnaires.find(({ recordedAs }) => recordedAs === testKind);
	if (!form) return null;
	const held = ofKind(situation.facts, testKind).toReversed();
	const introduction = { heading: 'Beoordeling MOTIVATIE', blocks: [textOf(form.introduction)] };
	const row = factKindOf(process, testKind);
	if (held.length === 0) return [introduction, ...sectionsOf(form, row, null)];
	return [introduction, ...held.flatMap((fact) => sectionsOf(form, row, fact))];
}

const testKind = 'compliance-test-held';

const textOf = (text: string | null): PaperBlock => ({ kind: 'text', text });

type Row = FactKindRow | undefined;

/** The fields above the questions that are not in the head of every paper (H-72). */
function headerOf(
	{ headerAsks }: QuestionnaireRow,
	row: Row,
	fact: ProcessFact | null,
): readonly PaperBlock[] {
	if (!row || headerAsks.length === 0) return [];
	const fields = headerAsks.map((field) => {
		const value = fact?.data[field];
		return {
			label: fieldLabel(row, field),
			value: value === undefined ? null : optionLabel(row, field, value),
		};
	});
	return [{ kind: 'fields', fields }];
}

function sectionsOf(
	form: QuestionnaireRow,
	row: Row,
	fact: ProcessFact | null,
): readonly PaperSection[] {
	const given = fact ? givenIn(fact) : [];
	const when = fact ? `, ${dayInWords(fact.on)}` : '';
	const repeated = fact?.data.repeated === true ? ' (herhaald)' : '';
	return [
		{
			heading: `Vragen${when}${repeated}`,
			blocks: [
				...headerOf(form, row, fact),
				{
					kind: 'table',
					caption: 'Antwoord per vraag',
					head: ['Vraag', 'Antwoord'],
					rows: form.questions.map((question) => [
						`${question.id}. ${question.text}`,
						answerOf(question, given),
					]),
				},
			],
		},
		{ heading: `Conclusie${when}`, blocks: [conclusionOf(form, fact)] },
	];
}

const notAsked = 'Niet gevraagd';

function answerOf({ id, parts, options }: Question, given: readonly Given[]): string {
	const answer = given.find(({ question }) => question === id);
	if (!answer) return notAsked;
	const option = options.find((one) => one.id === answer.option)?.label ?? answer.option;
	const said = (answer.parts ?? []).map((so, place) => `${parts[place]}: ${yesOrNo(so)}`);
	const rest = [
		answer.goOn ? 'Toch verder' : '',
		answer.reason ?? '',
		answer.service ? `Dienstverlening: ${answer.service}` : '',
	];
	return [option, ...said, ...rest].filter((text) => text !== '').join('\n');
}

function conclusionOf(form: QuestionnaireRow, fact: ProcessFact | null): PaperBlock {
	const row = form.conclusions.find(({ id }) => id === String(fact?.data.conclusion ?? ''));
	const said = (field: string) => {
		const value = fact?.data[field];
		return value === undefined || value === '' ? null : String(value);
	};
	return {
		kind: 'fields',
		fields: [
			{ label: 'Conclusie', value: row?.text ?? null },
			{ label: 'Aangeboden advies', value: row?.advice ?? null },
			{ label: 'Dienstverleningsvorm', value: said('service') },
			{ label: 'Toelichting (verplicht)', value: said('explanation') },
			{ label: 'Datum', value: fact ? dayInWords(fact.on) : null },
			{ label: 'Naam CWI-adviseur / RC WW', value: fact?.by.name ?? null },
		],
	};
}
