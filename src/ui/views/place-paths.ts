/** Talks and the client's turn fill the screen: no rail and no header. */
export const isFullScreen = (path: string): boolean =>
	/^\/dossier\/[^/]+\/(gesprek|driegesprek|beurt)$/.test(path);

/** The dossier that a path is in, or `null`. */
export const dossierIn = (path: string): string | null =>
	/^\/dossier\/([^/]+)/.exec(path)?.at(1) ?? null;

/**
 * Whether two paths are views of one place, such as two tabs of a dossier: then focus stays on the
 * link that was used instead of going to the heading.
 */
export function isSamePlace(from: string, to: string): boolean {
	const place = (path: string) =>
		isFullScreen(path) || path.endsWith('/uitnodigen') || path.includes('/stukken/')
			? path
			: path.replace(/^(\/dossier\/[^/]+|\/werkplein)\/.*$/, '$1');
	return place(from) === place(to);
}
