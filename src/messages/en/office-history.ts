import type { officeHistory as dutch } from '../nl/office-history.ts';

export const officeHistory = {
	heading: 'What was changed?',
	lead: 'Every change stays, with who and when.',
	empty: 'Nothing yet. The value of the source counts everywhere, or the proposal of Driespan.',
	columns: { on: 'Day', by: 'Who', what: 'What', before: 'Before', after: 'After' },
	all: (count) => `Show all ${count} changes`,
	source: 'not set',
	none: 'none',
	yes: 'yes',
	no: 'no',
	termLength: (term) => `Length of: ${term}`,
	termStart: (term) => `Start of: ${term}`,
	group: (group) => `Target group with evaluation after 3 months: ${group}`,
	caseload: (what) => `Agreed caseload, ${what.toLocaleLowerCase('en')}`,
	openOn: (holiday) => `Open on: ${holiday}`,
	process: (name) => `Own work process: ${name}`,
	version: (version) => `version ${version}`,
} satisfies typeof dutch;
