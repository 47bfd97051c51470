import { type Client, fullName } from '../client.ts';
import type { PaperField } from './paper.ts';
import type { PaperSources } from './paper-sources.ts';
import { dayInWords } from './paper-words.ts';

/** Who the document is about. The number of a citizen stands on no document but the form that asks for it. */
export function paperHead(
	{ client, today }: Pick<PaperSources, 'client' | 'today'>,
	{ withBsn }: { readonly withBsn: boolean },
): readonly PaperField[] {
	const of = (field: keyof Client) => {
		const value = client?.[field];
		return typeof value === 'string' ? value : null;
	};
	const birthDate = client?.birthDate ?? null;
	return [
		{ label: 'Naam', value: client ? fullName(client) : null },
		{ label: 'Geboortedatum', value: birthDate === null ? null : dayInWords(birthDate) },
		...(withBsn ? [{ label: 'Burgerservicenummer (voorheen sofinummer)', value: of('bsn') }] : []),
		{ label: 'Woonplaats', value: of('place') },
		{ label: 'Afgedrukt op', value: dayInWords(today) },
	];
}
