/**
 * What an adapter may be by its schema and still should not be: selectors that break with the next
 * build of a site, and fields that only a machine can see.
 */
import type { SiteAdapter, Strategy } from './site-adapter.ts';

export type LintRule =
	| 'hashed-selector'
	| 'positional-selector'
	| 'nothing-visible'
	| 'unreadable-field'
	| 'unlinked-list';

export interface LintFinding {
	readonly rule: LintRule;
	/** The selector or the field. */
	readonly what: string;
}

/** A class or id with digits among its letters, or of Angular, is made by a tool. */
const hashed = /[.#][\w-]*(?:\d[a-z]|[a-z]\d)[\w-]*|\[_ng/i;
const positional = /(?:nth-[^ ]+.*){3}/;

/** Badges, notes and addresses have no label on any page of their kind. */
const withoutLabel: ReadonlySet<string> = new Set([
	'sollicitatiewijze',
	'sollicitatieAdres',
	'leerbaan',
	'stageplaats',
	'acquisitieNietGewenst',
	'arbeidsVoorwaarden',
	'vakvaardigheid',
	'vindwegen',
]);

/** Something that a person sees too, or a piece of the address of the page or the card. */
const visible = [
	...['label', 'section', 'headingAfter', 'counted', 'css', 'lineWith', 'lineIs', 'card'],
	'url',
];
const isVisible = (strategy: Strategy) => visible.some((key) => key in strategy);

const selectorsOf = ({ fields, detect, region }: SiteAdapter): string[] => [
	...region,
	...Object.values(fields)
		.flat()
		.flatMap((one) => ('css' in one ? [one.css] : 'embedded' in one ? [one.embedded.script] : [])),
	...[...detect.all, ...detect.any, ...detect.none].flatMap((one) =>
		'css' in one ? [one.css] : 'script' in one ? [one.script] : [],
	),
];

/** Empty for an adapter that may be used. */
export function lintAdapter(adapter: SiteAdapter): LintFinding[] {
	const { fields, expected, minimum, posting, pageType, cards } = adapter;
	const selectors = selectorsOf(adapter);
	const blind = Object.entries(fields).filter(
		([field, each]) => !withoutLabel.has(field) && !each.some(isVisible),
	);
	const unread = posting ? [] : [...expected, ...minimum].filter((field) => !fields[field]);
	const find = (rule: LintRule, what: readonly string[]) =>
		what.map((each) => ({ rule, what: each }));
	return [
		...find(
			'hashed-selector',
			selectors.filter((css) => hashed.test(css)),
		),
		...find(
			'positional-selector',
			selectors.filter((css) => positional.test(css)),
		),
		...find(
			'nothing-visible',
			blind.map(([field]) => field),
		),
		...find('unreadable-field', unread),
		...find('unlinked-list', (pageType === 'vacature-lijst') === !cards ? [adapter.id] : []),
	];
}
