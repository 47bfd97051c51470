import type { ExtractReport } from './report.ts';

type Reason = NonNullable<ExtractReport['reason']>;

const because: Readonly<Record<Reason, string>> = {
	login: 'it is a login page',
	consent: 'a cookie window covers it',
	'session-over': 'it says that the session is over',
	maintenance: 'it says that the site is being maintained',
	challenge: 'it asks whether the visitor is a human being',
	'needs-javascript':
		'it is a shell that fills itself with JavaScript; try --run-scripts, or save it after it has loaded',
	'not-found': 'it says that nothing was found',
	gone: 'it says that the vacancy is no longer there',
	'input-only': 'it is the form of the Kansverkenner, without a result yet',
	'unknown-page': 'no vacancy and no chance was recognised on it',
	'foreign-frame': 'its content stands in a frame of another site',
	'layout-changed':
		'the site was recognised, but what must be there is not: its layout has changed',
};

/** What and where and why, in one sentence. */
export function sentenceFor({ source, reason, health }: ExtractReport): string {
	const where = source.url ? ` (${source.url})` : '';
	const found = health ? ` (${health.found} of ${health.expected} fields found)` : '';
	return `${source.file ?? 'standard input'}${where}: nothing to capture: ${because[reason ?? 'unknown-page']}${found}`;
}
