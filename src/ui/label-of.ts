import type { OfficeSettings } from '../domain/process/office-settings.ts';
import type { Catalogue } from '../messages/catalogue.ts';

type Labels = Pick<OfficeSettings, 'labels'>;
type Texts = Pick<Catalogue, 'office'>;
type LabelName = keyof Catalogue['office']['labels'];

/** An organisation or law by the name that the office has chosen: of 2006 or of today. */
export const labelOf = ({ office }: Texts, name: LabelName, { labels }: Labels): string =>
	office.labels[name][labels];

/** Names of 2006 as the sources write them. Longer ones first: the case manager before WIZ. */
const written: readonly (readonly [RegExp, LabelName])[] = [
	[/\b[Aa]dviseur CWI\b|\bCWI-adviseur\b/g, 'adviser'],
	[/\b[Cc]asemanager WIZ\b/g, 'caseManager'],
	[/\bGemeente \(WIZ\)/g, 'wiz'],
	[/\bWIZ\b/g, 'wiz'],
	[/\bCWI\b/g, 'cwi'],
	[/\bWWB\b/g, 'wwb'],
];

/** A text of a table with its names as the office wants them. Texts of forms are not put through it. */
export function withLabels(text: string, texts: Texts, settings: Labels): string {
	if (settings.labels === 'of-2006') return text;
	const renamed = written.reduce(
		(now, [name, label]) => now.replaceAll(name, labelOf(texts, label, settings)),
		text,
	);
	return renamed.charAt(0).toLocaleUpperCase('nl') + renamed.slice(1);
}
