/**
 * The settings of a relay from its environment.
 *
 *   DRIESPAN_PORT          4173       DRIESPAN_ACCESS_CODE   none
 *   DRIESPAN_HOST          127.0.0.1  DRIESPAN_APP           dist/app
 *   DRIESPAN_DATA          .driespan  DRIESPAN_PROXY         1: behind a proxy that sets X-Forwarded-For
 *
 * Without an access code a relay listens to its own machine only, and not behind a proxy: everybody
 * who could reach it could fill its disk.
 */
export interface RelayConfig {
	readonly port: number;
	readonly host: string;
	readonly data: string;
	readonly app: string;
	readonly accessCode: string | null;
	readonly behindProxy: boolean;
}

export type ConfigFault =
	| { readonly kind: 'bad-port'; readonly value: string }
	| { readonly kind: 'open-to-network'; readonly host: string }
	| { readonly kind: 'open-behind-proxy' }
	| { readonly kind: 'bad-code' };

/** Shorter codes can be guessed at the 20 sockets a minute that an address may open. */
export const minCodeLength = 12;
/** What fits into a greeting, see frames.ts. */
export const maxCodeLength = 200;

export function readConfig(
	env: Readonly<Record<string, string | undefined>>,
): { readonly kind: 'config'; readonly config: RelayConfig } | ConfigFault {
	const port = env.DRIESPAN_PORT || '4173';
	const config: RelayConfig = {
		port: Number(port),
		host: env.DRIESPAN_HOST || '127.0.0.1',
		data: env.DRIESPAN_DATA || '.driespan',
		app: env.DRIESPAN_APP || 'dist/app',
		accessCode: env.DRIESPAN_ACCESS_CODE || null,
		behindProxy: env.DRIESPAN_PROXY === '1',
	};
	if (!/^\d{1,5}$/.test(port) || config.port > 65_535) return { kind: 'bad-port', value: port };
	if (config.accessCode !== null && !isGoodCode(config.accessCode)) return { kind: 'bad-code' };
	if (config.accessCode === null && config.behindProxy) return { kind: 'open-behind-proxy' };
	if (config.accessCode === null && !isLoopback(config.host)) {
		return { kind: 'open-to-network', host: config.host };
	}
	return { kind: 'config', config };
}

const isGoodCode = ({ length }: string) => length >= minCodeLength && length <= maxCodeLength;

/** Whether a host name or address always means this machine. */
export function isLoopback(host: string): boolean {
	const bare = host.replace(/^\[(.*)\]$/, '$1').replace(/^::ffff:/, '');
	return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}
