/** How long a place may take to show its heading: lazy code and opening a dossier together. */
const patienceMs = 5000;

/**
 * Moves focus to the heading of a new page once it stands there. Whoever has already gone on to
 * something inside the page is left alone. The returned function gives up waiting.
 */
export function arriveIn(main: HTMLElement, whenThere: (heading: HTMLElement) => void): () => void {
	const watcher = new MutationObserver(look);
	const timer = setTimeout(() => watcher.disconnect(), patienceMs);
	const stop = () => {
		watcher.disconnect();
		clearTimeout(timer);
	};

	function look(): void {
		const heading = main.querySelector<HTMLElement>('h1');
		if (heading === null) return;
		stop();
		const elsewhere = main.contains(document.activeElement) && document.activeElement !== main;
		if (!elsewhere) heading.focus();
		whenThere(heading);
	}

	watcher.observe(main, { childList: true, subtree: true });
	look();
	return stop;
}
