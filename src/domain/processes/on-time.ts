import type { Table } from '../process/process.ts';

/** For each term of a process the part that was met in time; `rules` ask for the figures. */
export const onTimeFigures = (terms: Table<'terms'>, rules: readonly string[]): Table<'figures'> =>
	terms.map(({ id, title, source }) => ({
		id: `on-time-${id}`,
		measure: 'on-time',
		rules: [...rules, id],
		source,
		title: `Op tijd: ${title}`,
		term: id,
	}));
