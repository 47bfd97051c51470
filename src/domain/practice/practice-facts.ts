/** Short ways to write the facts of a work process for practice. */
import type { Day } from '../day.ts';
import type { ProcessFactContent } from '../dossier-content.ts';
import { adviser, serviceDesk } from './practice-people.ts';

type Rest = Omit<ProcessFactContent, 'kind' | 'on' | 'data'>;

export const fact = (
	kind: string,
	on: Day,
	data: ProcessFactContent['data'] = {},
	rest: Rest = {},
): ProcessFactContent => ({ kind, on, data, ...rest });

/** A signature under this version of a document. */
export const signature = (document: string, version: string, on: Day, who: Rest) =>
	fact('signed', on, { document, version, way: 'typed' }, who);

/** The beginning of a course, up to and including the first fact of a kind. */
export const asFarAs = (
	kind: string,
	facts: readonly ProcessFactContent[],
): readonly ProcessFactContent[] => facts.slice(0, facts.findIndex((one) => one.kind === kind) + 1);

interface Arrival {
	readonly reportedOn: Day;
	readonly identity: 'passport' | 'identity-card' | 'residence-permit';
	readonly asked: 'ww' | 'wwb' | 'ioaw' | 'none';
}

/** What everybody goes through at the service desk of Helmond (H-1 to H-5). */
export const arrived = ({
	reportedOn,
	identity,
	asked,
}: Arrival): readonly ProcessFactContent[] => [
	fact('reported', reportedOn, { intakeNeeded: true }, serviceDesk),
	fact('identity-checked', reportedOn, { document: identity }, serviceDesk),
	fact('e-intake-able', reportedOn, { able: false }, serviceDesk),
	fact('benefit-asked', reportedOn, { kind: asked }, serviceDesk),
	fact('passed-to-adviser', reportedOn, {}, serviceDesk),
];

type Question = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';
type Found = readonly [finding: string, foundBy: string];

interface Recognition {
	readonly on: Day;
	/** Day of the information meeting; left out when it has not been. */
	readonly informedOn?: Day;
	readonly findings: Readonly<Partial<Record<Question, Found>>>;
}

/** The recognition with its findings (H-9 to H-11, H-45). */
export const recognised = ({ on, informedOn, findings }: Recognition) => [
	...(informedOn ? [fact('info-meeting-attended', informedOn, { handedOut: true }, adviser)] : []),
	fact('recognition-held', on, { short: false, channel: 'office' }, adviser),
	...Object.entries(findings).map(([question, [finding, foundBy]]) =>
		fact('recognition-answered', on, { question, finding, foundBy }, adviser),
	),
	fact('rights-and-duties-told', on, { how: 'individual' }, adviser),
];

const yes = ['3', '4', '5', '6', '7', '8', '9', '10', '11'].map((question) => ({
	question,
	option: 'yes',
}));

/** The answers of a test as a fact keeps them: nothing speaks against the client. */
export const greenAnswers = JSON.stringify([
	{ question: '1', option: 'no-risk-group', parts: [true, true, true, true] },
	...yes,
]);

/** Side activities as self-employed: orange, and on to the questions about motivation (C-5). */
export const orangeAnswers = JSON.stringify([
	{ question: '1', option: 'risk-group', parts: [true, false, true, true] },
	{ question: '2', option: 'orange', goOn: true },
	...yes,
]);
