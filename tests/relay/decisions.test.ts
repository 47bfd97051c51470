/** What a relay decides, as tables: rates, deliveries, origins, settings, addresses of files. */
import { describe, expect, test } from 'vitest';
import { codeAccess, openAccess } from '../../relay/access.ts';
import { isLoopback, readConfig } from '../../relay/config.ts';
import {
	deliveryOf,
	sentAfterPush,
	standingAfterPull,
	standingAfterSub,
} from '../../relay/delivery.ts';
import { networkOf } from '../../relay/network-of.ts';
import { isOwnPage } from '../../relay/origin.ts';
import { fileNameOf } from '../../relay/static-app.ts';
import { cacheControl } from '../../relay/static-headers.ts';
import { type Bucket, takeToken } from '../../relay/token-bucket.ts';

describe('a rate of 20 a second with bursts of 200', () => {
	const rate = { perSecond: 20, burst: 200 };
	const takeMany = (count: number, at: number, from?: Bucket) => {
		let bucket = from;
		let waited = 0;
		for (let act = 0; act < count; act += 1) {
			const taken = takeToken(bucket, rate, at);
			bucket = taken.bucket;
			waited = taken.waitMs;
		}
		return { bucket, waited };
	};

	test('takes 200 at once and not one more', () => {
		expect(takeMany(200, 0).waited).toBe(0);
		expect(takeMany(201, 0).waited).toBe(50);
	});

	test('takes the next one 50 ms later, and 20 in the second after', () => {
		const { bucket } = takeMany(200, 0);
		expect(takeMany(1, 49, bucket).waited).toBeGreaterThan(0);
		expect(takeMany(1, 50, bucket).waited).toBe(0);
		expect(takeMany(20, 1000, bucket).waited).toBe(0);
		expect(takeMany(21, 1000, bucket).waited).toBe(50);
	});

	test('is full again after ten seconds, and not fuller later', () => {
		const { bucket } = takeMany(200, 0);
		expect(takeMany(201, 3_600_000, bucket).waited).toBe(50);
	});

	test('a clock that goes back gives nothing', () => {
		const { bucket } = takeMany(200, 10_000);
		expect(takeMany(1, 0, bucket).waited).toBe(50);
	});
});

describe('who gets live entries', () => {
	const follower = { sent: 4, behind: false, backlog: 0 };

	test.each([
		['a follower who lacks them', follower, 'entries'],
		['not who has them', { ...follower, sent: 5 }, 'nothing'],
		['not who catches up by itself', { ...follower, behind: true }, 'nothing'],
		['a tickle for who is slow', { ...follower, backlog: 101 }, 'tickle'],
	] as const)('%s', (_, standing, delivery) => {
		expect(deliveryOf(standing, 5, 100)).toBe(delivery);
	});

	test('a socket that joins at the end follows at once; any other pulls first', () => {
		expect(standingAfterSub(5, 5)).toEqual({ sent: 5, behind: false });
		expect(standingAfterSub(3, 5)).toEqual({ sent: 3, behind: true });
		expect(standingAfterSub(9, 5)).toEqual({ sent: 5, behind: true });
	});

	test('a pull to the end makes a follower', () => {
		expect(standingAfterPull(5, 5)).toEqual({ sent: 5, behind: false });
		expect(standingAfterPull(4, 5)).toEqual({ sent: 4, behind: true });
	});

	test('an author who had everything before its own entries has everything', () => {
		expect(sentAfterPush(4, 4, 6)).toBe(6);
		expect(sentAfterPush(3, 4, 6)).toBe(3);
	});
});

describe('an access code', () => {
	test('lets in who knows it and nobody else', () => {
		const access = codeAccess('zeven-groene-fietsen');
		expect(access.accepts('zeven-groene-fietsen')).toBe(true);
		expect(access.accepts('zeven-groene-fietse')).toBe(false);
		expect(access.accepts('')).toBe(false);
		expect(access.accepts(undefined)).toBe(false);
	});

	test('is not asked for on the own machine', () => {
		expect(openAccess.accepts(undefined)).toBe(true);
	});
});

