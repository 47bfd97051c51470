/** What a relay answers to plain HTTP: health, figures, and the app as files. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { openStaticApp } from './static-app.ts';
import { everywhere } from './static-headers.ts';

export interface HttpParts {
	readonly app: ReturnType<typeof openStaticApp>;
	/** Whether the store answers. */
	readonly isWell: () => Promise<boolean>;
	readonly figures: () => string;
	/** Figures are for this machine only, under its own name: a page elsewhere may bend a name to here. */
	readonly isNear: (request: IncomingMessage) => boolean;
}

/** Never rejects. */
export async function respond(
	parts: HttpParts,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const path = request.url?.split('?')[0] ?? '/';
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		text(response, 405, 'Method not allowed\n');
	} else if (path === '/healthz') {
		const well = await parts.isWell();
		text(response, well ? 200 : 503, well ? 'ok\n' : 'the store does not answer\n');
	} else if (path === '/metrics' && parts.isNear(request)) {
		text(response, 200, parts.figures());
	} else {
		await file(parts, request, response, path);
	}
}

async function file(
	{ app }: HttpParts,
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
): Promise<void> {
	const acceptEncoding = String(request.headers['accept-encoding'] ?? '');
	const ifNoneMatch = request.headers['if-none-match'] ?? '';
	const answer = await app({ path, acceptEncoding, ifNoneMatch }).catch(() => null);
	if (!answer) return text(response, 500, 'The file could not be read\n');
	response.writeHead(answer.status, { ...answer.headers });
	response.end(request.method === 'HEAD' ? undefined : answer.body);
}

function text(response: ServerResponse, status: number, body: string): void {
	response.writeHead(status, {
		...everywhere,
		'Content-Type': 'text/plain; charset=utf-8',
		'Cache-Control': 'no-store',
	});
	response.end(body);
}
