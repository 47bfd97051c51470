import type { ConfigFault, RelayConfig } from './config.ts';
import { maxCodeLength, minCodeLength } from './config.ts';
import { StoreFailed, type StoreFault } from './log-store.ts';

/** One sentence for whoever starts a relay with these settings. */
export function configSentence(fault: ConfigFault): string {
	switch (fault.kind) {
		case 'bad-port':
			return `DRIESPAN_PORT is not a port number: ${fault.value}`;
		case 'open-to-network':
			return `A relay on ${fault.host} can be reached by others: set DRIESPAN_ACCESS_CODE, or leave DRIESPAN_HOST at 127.0.0.1.`;
		case 'open-behind-proxy':
			return 'A relay behind a proxy can be reached by others: set DRIESPAN_ACCESS_CODE.';
		case 'bad-code':
			return `DRIESPAN_ACCESS_CODE must have ${minCodeLength} to ${maxCodeLength} characters.`;
	}
}

const storeSentences: Readonly<Record<StoreFault, (folder: string) => string>> = {
	full: (folder) => `The disk of the data folder ${folder} is full.`,
	unwritable: (folder) =>
		`The data folder ${folder} cannot be written: check DRIESPAN_DATA and its rights.`,
	'in-use': (folder) => `The data folder ${folder} is in use by another relay.`,
	damaged: (folder) =>
		`The relay's database in ${folder} is damaged: put back a copy, or start with an empty folder (laptops upload what they have).`,
	newer: (folder) => `The relay's database in ${folder} was made by a newer version of Driespan.`,
	failed: (folder) => `The relay's database in ${folder} cannot be opened.`,
};

const listenSentences: Readonly<Record<string, (config: RelayConfig) => string>> = {
	EADDRINUSE: ({ port }) =>
		`Port ${port} is taken by another program: stop it, or set DRIESPAN_PORT to a free port.`,
	EACCES: ({ port }) =>
		`Port ${port} may not be used by this user: set DRIESPAN_PORT to one above 1023.`,
	EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}: check DRIESPAN_HOST.`,
	ENOTFOUND: ({ host }) => `This machine has no address ${host}: check DRIESPAN_HOST.`,
};

/** One sentence for a relay that could not start; `null` when the failure is not a known one. */
export function startSentence(failure: unknown, config: RelayConfig): string | null {
	if (failure instanceof StoreFailed) return storeSentences[failure.fault](config.data);
	const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
	return listenSentences[code]?.(config) ?? null;
}
