/**
 * A signature as text of an SVG path: lines in a box of 600 by 200, whole numbers. The same signature
 * looks the same on every screen and on paper.
 */
import { drawingBox } from '../../../domain/signature.ts';

/** Nearer than this a point says nothing new. */
const nearest = 3;
/** A drawing stays well below the longest that a dossier takes (20,000 characters). */
const longest = 18_000;

const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));

/** `path` with a point more; a `start` puts the pen on the paper. Both in the units of the box. */
export function penMoved(
	path: string,
	{ x, y, start }: { readonly x: number; readonly y: number; readonly start: boolean },
): string {
	if (path.length > longest) return path;
	const [toX, toY] = [within(x, drawingBox.width), within(y, drawingBox.height)];
	// A point without a line is drawn too: a dot on an i.
	if (start) return `${path}${path && ' '}M${toX} ${toY} L${toX} ${toY}`;
	const [, lastX, lastY] = /([0-9]+) ([0-9]+)$/.exec(path) ?? [];
	const far = Math.hypot(toX - Number(lastX), toY - Number(lastY)) >= nearest;
	return far ? `${path} L${toX} ${toY}` : path;
}
