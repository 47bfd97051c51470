/**
 * The way in that is always there: text that the adviser selected.
 *
 * "Label: value", or a label on a line of its own before its value, with the words of all adapters.
 * Numbers without a label are not guessed. Everything is `low`: the adviser looks at it.
 */
import type { FieldId } from '../domain/field-values.ts';
import { sourceOf } from './captured-reading.ts';
import type { Gathered } from './gathered.ts';
import type { Moment } from './material.ts';
import { dayIn } from './normalise/date.ts';
import { type NormaliserName, normalise } from './normalise/normalisers.ts';
import type { CapturedReading, ReadFields } from './page-reading.ts';
import { fold, manyLines, oneLine } from './plain-text.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { cutSnapshot } from './snapshot.ts';
import { omitterOf } from './third-parties.ts';

const maxCharacters = 200_000;
const maxTitle = 120;

interface Word {
	readonly field: FieldId;
	readonly as: NormaliserName;
}

/** The labels of the adapters, folded; the first adapter that knows a word decides. */
function knownWords(adapters: readonly SiteAdapter[]): ReadonlyMap<string, Word> {
	const words = new Map<string, Word>();
	for (const { fields } of adapters) {
		for (const [field, strategies] of Object.entries(fields)) {
			for (const strategy of strategies) {
				if (!('label' in strategy)) continue;
				for (const label of strategy.label) {
					const key = fold(label);
					if (!words.has(key)) words.set(key, { field: field as FieldId, as: strategy.as });
				}
			}
		}
	}
	return words;
}

interface Line {
	readonly text: string;
	/** Counted from 1 in the selection. */
	readonly number: number;
}

const reading = (value: string, raw: string, { number }: Line) => ({
	value,
	raw: raw.slice(0, 500),
	via: 'selection' as const,
	path: `line ${number}`,
	confidence: 'low' as const,
	agrees: [],
	alternatives: [],
});

function fieldsIn(
	lines: readonly Line[],
	{ now, zone }: Moment,
	adapters: readonly SiteAdapter[],
): ReadFields {
	const words = knownWords(adapters);
	const dayOf = dayIn(zone);
	const today = dayOf(now);
	const fields: ReadFields = {};
	lines.forEach((line, at) => {
		const [, label = line.text, beside = ''] = /^([^:]{2,60}):\s*(.*)$/.exec(line.text) ?? [];
		const word = words.get(fold(label));
		const from = beside ? line : lines[at + 1];
		if (!word || !from || fields[word.field] || words.has(fold(beside || from.text))) return;
		const text = beside || from.text;
		const found = normalise(word.as, { text, lines: [text], field: word.field, today, dayOf });
		if (found) fields[word.field] = { ...reading('', text, from), value: found.value };
	});
	return fields;
}

/** A vacancy or chance when the text names labels that an adapter knows, else a fragment. */
export function concludeSelection(
	gathered: Gathered,
	text: string,
	adapters: readonly SiteAdapter[],
	moment: Moment,
): CapturedReading {
	const omitter = omitterOf(gathered.people);
	const whole = omitter.clean(manyLines(text.slice(0, maxCharacters)));
	const lines = whole
		.split('\n')
		.map((line, at) => ({ text: oneLine(line), number: at + 1 }))
		.filter((line) => line.text !== '');
	const labelled = fieldsIn(lines, moment, adapters);
	const kind =
		labelled.vacatures || labelled.concurrentie
			? 'chance'
			: Object.keys(labelled).length > 0
				? 'vacancy'
				: 'fragment';
	const [first] = lines;
	const added: ReadFields = {};
	if (first && kind !== 'chance') {
		const title = first.text.length <= maxTitle && !first.text.includes(':') ? first.text : null;
		if (title && /\p{L}/u.test(title)) added.naamVacature = reading(title, title, first);
		const prose = normalise('prose', {
			text: whole,
			lines: whole.split('\n'),
			field: 'omschrijvingVacature',
			today: '',
			dayOf: () => '',
		});
		if (prose)
			added.omschrijvingVacature = { ...reading('', oneLine(whole), first), value: prose.value };
	}
	const omitted = omitter.omitted();
	return {
		kind,
		source: sourceOf({ gathered, moment, omitter }, null, 'onbekend'),
		fields: { ...added, ...labelled },
		identity: {
			key: null,
			marker: omitter.clean(gathered.headings[0] ?? '').slice(0, 200) || null,
		},
		omitted,
		snapshot: cutSnapshot(whole),
		health: null,
		warnings: omitted.length > 0 ? [{ code: 'third-party-omitted', field: null }] : [],
	};
}
