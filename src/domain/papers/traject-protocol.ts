/** Parts of the Werkmakelaar protocol that follow from what happened (M-11). */
import { fullName } from '../client.ts';
import { ofKind } from '../process/facts-view.ts';
import { leadTimesOf } from '../process/lead-times.ts';
import type { PaperBlock } from './paper.ts';
import type { PartPlace } from './paper-sources.ts';
import { dayInWords } from './paper-words.ts';

const writtenIn = ({ course }: PartPlace) =>
	ofKind(course.situation.facts, 'protocol-written').at(-1);

const fields = (...pairs: readonly (readonly [string, string | null])[]): PaperBlock => ({
	kind: 'fields',
	fields: pairs.map(([label, value]) => ({ label, value })),
});

/** Data of the client and of the author. */
export const people = (place: PartPlace): readonly PaperBlock[] => {
	const { client } = place.sources;
	return [
		fields(
			['Klant', client ? fullName(client) : null],
			['Telefoon van de klant', client?.phone ?? null],
			['Opsteller', writtenIn(place)?.by.name ?? null],
		),
	];
};

const reports = [
	'intake-report-delivered',
	'placement-report-delivered',
	'exit-report-delivered',
] as const;

/** Planned and actual lead times, from the signature that starts the trajectory (O-28). */
export function leadTimes(place: PartPlace): readonly PaperBlock[] {
	const { process, situation } = place.course;
	const start = ofKind(situation.facts, 'signed').find(
		({ data, role }) => data.document === 'traject-protocol' && role === 'client',
	)?.on;
	const planned = writtenIn(place)?.data.plannedWeeks;
	const { terms } = place.course;
	const moments = ['intake-report-delivered', 'placed', ...reports.slice(1)];
	const times = leadTimesOf(moments, start ?? null, situation.facts, terms);
	const rows = times.map(({ kind, planned: due, actual, afterDays }) => [
		process.factKinds.find(({ id }) => id === kind)?.title ?? kind,
		due ? dayInWords(due) : '',
		actual ? dayInWords(actual) : '',
		afterDays === null ? '' : `${afterDays} dagen`,
	]);
	return [
		fields(
			['Geplande doorlooptijd', planned === undefined ? null : `${planned} weken`],
			['Begin van het traject', start ? dayInWords(start) : null],
		),
		{
			kind: 'table',
			caption: 'Geplande en werkelijke doorlooptijden',
			head: ['Wat', 'Gepland', 'Werkelijk', 'Na het begin'],
			rows,
		},
	];
}

/** How often is reported, and which reports there are by now. */
export function reportingMoments(place: PartPlace): readonly PaperBlock[] {
	const { process, situation } = place.course;
	const planned = writtenIn(place)?.data.reportingMoments;
	const delivered = reports.flatMap((kind) => {
		const on = ofKind(situation.facts, kind).at(0)?.on;
		const title = process.factKinds.find(({ id }) => id === kind)?.title ?? kind;
		return on ? [`${title}, ${dayInWords(on)}`] : [];
	});
	return [
		fields(['Aantal rapportagemomenten', planned === undefined ? null : String(planned)]),
		...(delivered.length > 0 ? [{ kind: 'list', items: delivered } as const] : []),
	];
}
