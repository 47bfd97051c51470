import type { recognition as dutch } from '../nl/recognition.ts';
import { recognitionForms } from './recognition-forms.ts';
import { recognitionRoute } from './recognition-route.ts';

export const recognition = {
	forms: recognitionForms,
	route: recognitionRoute,
	nothingRuns: 'No work process runs yet',
	nothingRunsHint:
		'Choose the work process by which you help this client. Then the questions, the tests and the route board appear here.',
	choose: 'Work process',
	start: 'Start the work process',
	started: (process) => `Started: ${process}`,
	noRecognition: (process) => `${process} has no client recognition.`,
	questions: {
		heading: 'Questions of the recognition',
		answered: (count, all) => `${count} of ${all} answered`,
		open: 'still open',
		recordedOn: (day) => `recorded on ${day}`,
		changedSince: 'changed since it was recorded',
		recordedFinding: (finding) => `Recorded: ${finding}`,
		sources: 'What did you consult?',
		finding: 'Finding',
		findingHint: 'Write what you see and on what you base it. Only professionals read this.',
		findingMissing: 'Write your finding first.',
		record: 'Record',
		recordWhat: (question) => `Record: ${question}`,
		recorded: (letter) => `Question ${letter} recorded`,
		take: 'Take as finding',
		held: 'Talk, and rights and duties',
		heldHint:
			'Every client is told about rights and duties, alone or in a group. The client sees this too.',
	},
	evidence: {
		chances: 'Chances and vacancies in this dossier',
		noChances:
			'No chance or vacancy has been captured yet. Search werk.nl together, during the talk.',
		vacancies: (count) => (count === 1 ? '1 vacancy captured' : `${count} vacancies captured`),
		toLeads: 'To vacancies and chances',
		takeChance: (occupation) => `Record as consulted: ${occupation}`,
		takeChanceShort: 'Record as consulted',
		chanceTaken: 'The Kansverkenner is recorded',
		language: 'Language level per skill',
		languageBehind: (skills) => `At or below A2: ${skills}. That is a language deficit.`,
		languageFine: 'No skill was established at or below A2.',
		languageUnknown: 'No language level has been established yet.',
		benefits: (benefits) => `This dossier says: ${benefits}.`,
		noBenefits: 'This dossier names no benefit yet.',
		youth: (age, max) =>
			`The client is ${age}. The target group Youth goes up to and including ${max}: the client belongs to it.`,
		notYouth: (age, max) =>
			`The client is ${age}. The target group Youth goes up to and including ${max}: the client does not belong to it.`,
		noBirthDate:
			'The date of birth is not known. Fill it in on the overview; it is not asked again here.',
		toOverview: 'To the overview',
		tested: (count) =>
			count === 1 ? '1 test recorded, see below.' : `${count} tests recorded, see below.`,
		notTested:
			'The risk assessment is for all A clients, at the head of the process. Fill in the test below.',
	},
	diagnosis: {
		heading: 'Diagnosis',
		hint: 'A narrow picture and a quick judgement where possible; a broad picture and a weighed judgement where necessary.',
		band: (band) => `Period: ${band}`,
		picture: (picture) => `Picture: ${picture}`,
	},
	reasoning: {
		heading: 'Why so: images, reasoning, arguments and activities',
		hint: 'For yourself and for who comes after you. Only professionals read this.',
		parts: {
			decision: 'Which decision is it about?',
			images: 'Images: what do you see?',
			reasoning: 'Reasoning: how do you come to your judgement?',
			arguments: 'Arguments',
			activities: 'Activities: what will happen?',
		},
		record: 'Record the reasoning',
		missing: 'Write which decision it is about.',
		recorded: 'The reasoning is recorded',
		deviate: 'Deviate with arguments',
		deviateReason: 'Why do you deviate? Think of the regional labour market.',
	},
} satisfies typeof dutch;
