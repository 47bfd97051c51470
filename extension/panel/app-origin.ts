/** The origin of an address at which the app may be: https, or http on this machine. `null` else. */
export function appOriginIn(typed: string): string | null {
	const url = URL.parse(typed.trim());
	if (!url || url.username || url.password) return null;
	const isHere = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
	return url.protocol === 'https:' || (url.protocol === 'http:' && isHere) ? url.origin : null;
}
