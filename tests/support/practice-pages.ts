/**
 * The practice pages under the real host names, on this machine only.
 *
 * An https server on a free loopback port answers for www.werk.nl and an invented vacancy board. The
 * browser is told to find these hosts here and no other host anywhere: `hostRules`.
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
	chanceForm: 'https://www.werk.nl/werkzoekenden/kansverkenner',
	chanceTable: 'https://www.werk.nl/werkzoekenden/kansverkenner?resultaat=a',
	chanceSentences: 'https://www.werk.nl/werkzoekenden/kansverkenner?resultaat=b',
	board: `https://${boardHost}/vacature/7421-metselaar`,
} as const;

export interface PracticePages {
	readonly port: number;
	/** For Chromium's `--host-resolver-rules`; every host that is not named fails to resolve. */
	readonly hostRules: string;
	readonly addresses: typeof practiceAddresses;
	close(): Promise<void>;
}

/** The fixture folder for a request, or null. The form is sent with POST to its own address. */
function folderFor(host: string, method: string, url: URL): string | null {
	if (host === boardHost && url.pathname.startsWith('/vacature/')) return 'board-jsonld';
	if (host !== 'www.werk.nl') return null;
	if (/^\/nl\/vacatures\/\d{8}$/.test(url.pathname)) return 'werknl-vacancy';
	if (url.pathname !== '/werkzoekenden/kansverkenner') return null;
	const result = url.searchParams.get('resultaat') ?? (method === 'POST' ? 'a' : null);
	const results: Readonly<Record<string, string>> = {
		a: 'kans-result-table',
		b: 'kans-result-sentences',
	};
	return (result && results[result]) ?? 'kans-input';
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
		response.end(Buffer.from(dated.replaceAll('41203377', asked), 'latin1'));
	};

	const hosts = ['www.werk.nl', boardHost];
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
