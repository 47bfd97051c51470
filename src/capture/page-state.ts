/**
 * The gate: a page that has nothing to capture now, and why.
 *
 * A certain marker decides whatever else is on the page: "Deze vacature is niet meer beschikbaar"
 * under an old heading. The others count only when no adapter finds anything to read: a good page
 * may announce maintenance for Saturday.
 */
import type { Content } from './content.ts';
import { partsBy } from './page-parts.ts';
import type { NothingReason } from './page-reading.ts';
import { fold } from './plain-text.ts';

interface State {
	readonly reason: NothingReason;
	readonly certain: boolean;
	/** Matches host and path. */
	readonly address?: RegExp;
	readonly title?: RegExp;
	readonly css?: string;
	/** In a visible line of at most `maxLine` characters, folded. */
	readonly text?: RegExp;
}

const maxLine = 240;

const consentWall = '#js-pw-consent-wrapper';

const states: readonly State[] = [
	{
		reason: 'login',
		certain: true,
		address: /^login\.|\/(?:login|inloggen|oam|checkpoint)(?:[/.]|$)/i,
		css: '#loginForm, #login-form',
	},
	{
		reason: 'session-over',
		certain: true,
		text: /\bsessie is (?:verlopen|beeindigd)\b|^u bent uitgelogd/,
	},
	{
		reason: 'maintenance',
		certain: true,
		address: /\/shared\/onderhoud/i,
		text: /^werk\.nl is (?:tijdelijk niet beschikbaar|in onderhoud)/,
	},
	{
		reason: 'challenge',
		certain: true,
		title: /^(?:just a moment|een moment geduld|attention required)/i,
		css: '#challenge-form, #challenge-running',
	},
	{
		reason: 'gone',
		certain: true,
		text: /\bvacature is (?:niet (?:meer|langer) beschikbaar|verlopen|gesloten|vervuld)\b/,
	},
	{ reason: 'not-found', certain: true, text: /^(?:vacature|pagina) niet gevonden/ },
	{
		reason: 'consent',
		certain: true,
		css: [
			`${consentWall}[aria-modal="true"]`,
			`${consentWall} [aria-modal="true"]`,
			`${consentWall} dialog[open]`,
		].join(),
	},
	{
		reason: 'consent',
		certain: false,
		css: consentWall,
		text: /\b(?:cookies accepteren|gebruiken cookies|accepteer (?:alle )?cookies)\b/,
	},
	{
		reason: 'login',
		certain: false,
		css: 'input[type="password"]',
		text: /\bu moet (?:eerst )?inloggen\b|^log in\b/,
	},
	{
		reason: 'maintenance',
		certain: false,
		text: /\b(?:wegens|in verband met|vanwege) (?:gepland )?onderhoud\b|tijdelijk niet beschikbaar/,
	},
	{
		reason: 'challenge',
		certain: false,
		text: /controleer of u een mens bent|checking your browser|verify you are human/,
	},
	{
		reason: 'not-found',
		certain: false,
		text: /^(?:404\b|deze pagina bestaat niet|page not found)/,
	},
	{
		reason: 'needs-javascript',
		certain: false,
		text: /\bjavascript (?:nodig|inschakelen|aan)\b|schakel javascript in|enable javascript/,
	},
];

function isState({ view, page, title, lines, folded }: Content, state: State): boolean {
	if (state.address && view.url && state.address.test(view.url.host + view.url.pathname))
		return true;
	if (state.title?.test(title)) return true;
	if (state.css && partsBy(page, state.css).length > 0) return true;
	const { text } = state;
	return (
		text !== undefined &&
		folded.some((line, at) => (lines[at]?.text.length ?? 0) <= maxLine && text.test(line))
	);
}

/** The reason that holds whatever else is on the page, or null. */
export const certainState = (content: Content): NothingReason | null =>
	states.find((state) => state.certain && isState(content, state))?.reason ?? null;

/** An empty shell asks for JavaScript in a `noscript` that a browser with scripts does not show. */
function isEmptyShell({ page, lines }: Content): boolean {
	const characters = lines.reduce((total, { text }) => total + text.length, 0);
	return (
		characters < 150 &&
		page.scopes.some((scope) =>
			page.dom
				.all(scope, 'noscript')
				.some((part) => /javascript/.test(fold(page.dom.text(part).slice(0, 2_000)))),
		)
	);
}

/** Why a page from which no adapter could read has nothing. */
export function likelyState(content: Content): NothingReason {
	const found = states.find((state) => !state.certain && isState(content, state));
	if (found) return found.reason;
	if (isEmptyShell(content)) return 'needs-javascript';
	return content.page.foreignFrames > 0 && content.lines.length < 20
		? 'foreign-frame'
		: 'unknown-page';
}

/** The session bar of werk.nl says less than two minutes. */
export const isSessionEnding = ({ folded }: Content): boolean =>
	folded.some((line) => /^uw sessie verloopt over:? 0?[01]:\d\d$/.test(line));
