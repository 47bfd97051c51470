/**
 * The one JSON document that `extract` prints. `docs/capture-format.md` explains it,
 * `docs/extract.schema.json` is this as JSON Schema.
 *
 * `null` means "not on the page"; a key is never absent unless it is optional.
 */
import { z } from 'zod';
import { nothingReasons } from '../../src/capture/page-reading.ts';
import {
	FragmentFields,
	Omission,
	PageType,
	VacancyFields,
	Warning,
} from '../../src/domain/capture-record.ts';
import { chanceValues, vacancyValues } from '../../src/domain/field-values.ts';

const contract = z.literal('driespan.extract/1');
const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const reasons = [...nothingReasons, 'layout-changed'] as const;
const fieldIds = [...new Set(Object.keys({ ...vacancyValues, ...chanceValues }))];

/** One Dutch sentence that can be shown stands beside the code. */
const ShownWarning = z.strictObject({ ...Warning.shape, message: z.string() });

const Identity = z.strictObject({
	key: z.array(z.string()).nullable(),
	marker: z.string().nullable(),
});

const Item = z.strictObject({
	index: count,
	kind: z.literal('vacature'),
	/** The address of the card, cleaned. */
	url: z.string().nullable(),
	identity: Identity,
	fields: VacancyFields,
	warnings: z.array(ShownWarning),
});

export const ExtractReport = z.strictObject({
	contract,
	tool: z.strictObject({
		version: z.string(),
		/** Over all adapter data. */
		adapters: z.string().regex(/^sha256:[0-9a-f]{64}$/),
	}),
	source: z.strictObject({
		file: z.string().nullable(),
		url: z.string().nullable(),
		host: z.string().nullable(),
		title: z.string().nullable(),
		lang: z.string().nullable(),
		encoding: z.string(),
		bytes: count,
		sha256,
		mode: z.enum(['page', 'paste']),
		scripts: z.enum(['off', 'on']),
		readAt: z.iso.datetime(),
		zone: z.literal('Europe/Amsterdam'),
	}),
	verdict: z.enum(['capture', 'several', 'nothing']),
	reason: z.enum(reasons).nullable(),
	pageType: PageType,
	adapter: z.string().nullable(),
	kind: z.enum(['vacature', 'kans', 'fragment']).nullable(),
	identity: Identity,
	fields: FragmentFields,
	items: z.array(Item),
	omitted: z.array(Omission),
	snapshot: z
		.strictObject({ chars: count, sha256, truncated: z.boolean(), text: z.string().optional() })
		.nullable(),
	health: z
		.strictObject({ expected: count, found: count, missing: z.array(z.enum(fieldIds)) })
		.nullable(),
	warnings: z.array(ShownWarning),
});
export type ExtractReport = z.infer<typeof ExtractReport>;

export const ExtractError = z.strictObject({
	contract,
	error: z.strictObject({ code: z.enum(['usage', 'file', 'browser']), message: z.string() }),
});

/** What can stand on standard output, for tools. */
export const extractSchema = () => z.toJSONSchema(z.union([ExtractReport, ExtractError]));
