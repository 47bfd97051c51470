import { createHash } from 'node:crypto';
import type { CapturedReading, PageReading } from '../../src/capture/page-reading.ts';
import { sites } from '../../src/capture/sites/index.ts';
import type { Warning } from '../../src/domain/capture-record.ts';
import { captureWarnings } from '../../src/messages/nl/capture-warnings.ts';
import { ExtractReport } from './report.ts';
import type { ExtractRequest } from './request.ts';

const hashOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

const kinds = { vacancy: 'vacature', chance: 'kans', fragment: 'fragment' } as const;
const none = { key: null, marker: null };

const shown = ({ code, field, detail }: Warning) => ({
	code,
	field,
	message: captureWarnings[code],
	...(detail !== undefined && { detail }),
});

const itemOf = ({ source, identity, fields, warnings }: CapturedReading, index: number) => ({
	index,
	kind: 'vacature' as const,
	url: source.url,
	identity,
	fields,
	warnings: warnings.map(shown),
});

function verdictOf(reading: PageReading, withText: boolean) {
	const empty = { kind: null, identity: none, fields: {}, items: [], omitted: [], snapshot: null };
	switch (reading.kind) {
		case 'nothing':
			return {
				...{ verdict: 'nothing', reason: reading.reason, ...empty },
				...{ health: null, warnings: [] },
			};
		case 'layout-changed':
			return {
				...{ verdict: 'nothing', reason: 'layout-changed', ...empty },
				...{ health: reading.health, warnings: [] },
			};
		case 'list':
			return {
				...{ verdict: 'several', reason: null, ...empty, kind: 'vacature' },
				items: reading.items.map(itemOf),
				...{ health: null, warnings: reading.warnings.map(shown) },
			};
		default:
			return {
				...{ verdict: 'capture', reason: null, kind: kinds[reading.kind] },
				...{ identity: reading.identity, fields: reading.fields, items: [] },
				omitted: reading.omitted,
				snapshot: reading.snapshot && snapshotOf(reading.snapshot, withText),
				...{ health: reading.health, warnings: reading.warnings.map(shown) },
			};
	}
}

const snapshotOf = (
	{ text, truncated }: { text: string; truncated: boolean },
	withText: boolean,
) => ({
	chars: text.length,
	sha256: hashOf(text),
	truncated,
	...(withText && { text }),
});

/** The report of a reading, checked against its schema, with the keys in the order of the schema. */
export function reportOf(
	request: ExtractRequest,
	reading: PageReading,
	{ encoding, version }: { readonly encoding: string; readonly version: string },
): ExtractReport {
	const { file, bytes, mode, runScripts, now, withText } = request;
	const { url, host, title, lang, pageType, adapter } = reading.source;
	return ExtractReport.parse({
		contract: 'driespan.extract/1',
		tool: { version, adapters: `sha256:${hashOf(JSON.stringify(sites))}` },
		source: {
			...{
				file,
				url,
				host,
				title,
				lang,
				encoding,
				bytes: bytes.length,
				sha256: hashOf(bytes),
				mode,
			},
			scripts: runScripts && mode === 'page' ? 'on' : 'off',
			readAt: new Date(now).toISOString(),
			zone: 'Europe/Amsterdam',
		},
		pageType,
		adapter,
		...verdictOf(reading, withText),
	});
}
