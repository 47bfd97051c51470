import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { describeUpdate } from '../../src/document/describe-update.ts';
import {
	addEmployer,
	addVacancy,
	agreementsText,
	changeEmployer,
	changeVacancy,
	readEmployers,
	readEvents,
	readVacancies,
	recordEvent,
} from '../../src/document/office-employers.ts';
import {
	addAttendee,
	addCase,
	addMeeting,
	binCase,
	readMeetings,
	settleCase,
} from '../../src/document/office-meetings.ts';
import { createOffice, isOffice } from '../../src/document/office-meta.ts';
import { addOwnProcess, readOwnProcesses } from '../../src/document/office-processes.ts';
import { changeSetting, readSettings } from '../../src/document/office-settings.ts';
import { summaryOf } from '../../src/document/summary.ts';
import { writeText } from '../../src/document/texts.ts';
import { WorkProcess } from '../../src/domain/process/process.ts';
import { meet, newDocs, person, updatesOf } from '../support/dossier.ts';

const seen = (doc: Y.Doc) => ({
	settings: readSettings(doc),
	processes: readOwnProcesses(doc),
	employers: readEmployers(doc),
	vacancies: readVacancies(doc),
	events: readEvents(doc),
	meetings: readMeetings(doc),
});

interface Command {
	readonly who: number;
	readonly what: number;
	readonly item: number;
	readonly word: string;
}

const days = ['2026-12-23', '2026-12-24', '2027-05-07'];
const own = (version: string) =>
	WorkProcess.parse({ id: 'eigen', version, name: 'Eigen', source: 'Werkinstructie' });

/** Each does one thing that a screen can do. */
const doings: readonly ((
	doc: Y.Doc,
	author: ReturnType<typeof person>,
	command: Command,
) => void)[] = [
	(doc, author, { item, word }) =>
		changeSetting(doc, 'closingDays', days[item] ?? days[0] ?? '', word, author),
	(doc, author, { item }) => changeSetting(doc, 'horizonMonths', null, item + 6, author),
	(doc, author, { item }) => addOwnProcess(doc, own(String(item)), author),
	(doc, author, { word }) => addEmployer(doc, { name: word }, author),
	(doc, author, { item }) => {
		const id = readEmployers(doc).employers.at(item)?.id ?? 'none';
		changeEmployer(doc, id, { accountManager: { personId: author.personId, name: author.name } });
	},
	(doc, _author, { item, word }) => {
		const id = readEmployers(doc).employers.at(item)?.id ?? 'none';
		writeText(doc, agreementsText(id), word);
	},
	(doc, author, { item, word }) =>
		addVacancy(doc, { title: word, service: 'mediated', natural: `page-${item}` }, author),
	(doc, author, { item }) =>
		changeVacancy(doc, `page-${item}`, { closed: { on: author.today, why: 'filled' } }),
	(doc, author, { word }) =>
		recordEvent(
			doc,
			{ kind: 'contact', employerId: 'e', how: 'phone', topics: [], about: word },
			author,
		),
	(doc, author, { item }) => addMeeting(doc, 'consultation', days[item] ?? '2026-12-01', author),
	(doc, author, { item }) => {
		const id = readMeetings(doc).meetings.at(item)?.id ?? 'none';
		addCase(doc, id, { dossierId: `dossier-${item}`, why: 'due' }, author);
	},
	(doc, author, { item }) => {
		const first = readMeetings(doc).meetings.at(0)?.cases.at(item);
		if (first) settleCase(doc, first.id, author.today);
	},
	(doc, author, { item, word }) => {
		const id = readMeetings(doc).meetings.at(item)?.id ?? 'none';
		addAttendee(doc, id, { personId: `p${item}`, name: word, organisation: 'UWV' }, author);
	},
];

const command = fc.record({
	who: fc.nat(2),
	what: fc.nat(doings.length - 1),
	item: fc.nat(2),
	word: fc.constantFrom('Bouw', 'Zorg', 'Techniek'),
});

