import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextDock, placeFor } from '../../extension/page/button-place.ts';
import { cornersOf } from '../../extension/page/card-place.ts';
import { afterRepair, type TamperLimit, untouched } from '../../extension/page/tamper-limit.ts';
import { appOriginIn } from '../../extension/panel/app-origin.ts';
import {
	hasTitle,
	recordIn,
	typedDraft,
	withoutEdit,
	withValue,
} from '../../extension/panel/draft-edit.ts';
import { readTyped, textOf } from '../../extension/panel/field-text.ts';
import { destinationOf, longestTalkMs, withTalk } from '../../src/app/capture/talk-handle.ts';
import type { FieldId, FieldValue } from '../../src/domain/field-values.ts';
import { base64ToBytes, bytesToBase64 } from '../../src/protocol/base64.ts';
import { canonicalJson, NotCanonical } from '../../src/protocol/canonical-json.ts';
import { readEnvelope, readPageCapture } from '../../src/protocol/capture-envelope.ts';
import { captureIdAt } from '../../src/protocol/capture-id.ts';
import type { Draft } from '../../src/protocol/extension-memory.ts';
import { captureContent, captureIdOf, pageCapture } from './capture-content.ts';

const at = '2026-09-20T08:30:00.000Z';
const now = Date.parse(at);

describe('base64url', () => {
	test('gives back what went in', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(base64ToBytes(bytesToBase64(bytes))).toEqual(bytes);
			}),
		);
	});

	test.each(['a', 'ab=', 'a+b/', 'AB', 'a b'])(
		'refuses %s: not the one spelling of its bytes',
		(text) => {
			expect(base64ToBytes(text)).toBeNull();
		},
	);
});

