import { describe, expect, test } from 'vitest';
import { processes } from '../../src/domain/processes/all.ts';
import { english } from '../../src/messages/english.ts';
import { changedText, settingText } from '../../src/ui/office/office-event-text.ts';
import { formatFor } from '../../src/ui/shared/format.ts';

describe('a change in words', () => {
	const texts = { current: english, format: formatFor('en-GB') };
	const office = { processes };

	test.each([
		['horizonMonths', null, undefined, 'Time for route A', 'not set'],
		['horizonMonths', null, 9, 'Time for route A', '9 months'],
		['name', null, undefined, 'Name of the office', 'none'],
		['name', null, '', 'Name of the office', 'none'],
		['uses', 'delft', undefined, 'Use Samenwerking CWI, UWV en gemeente Delft', 'yes'],
		['uses', 'delft', false, 'Use Samenwerking CWI, UWV en gemeente Delft', 'no'],
		['opensOn', 'kings-day', undefined, 'Open on: King’s Day', 'no'],
		['closingDays', '2026-12-24', null, 'Closing day of the office: 24 December 2026', 'none'],
		[
			'closingDays',
			'2026-12-24',
			'Teamdag',
			'Closing day of the office: 24 December 2026',
			'Teamdag',
		],
		['termStarts', 'DL-08', 'reported', 'Start of: Afspraak', 'Gemeld'],
		['termLengths', 'gone', { unit: 'weeks', count: 2 }, 'Length of: gone', '2 weeks'],
		['defaultProcess', null, null, 'Work process for a new client', 'No fixed work process'],
		['caseloadMin', null, 15, 'Agreed caseload, at least', '15'],
		['labels', null, 'of-2006', 'Names of organisations and laws', 'Names of 2006'],
		['targetGroups', 'hours-12-20', true, 'Works 12 to 20 hours', 'yes'],
	] as const)('%s of %s is %s', (setting, part, value, what, said) => {
		expect(changedText({ setting, part }, office, texts)).toContain(what);
		expect(settingText(setting, value, office, texts)).toContain(said);
	});
});