describe('three people who edit one office', () => {
	test('see the same in the end, in whatever order the updates arrive', () => {
		fc.assert(
			fc.property(
				fc.array(command, { maxLength: 30 }),
				fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
				(commands, order) => {
					const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
					const people = ['anna', 'bram', 'cato'].map((name) => person(name));
					const updates = commands.flatMap((one) => {
						const [doc, author] = [docs[one.who], people[one.who]];
						if (!doc || !author) return [];
						return updatesOf(doc, () => doings[one.what]?.(doc, author, one));
					});
					const shuffled = updates
						.map((update, at) => ({ update, key: order[at % order.length] ?? 0 }))
						.toSorted((a, b) => a.key - b.key);
					for (const doc of docs) {
						for (const { update } of shuffled) Y.applyUpdate(doc, update, 'arrived');
					}
					const [first, ...others] = docs.map(seen);
					for (const other of others) expect(other).toEqual(first);
					expect(first?.settings.unreadable).toBe(0);
				},
			),
			{ numRuns: 150 },
		);
	});

	test('keep both closing days that were added while apart, and one case for one client', () => {
		const [a, b] = [new Y.Doc(), new Y.Doc()];
		const [anna, bram] = [person('anna'), person('bram')];
		const id = addMeeting(a, 'sounding-board', '2026-12-01', anna);
		meet(a, b);
		changeSetting(a, 'closingDays', '2026-12-23', 'Verhuizing', anna);
		changeSetting(b, 'closingDays', '2026-12-24', 'Borrel', bram);
		addCase(a, id, { dossierId: 'd', why: 'no-commitment' }, anna);
		addCase(b, id, { dossierId: 'd', why: 'by-hand' }, bram);
		meet(a, b);
		expect(readSettings(a).changes.map(({ part }) => part)).toHaveLength(2);
		expect(readMeetings(b).meetings[0]?.cases).toHaveLength(1);
	});

	test('have one vacancy when both captured the same page', () => {
		const [a, b] = [new Y.Doc(), new Y.Doc()];
		const vacancy = { title: 'Metselaar', service: 'referred' as const, natural: 'page' };
		addVacancy(a, vacancy, person('anna'));
		addVacancy(b, vacancy, person('bram'));
		meet(a, b);
		expect(readVacancies(a).vacancies).toHaveLength(1);
	});
});

describe('the document of an office', () => {
	test('is marked as one and is no client', () => {
		const docs = newDocs();
		createOffice(docs);
		expect(isOffice(docs.shared)).toBe(true);
		expect(summaryOf(docs, { id: 'office' })).toBeNull();
		expect(isOffice(newDocs().shared)).toBe(false);
	});

	test('keeps every version of an own process, and leaves out what it cannot read', () => {
		const doc = new Y.Doc();
		addOwnProcess(doc, own('1'), person('anna'));
		addOwnProcess(doc, own('2'), person('anna'));
		doc.getArray('office-processes').push([{ id: 'x', process: { id: 'Fout' } }]);
		const { own: kept, unreadable } = readOwnProcesses(doc);
		expect(kept.map(({ process }) => process.version)).toEqual(['1', '2']);
		expect(unreadable).toBe(1);
	});

	test('takes a case off the agenda and puts it on again', () => {
		const doc = new Y.Doc();
		const anna = person('anna');
		const id = addMeeting(doc, 'consultation', '2026-12-01', anna);
		addCase(doc, id, { dossierId: 'd', why: 'due' }, anna);
		binCase(doc, `${id}.d`, anna);
		expect(readMeetings(doc).meetings[0]?.cases).toEqual([]);
		addCase(doc, id, { dossierId: 'd', why: 'by-hand' }, anna);
		expect(readMeetings(doc).meetings[0]?.cases).toHaveLength(1);
	});

	test('says of its start in a log that it was begun', () => {
		const docs = newDocs();
		const [update] = updatesOf(docs.shared, () => createOffice(docs));
		expect(update && describeUpdate(new Y.Doc(), update)).toEqual([{ kind: 'dossier-started' }]);
	});
});