describe('settings', () => {
	test('without any, a relay for this machine alone', () => {
		expect(readConfig({})).toEqual({
			kind: 'config',
			config: {
				port: 4173,
				host: '127.0.0.1',
				data: '.driespan',
				app: 'dist/app',
				accessCode: null,
				behindProxy: false,
			},
		});
	});

	test.each([
		['an address of the network', { DRIESPAN_HOST: '0.0.0.0' }, 'open-to-network'],
		['all IPv6 addresses', { DRIESPAN_HOST: '::' }, 'open-to-network'],
		['a proxy', { DRIESPAN_PROXY: '1' }, 'open-behind-proxy'],
		['a code that can be guessed', { DRIESPAN_ACCESS_CODE: 'elfletters1' }, 'bad-code'],
		['a code that fits into no greeting', { DRIESPAN_ACCESS_CODE: 'x'.repeat(201) }, 'bad-code'],
		['a port that is none', { DRIESPAN_PORT: '65536' }, 'bad-port'],
		['a port in words', { DRIESPAN_PORT: 'http' }, 'bad-port'],
	])('%s is refused without a proper code', (_, env, kind) => {
		expect(readConfig(env).kind).toBe(kind);
	});

	test('with a code it may be reached by others', () => {
		const env = { DRIESPAN_HOST: '0.0.0.0', DRIESPAN_ACCESS_CODE: 'twaalfletter' };
		expect(readConfig(env).kind).toBe('config');
	});

	test.each([
		['127.0.0.1', true],
		['127.9.9.9', true],
		['::1', true],
		['[::1]', true],
		['::ffff:127.0.0.1', true],
		['localhost', true],
		['0.0.0.0', false],
		['10.0.0.1', false],
		['localhost.example', false],
		['127.0.0.1.example', false],
	])('%s is this machine: %s', (host, near) => {
		expect(isLoopback(host)).toBe(near);
	});
});

describe('pages that may open a socket', () => {
	const near = { host: 'localhost:4173', loopbackOnly: true };
	const far = { host: 'relay.example', loopbackOnly: false };

	test.each([
		['the own page', { ...near, origin: 'http://localhost:4173' }, true],
		['a program without a page', { ...near, origin: undefined }, true],
		['the development server of this machine', { ...near, origin: 'http://localhost:5173' }, true],
		['a page of the web', { ...near, origin: 'https://evil.example' }, false],
		['a page without an origin', { ...near, origin: 'null' }, false],
		['a name made to point here', { ...near, host: 'evil.example:4173', origin: undefined }, false],
		['the own page in the network', { ...far, origin: 'https://relay.example' }, true],
		['another page in the network', { ...far, origin: 'https://evil.example' }, false],
		['a page of this machine at a relay elsewhere', { ...far, origin: 'http://localhost' }, false],
	])('%s: %s', (_, asked, own) => {
		expect(isOwnPage(asked)).toBe(own);
	});
});

describe('paths', () => {
	test.each([
		['/', 'index.html'],
		['/index.html', 'index.html'],
		['/assets/app-B1gH4sh0.js', 'assets/app-B1gH4sh0.js'],
		['//etc/passwd', 'etc/passwd'],
		['/../package.json', null],
		['/assets/../../package.json', null],
		['/%2e%2e/package.json', null],
		['/..%2fpackage.json', null],
		['/..\\package.json', null],
		['/.git/config', null],
		['/a\0b', null],
		['/%00', null],
		['/%zz', null],
	])('%s means %s', (path, file) => {
		expect(fileNameOf(path)).toBe(file);
	});

	test.each([
		['assets/index-DQ0xk1Ab.js', 'public, max-age=31536000, immutable'],
		['assets/index-DQ0x_1-b.css', 'public, max-age=31536000, immutable'],
		['index.html', 'no-cache'],
		['sw.js', 'no-cache'],
		['manifest.webmanifest', 'no-cache'],
		['icon.svg', 'no-cache'],
	])('%s may be kept: %s', (path, cache) => {
		expect(cacheControl(path)).toBe(cache);
	});
});

describe('sockets are counted', () => {
	test.each([
		['203.0.113.7', '203.0.113.7'],
		['::ffff:203.0.113.7', '203.0.113.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:db8:1:2::9', '2001:db8:1:2::/64'],
		['2001:0DB8:0001:0002::ffff', '2001:db8:1:2::/64'],
		['2001:db8::1', '2001:db8:0:0::/64'],
		['fe80::1%eth0', 'fe80:0:0:0::/64'],
		['::1', '0:0:0:0::/64'],
		['', ''],
	])('of %s for %s', (address, network) => {
		expect(networkOf(address)).toBe(network);
	});
});