describe('canonical JSON', () => {
	test('does not depend on the order in which members were added', () => {
		expect(canonicalJson({ b: 1, a: [true, null], c: undefined })).toBe('{"a":[true,null],"b":1}');
		expect(canonicalJson({ a: [true, null], b: 1 })).toBe('{"a":[true,null],"b":1}');
	});

	test('writes one text for two spellings of the same letter', () => {
		expect(canonicalJson('e\u0301')).toBe(canonicalJson('\u00e9'));
	});

	test.each([0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
		'refuses %f: not exact',
		(value) => {
			expect(() => canonicalJson({ value })).toThrow(NotCanonical);
		},
	);

	test.each([32.25, -1.5, 0, -0])('keeps %f: a multiple of a quarter', (value) => {
		expect(JSON.parse(canonicalJson(value))).toBe(value === 0 ? 0 : value);
	});
});

describe('[§4.1] the "+" of a card', () => {
	const screen = { width: 800, height: 600 };
	const card = { left: 100, top: 50, width: 500, height: 120 };

	test('stands in a corner at the end of the card, the upper one first', () => {
		expect(cornersOf(card, screen)).toEqual([
			{ left: 556, top: 50 },
			{ left: 556, top: 126 },
		]);
	});

	test.each([
		['the upper corner is scrolled away', { ...card, top: -1 }, [75]],
		['the lower corner is below the screen', { ...card, top: 500 }, [500]],
		['the card is above the screen', { ...card, top: -200 }, []],
		['the card ends beside the screen', { ...card, left: 400 }, []],
		['the card is lower than a "+"', { ...card, height: 43 }, []],
		['the card is not shown', { left: 0, top: 0, width: 0, height: 0 }, []],
	])('is never partly on screen: %s', (_, box, tops) => {
		expect(cornersOf(box, screen).map(({ top }) => top)).toEqual(tops);
	});
});

describe('a capture id', () => {
	test('is a UUID version 7 that carries its moment', () => {
		const id = captureIdAt(now, new Uint8Array(10).fill(255));
		expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
	});
});

describe('what is let in as a capture', () => {
	test('is one with the known shape', () => {
		expect(readPageCapture(pageCapture())).not.toBeNull();
		expect(
			readEnvelope({
				...captureContent(),
				integrity: { alg: 'sha-256', contentHash: 'A'.repeat(43) },
			}),
		).not.toBeNull();
	});

	const deep = Array.from({ length: 20 }).reduce<unknown>((inner) => ({ inner }), 1);
	test.each([
		['an unknown member', { ...pageCapture(), extra: 1 }],
		['a version 4 id', { ...pageCapture(), captureId: '01932f00-0000-4000-8000-000000000001' }],
		['a nesting of 20', { ...pageCapture(), record: { kind: 'kans', deep } }],
		[
			'half a million letters',
			{ ...pageCapture(), record: { kind: 'kans', a: 'x'.repeat(500_000) } },
		],
		[
			'ten thousand nodes',
			{ ...pageCapture(), record: { kind: 'kans', a: new Array(10_000).fill(0) } },
		],
		['an inexact number', { ...pageCapture(), record: { kind: 'kans', a: 0.1 } }],
		['nothing', null],
	])('is not %s', (_, value) => {
		expect(readPageCapture(value)).toBeNull();
	});
});

describe('where a capture goes', () => {
	const talk = {
		handle: 'h1',
		dossierId: 'd1',
		label: '10:30',
		startedAt: now,
		endsAt: now + 1000,
	};
	test.each([
		[{ handle: 'h1', capturedAt: now + 999, reviewed: true }, { dossierId: 'd1' }],
		[{ handle: 'h1', capturedAt: now + 1000, reviewed: true }, { dossierId: 'd1' }],
		[{ handle: 'h1', capturedAt: now + 1001, reviewed: true }, { why: 'talk-over' }],
		[{ handle: 'h2', capturedAt: now, reviewed: true }, { why: 'unknown-talk' }],
		[{ handle: null, capturedAt: now, reviewed: true }, { why: 'no-talk' }],
		[{ handle: 'h1', capturedAt: now, reviewed: false }, { why: 'concept' }],
	])('%j -> %j', (capture, expected) => {
		expect(destinationOf([talk], capture)).toEqual(expected);
	});

	test('a new talk ends the one before', () => {
		const next = { ...talk, handle: 'h2', startedAt: now + 500, endsAt: now + 500 + longestTalkMs };
		expect(withTalk([talk], next).map(({ handle, endsAt }) => [handle, endsAt])).toEqual([
			['h2', now + 500 + longestTalkMs],
			['h1', now + 500],
		]);
	});
});

describe('the button', () => {
	const viewport = { width: 1000, height: 600 };
	const button = { width: 140, height: 44 };
	const title = { left: 100, top: 200, width: 300, height: 40 };

	test.each([
		['beside the title', 'title', title, { left: 412, top: 198 }],
		[
			'inside the screen when the title is wide',
			'title',
			{ ...title, width: 900 },
			{ left: 844, top: 198 },
		],
		[
			'in the corner when the title is scrolled away',
			'title',
			{ ...title, top: -50 },
			{ left: 844, top: 540 },
		],
		['in the corner when there is no title', 'title', null, { left: 844, top: 540 }],
		['in the other corner when it was moved there', 'bottom-start', title, { left: 16, top: 540 }],
	] as const)('stands %s', (_, dock, box, expected) => {
		expect(placeFor(dock, box, button, viewport)).toEqual(expected);
	});

	test('goes round when it is moved', () => {
		expect(nextDock(nextDock(nextDock('title')))).toBe('title');
	});

	test('is put back five times in ten seconds, and not a sixth time', () => {
		const five = [1, 2, 3, 4, 5].reduce<TamperLimit | null>(
			(limit, moment) => limit && afterRepair(limit, moment),
			untouched,
		);
		expect(five).not.toBeNull();
		expect(five && afterRepair(five, 6)).toBeNull();
		expect(five && afterRepair(five, 10_006)).not.toBeNull();
	});
});

describe('the draft', () => {
	const values: readonly (readonly [FieldId, FieldValue])[] = [
		['naamVacature', 'Metselaar'],
		['plaats', { naam: 'Eindhoven', postcode: '5611 AB', land: null, soort: null }],
		['uren', { min: 32, max: 40 }],
		['uren', { min: 24.5, max: 24.5 }],
		['uren', { min: 24, max: null }],
		['salarisIndicatie', { minCent: 250_000, maxCent: 320_000, valuta: 'EUR', per: 'maand' }],
		['salarisIndicatie', { minCent: 1748, maxCent: 1781, valuta: 'EUR', per: 'uur' }],
		['salarisIndicatie', 'conform cao'],
		['sluitingsdatumVacature', '2026-10-02'],
		['rijbewijs', ['B', 'C']],
		['vacatures', { n: 14, kwalificatie: 'exact' }],
		['vacatures', { n: 100, kwalificatie: 'meer dan' }],
		['straalKm', 25],
		['vindwegen', [{ rang: 1, label: 'Uitzendbureau', aandeelPromille: 340 }]],
	];

	test.each(values)('shows %s as text that is read back as %j', (field, value) => {
		expect(readTyped(field, textOf(value), now)).toEqual(value);
	});

	test.each([
		['sluitingsdatumVacature', '31-02-2026'],
		['vacatures', 'veel'],
		['postcode4', 'Helmond'],
	] as const)('does not take %s = %s', (field, text) => {
		expect(readTyped(field, text, now)).toBeNull();
	});

	const draft: Draft = {
		...typedDraft('vacature', captureIdOf(1), at),
		capture: pageCapture(),
	};
	const reading = (one: Draft | null) => {
		const record = one && recordIn(one);
		return record && 'naamVacature' in record.fields ? record.fields.naamVacature : undefined;
	};

	test('keeps what the page gave beside what a person made of it, and can go back', () => {
		const edited = withValue(draft, 'naamVacature', 'Voorman', at);
		expect(reading(edited)).toMatchObject({ value: 'Voorman', edited: { from: 'Metselaar', at } });
		expect(reading(edited && withoutEdit(edited, 'naamVacature'))).toMatchObject({
			value: 'Metselaar',
		});
	});

	test('marks what was typed as typed', () => {
		const typed = withValue(
			typedDraft('vacature', captureIdOf(1), at),
			'naamVacature',
			'Voeger',
			at,
		);
		expect(reading(typed)).toMatchObject({ value: 'Voeger', via: 'handmatig' });
	});

	test('does not take a value of another kind', () => {
		expect(withValue(draft, 'naamVacature', { min: 1, max: 2 }, at)).toBeNull();
	});

	test('needs a name', () => {
		const empty = recordIn(typedDraft('kans', captureIdOf(1), at));
		const filled = recordIn(draft);
		expect([empty && hasTitle(empty), filled && hasTitle(filled)]).toEqual([false, true]);
	});
});

describe('another address of the app', () => {
	test.each([
		['https://driespan.gemeente.example/pad', 'https://driespan.gemeente.example'],
		['http://localhost:5000', 'http://localhost:5000'],
		['http://driespan.gemeente.example', null],
		['https://wie:wat@driespan.example', null],
		['driespan', null],
	])('%s -> %s', (typed, expected) => {
		expect(appOriginIn(typed)).toBe(expected);
	});
});
