/** What stands under one heading of a document. */
import { daysBetween } from '../day.ts';
import { ofKind } from '../process/facts-view.ts';
import { blocksOf } from './fact-blocks.ts';
import { isFilled, type PaperBlock } from './paper.ts';
import type { PartPlace } from './paper-sources.ts';
import { dayInWords } from './paper-words.ts';
import { isPlanPart, planBlocks } from './plan-blocks.ts';

/** In order of trust: what was put on record and signed, what the facts say, what is known besides. */
export function partBlocks(place: PartPlace): readonly PaperBlock[] {
	const { course, part, row } = place;
	const own = knownBesides[`${row.document}.${part.id}`]?.(place) ?? [];
	const plan = isPlanPart(part.id) || row.versions ? planBlocks(place) : [];
	const facts = blocksOf(part.facts ?? [], course.process, course.situation);
	const known = [...plan.filter(isFilled), ...own, ...facts];
	return known.length > 0 ? known : nothing;
}

const nothing: readonly PaperBlock[] = [{ kind: 'text', text: null }];

/** Parts that are counted or printed, not written, by `<document>.<part>`. */
const knownBesides: Readonly<Record<string, (place: PartPlace) => readonly PaperBlock[]>> = {
	'traject-protocol.lead-times': leadTimes,
	'traject-protocol.goal': () => [
		{
			kind: 'text',
			text: 'Betaald werk bij een reguliere werkgever, met of zonder loonkostensubsidie, en daarna geen uitkering meer nodig hebben.',
		},
	],
};

/** Planned and actual lead times from the start of the trajectory (M-11): what happened, and after how long. */
function leadTimes({ course: { process, situation } }: PartPlace): readonly PaperBlock[] {
	const protocol = ofKind(situation.facts, 'protocol-written').at(-1);
	const start = ofKind(situation.facts, 'signed').find(
		({ data, role }) => data.document === 'traject-protocol' && role === 'client',
	)?.on;
	const planned = protocol?.data.plannedWeeks;
	const moments = [
		'intake-report-delivered',
		'placed',
		'placement-report-delivered',
		'exit-report-delivered',
	];
	const rows = moments.flatMap((kind) => {
		const on = ofKind(situation.facts, kind).at(0)?.on;
		const title = process.factKinds.find(({ id }) => id === kind)?.title ?? kind;
		const after = on && start ? `${daysBetween(start, on)} dagen` : '';
		return on ? [[title, dayInWords(on), after]] : [];
	});
	return [
		{
			kind: 'fields',
			fields: [
				{
					label: 'Geplande doorlooptijd',
					value: planned === undefined ? null : `${planned} weken`,
				},
				{ label: 'Begin van het traject', value: start ? dayInWords(start) : null },
			],
		},
		{
			kind: 'table',
			caption: 'Werkelijke doorlooptijd',
			head: ['Wat', 'Wanneer', 'Na het begin'],
			rows,
		},
	];
}
