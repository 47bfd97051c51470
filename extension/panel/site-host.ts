/** The host in what a person typed or pasted: an address or a bare name. `null` when it is none. */
export function siteIn(typed: string): string | null {
	const text = typed.trim();
	const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
	if (!url || url.username || url.password || url.port) return null;
	return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname) ? url.hostname : null;
}
