import * as Y from 'yjs';
import type { DossierDocs } from '../../src/document/dossier-docs.ts';
import type { Author } from '../../src/domain/author.ts';
import type { CaptureRecord } from '../../src/domain/capture-record.ts';
import { practiceVacancy } from '../../src/domain/practice/practice-records.ts';

export const saturday = '2026-11-21';

/** Somebody who writes on Saturday 21 November 2026; ids count up and carry the name. */
export function person(name: string, more: Partial<Author> = {}): Author {
	let count = 0;
	return {
		personId: name,
		name,
		now: Date.UTC(2026, 10, 21, 9),
		today: saturday,
		role: 'adviser',
		newId: () => {
			count += 1;
			return `${name}-${count}`;
		},
		...more,
	};
}

export const newDocs = (): DossierDocs => ({ shared: new Y.Doc(), prof: new Y.Doc() });

/** Every document gets what the others have. */
export function meet(...docs: readonly Y.Doc[]): void {
	for (const from of docs) {
		const update = Y.encodeStateAsUpdate(from);
		for (const to of docs) Y.applyUpdate(to, update, 'met');
	}
}

/** The updates that `edit` makes in `doc`, as the sealed log would carry them. */
export function updatesOf(doc: Y.Doc, edit: () => void): Uint8Array[] {
	const updates: Uint8Array[] = [];
	const note = (update: Uint8Array) => updates.push(update);
	doc.on('update', note);
	edit();
	doc.off('update', note);
	return updates;
}

export const vacancy = (naamVacature = 'Metselaar'): CaptureRecord =>
	practiceVacancy({ naamVacature, sluitingsdatumVacature: '2026-12-04' });
