/**
 * The practice pages under the real host names, on this machine only.
 *
 * An https server on a free loopback port answers for www.werk.nl, an invented vacancy board and some
 * boards that exist. The browser is told to find these hosts here and no other host anywhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { selfSigned } from './self-signed.ts';

const folder = resolve(import.meta.dirname, '../pages');

export const boardHost = 'www.vacaturebord.example';

/** Where the pages of the demo stand. `?pagina=hostile` asks for another form of the same page. */
export const practiceAddresses = {
	vacancy: 'https://www.werk.nl/nl/vacatures/41203377',
	classic: 'https://www.werk.nl/werkzoekenden/vacatures/41203377',
	list: 'https://www.werk.nl/nl/vacatures/',
	chanceForm: 'https://www.werk.nl/werkzoekenden/kansverkenner',
	chanceTable: 'https://www.werk.nl/werkzoekenden/kansverkenner?resultaat=a',
	chanceSentences: 'https://www.werk.nl/werkzoekenden/kansverkenner?resultaat=b',
	chanceQualified: 'https://www.werk.nl/werkzoekenden/kansverkenner?resultaat=c',
	chanceNone: 'https://www.werk.nl/werkzoekenden/kansverkenner?resultaat=d',
	chanceCards: 'https://www.werk.nl/werkzoekenden/kansverkenner?resultaat=e',
	board: `https://${boardHost}/vacature/7421-metselaar`,
} as const;

/** Variants of the result of the Kansverkenner, as in `?resultaat=a`. */
const chanceResults: Readonly<Record<string, string>> = {
	a: 'kans-result-table',
	b: 'kans-result-sentences',
	c: 'kans-result-qualified',
	d: 'kans-result-none',
	e: 'kans-result-cards',
};

interface Place {
	readonly host: string;
	readonly path: RegExp;
	/** The fixture folder. */
	readonly folder: string;
}

/** The first that fits a request answers it. */
const places: readonly Place[] = [
	{ host: 'www.werk.nl', path: /^\/nl\/vacatures\/\d{8}$/, folder: 'werknl-vacancy' },
	{ host: 'www.werk.nl', path: /^\/nl\/vacatures\/?$/, folder: 'werknl-list' },
	{ host: 'www.werk.nl', path: /^\/werkzoekenden\/vacatures\/\d{8}$/, folder: 'werknl-classic' },
	{ host: 'www.werk.nl', path: /^\/werkzoekenden\/kansverkenner$/, folder: 'kans-input' },
	{ host: boardHost, path: /^\/vacature\/microdata-/, folder: 'board-microdata' },
	{ host: boardHost, path: /^\/vacature\/rdfa-/, folder: 'board-rdfa' },
	{ host: boardHost, path: /^\/vacature\//, folder: 'board-jsonld' },
	{ host: 'www.techniekwerkt.nl', path: /^\/vacature\//, folder: 'techniekwerkt' },
	{ host: 'www.randstad.nl', path: /^\/vacatures\//, folder: 'board-randstad' },
	{ host: 'www.jobbird.com', path: /^\/nl\/vacature\//, folder: 'board-jobbird' },
	{ host: 'www.nationalevacaturebank.nl', path: /^\/vacature\//, folder: 'board-nvb' },
	{ host: 'www.planet-interim.nl', path: /^\/vacature\//, folder: 'board-planet' },
	{ host: 'www.werkenindekempen.nl', path: /^\/vacature\//, folder: 'board-kempen' },
];
const hosts = [...new Set(places.map(({ host }) => host))];

export interface PracticePages {
	readonly port: number;
	/** For Chromium's `--host-resolver-rules`; every host that is not named fails to resolve. */
	readonly hostRules: string;
	readonly addresses: typeof practiceAddresses;
	close(): Promise<void>;
}

/** The fixture folder for a request, or null. The form is sent with POST to its own address. */
function folderFor(host: string, method: string, url: URL): string | null {
	const place = places.find((each) => each.host === host && each.path.test(url.pathname));
	if (place?.folder !== 'kans-input') return place?.folder ?? null;
	const result = url.searchParams.get('resultaat') ?? (method === 'POST' ? 'a' : '');
	return chanceResults[result] ?? place.folder;
}

/** The day on which the fixtures were made. */
const madeOn = '2026-09-20';
const dayMs = 86_400_000;

/** Moves every dd-mm-2026 along, so that a practice vacancy is as fresh as it was when made. */
function moveDates(html: string, today: string): string {
	const days = Math.round((Date.parse(today) - Date.parse(madeOn)) / dayMs);
	return html.replace(/\b(\d\d)-(\d\d)-(2026)\b/g, (_, day, month, year) => {
		const moved = new Date(Date.parse(`${year}-${month}-${day}`) + days * dayMs);
		return moved.toISOString().slice(0, 10).split('-').reverse().join('-');
	});
}

export interface PracticeOptions {
	/** `YYYY-MM-DD`: dates on the pages move along with it. Absent: as in the files. */
	readonly today?: string;
}

export async function startPracticePages(options: PracticeOptions = {}): Promise<PracticePages> {
	const answer: RequestListener = (request, response) => {
		const host = (request.headers.host ?? '').replace(/:\d+$/, '');
		const url = new URL(request.url ?? '/', `https://${host || 'localhost'}`);
		request.resume();
		const site = folderFor(host, request.method ?? 'GET', url);
		const form = (url.searchParams.get('pagina') ?? 'good').replace(/[^a-z-]/g, '');
		const file = site && join(folder, site, `${form}.html`);
		if (!file || !existsSync(file)) {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end('<!doctype html><title>Niet gevonden</title><h1>Pagina niet gevonden</h1>');
			return;
		}
		// latin1 keeps every byte as it is, whatever the page's own encoding.
		const bytes = readFileSync(file, 'latin1');
		const dated = options.today ? moveDates(bytes, options.today) : bytes;
		const asked = /\d{8}$/.exec(url.pathname)?.[0] ?? '41203377';
		response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
		response.end(
			Buffer.from(site === 'werknl-list' ? dated : dated.replaceAll('41203377', asked), 'latin1'),
		);
	};

	const server = createServer(selfSigned(hosts, Date.now()), answer);
	await new Promise<void>((listening, failed) => {
		server.once('error', failed);
		server.listen(0, '127.0.0.1', listening);
	});
	const { port } = server.address() as AddressInfo;
	const maps = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
	return {
		port,
		hostRules: [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', '),
		addresses: practiceAddresses,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}
