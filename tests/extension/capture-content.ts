import type { VacancyRecord } from '../../src/domain/capture-record.ts';
import type { CaptureContent, PageCapture } from '../../src/protocol/capture-envelope.ts';

/** An invented vacancy as the reader gives it. */
function vacancyRecord(): VacancyRecord {
	return {
		kind: 'vacature',
		source: {
			url: 'https://www.werk.nl/nl/vacatures/41203377',
			canonicalUrl: null,
			host: 'www.werk.nl',
			title: 'Metselaar - Vacature - werk.nl',
			lang: 'nl',
			pageType: 'vacature-detail',
			adapter: 'werk.nl/vacature@7',
		},
		fields: {
			naamVacature: {
				value: 'Metselaar',
				raw: 'Metselaar',
				via: 'css',
				path: 'main h1',
				confidence: 'high',
				agrees: [],
				alternatives: [],
			},
		},
		snapshot: null,
		natural: { key: ['werk.nl', '41203377'], hash: 'a'.repeat(64) },
		omitted: [],
		warnings: [],
	};
}

/** A valid capture of an invented vacancy; a test names only what matters. */
export function pageCapture(overrides: Partial<PageCapture> = {}): PageCapture {
	return {
		v: 1,
		captureId: '01932f00-0000-7000-8000-000000000001',
		capturedAt: '2026-09-20T08:30:00.000Z',
		zone: 'Europe/Amsterdam',
		record: vacancyRecord(),
		health: null,
		...overrides,
	};
}

export function captureContent(overrides: Partial<CaptureContent> = {}): CaptureContent {
	return {
		...pageCapture(),
		seq: 1,
		extension: '0.1.0',
		context: { handle: null, samenBekeken: false, note: '', tags: [] },
		...overrides,
	};
}

/** `01932f00-0000-7000-8000-…` with `n` at the end. */
export const captureIdOf = (n: number): string =>
	`01932f00-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
