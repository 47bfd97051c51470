import { type ReadingFigure, readers } from './reading.ts';

const of = (figures: readonly ReadingFigure[], page: string, reader: string) =>
	figures.find((each) => each.page === page && each.reader === reader);

/** Lines of a table: time as ratio to ours, and how many fields each found. */
export function readingTable(figures: readonly ReadingFigure[]): string[] {
	const pages = [...new Set(figures.map(({ page }) => page))];
	const rows = pages.map((page) => {
		const ours = of(figures, page, 'ours');
		const cells = readers.map((reader) => {
			const figure = of(figures, page, reader);
			if (!figure || !ours) return '–';
			const ratio = reader === 'ours' ? '' : `, × ${(figure.p95Ms / ours.p95Ms).toFixed(1)}`;
			return `${figure.p95Ms.toFixed(1)} ms${ratio}, ${figure.fields} fields`;
		});
		return `| ${page} | ${cells.join(' | ')} |`;
	});
	return [`| Page, p95 | ${readers.join(' | ')} |`, '|---|---|---|---|', ...rows];
}
