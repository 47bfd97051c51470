import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PracticePages, startPracticePages } from '../support/practice-pages.ts';

let practice: PracticePages;
beforeAll(async () => {
	practice = await startPracticePages({ today: '2026-11-21' });
});
afterAll(() => practice.close());

async function bodyOf(response: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of response) chunks.push(chunk);
	return Buffer.concat(chunks).toString('latin1');
}

async function ask(address: string, method = 'GET') {
	const url = new URL(address);
	const asked = request({
		host: '127.0.0.1',
		port: practice.port,
		path: url.pathname + url.search,
		method,
		headers: { host: url.host },
		servername: url.hostname,
		rejectUnauthorized: false,
	});
	asked.end();
	const [response] = (await once(asked, 'response')) as [IncomingMessage];
	return { status: response.statusCode, body: await bodyOf(response) };
}

describe('practice pages', () => {
	test('answer under the real host names, over https', async () => {
		const { status, body } = await ask(practice.addresses.vacancy);
		expect(status).toBe(200);
		expect(body).toContain('<title>Metselaar - Vacature - werk.nl</title>');
	});

	test('are as fresh as they were when made', async () => {
		expect((await ask(practice.addresses.vacancy)).body).toContain('<dd>03-12-2026</dd>');
	});

	test('another number is another vacancy with the same title', async () => {
		const { body } = await ask('https://www.werk.nl/nl/vacatures/41203378');
		expect(body).toContain('<dd>41203378</dd>');
		expect(body).not.toContain('41203377');
	});

	test('the form of the Kansverkenner answers with a result under its own address', async () => {
		expect((await ask(practice.addresses.chanceForm)).body).toContain('Toon mijn kansen');
		expect((await ask(practice.addresses.chanceForm, 'POST')).body).toContain(
			'Uw kansen als Metselaar',
		);
		expect((await ask(practice.addresses.chanceSentences)).body).toContain(
			'mensen die ook op zoek zijn',
		);
	});

	test('another form of a page is asked for by name', async () => {
		expect((await ask(`${practice.addresses.vacancy}?pagina=gone`)).body).toContain(
			'Vacature niet gevonden',
		);
	});

	test.each([
		'https://www.werk.nl/',
		'https://www.werk.nl/nl/vacatures/41203377?pagina=..%2F..%2Fpackage',
		'https://elders.example/',
	])('nothing at %s', async (address) => {
		expect((await ask(address)).status).toBe(404);
	});

	test('the certificate names the hosts', async () => {
		const socket = connect({
			host: '127.0.0.1',
			port: practice.port,
			servername: 'www.werk.nl',
			rejectUnauthorized: false,
		});
		await once(socket, 'secureConnect');
		expect(socket.getPeerCertificate().subjectaltname).toContain(
			'DNS:www.werk.nl, DNS:www.vacaturebord.example, DNS:www.techniekwerkt.nl',
		);
		socket.destroy();
	});

	test('no other host resolves', () => {
		expect(practice.hostRules).toContain('MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost');
	});
});
