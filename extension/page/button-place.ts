/** Where the button stands: beside the title, or in a corner when the title is out of sight. */
const docks = ['title', 'bottom-end', 'bottom-start'] as const;
export type Dock = (typeof docks)[number];

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface Viewport {
	readonly width: number;
	readonly height: number;
}

const gap = 12;
const edge = 16;

/** Left and top in CSS pixels of the viewport. `title` is `null` when the page has none. */
export function placeFor(
	dock: Dock,
	title: Box | null,
	button: Pick<Box, 'width' | 'height'>,
	{ width, height }: Viewport,
): { readonly left: number; readonly top: number } {
	const lastLeft = Math.max(edge, width - button.width - edge);
	const bottom = Math.max(edge, height - button.height - edge);
	if (dock === 'bottom-start') return { left: edge, top: bottom };
	const isInSight = title !== null && title.top >= 0 && title.top + button.height <= height;
	if (dock === 'bottom-end' || !isInSight) return { left: lastLeft, top: bottom };
	const beside = title.left + title.width + gap;
	return {
		left: Math.min(beside, lastLeft),
		top: Math.max(edge / 2, title.top + (title.height - button.height) / 2),
	};
}

export const nextDock = (dock: Dock): Dock =>
	docks[(docks.indexOf(dock) + 1) % docks.length] ?? 'title';
