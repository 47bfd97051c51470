import type { Figure, FigureUnit } from '../../domain/process/figures-of.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { Format } from '../shared/format.ts';

type Texts = Catalogue['figures'];

const rounded = (value: number) => Math.round(value * 10) / 10;

/** A value in its unit; a dash where there was nothing to measure. */
export function valueText(
	value: number | null,
	unit: FigureUnit,
	t: Texts,
	format: Format,
): string {
	if (value === null) return t.nothing;
	if (unit === 'percent') return format.percent(value / 100);
	return t.units[unit](format.number(rounded(value)));
}

/** What the value was counted from: "9 van 12". */
export function basisText({ count, of }: Figure, t: Texts, format: Format): string {
	return of === null ? '' : t.countOf(format.number(count), format.number(of));
}

export function targetText({ target, unit }: Figure, t: Texts, format: Format): string {
	if (target === null) return '';
	const { min, max, aim } = target;
	const text = (value: number) => valueText(value, unit, t, format);
	if (aim !== undefined) return t.target.aim(text(aim));
	if (min !== undefined && max !== undefined) return t.target.between(text(min), text(max));
	if (min !== undefined) return t.target.atLeast(text(min));
	return max === undefined ? '' : t.target.atMost(text(max));
}
