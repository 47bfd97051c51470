/** Query parameters that name a page. Everything else (sessions, tokens, tracking) is left out. */
const kept =
	/^(?:id|jk|nr|nummer|job_?id|vacature(?:id|_id|nummer)?|vacancy(?:id|_id)?|ref(?:erence|erentie)?)$/i;

const maxCharacters = 2048;

export interface CleanAddress {
	/** Null when it is not http or https. */
	readonly address: string | null;
	/** Whether anything but a plain fragment was left out. */
	readonly cleaned: boolean;
}

/** The address without credentials, path parameters (`;jsessionid=`), fragment and unknown query. */
export function cleanAddress(url: URL): CleanAddress {
	if (url.protocol !== 'https:' && url.protocol !== 'http:')
		return { address: null, cleaned: true };
	const path = url.pathname.replace(/;[^/]*/g, '');
	const query = [...url.searchParams].filter(
		([name, value]) => kept.test(name) && /^[\w.-]{1,64}$/.test(value),
	);
	const search = query.map(([name, value]) => `${name}=${value}`).join('&');
	const whole = `${url.origin}${path}${search && `?${search}`}`;
	const plain = `${url.origin}${url.pathname}${url.search}`;
	const address = whole.length <= maxCharacters ? whole : `${url.origin}/`;
	return { address, cleaned: address !== plain || url.username !== '' || url.password !== '' };
}
