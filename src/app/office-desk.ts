import { createOffice } from '../document/office-meta.ts';
import { createDossier } from './create-dossier.ts';
import type { DossierRoom } from './dossier-room.ts';
import type { SessionCore } from './session-core.ts';

/** What the office needs of this laptop: its channels, and which of them was chosen. */
export interface OfficeDesk {
	/** Ids of the offices that this person is a member of. */
	offices(): readonly string[];
	/** Names of the people in an office, this person included. */
	peopleOf(id: string): Promise<readonly string[]>;
	create(): Promise<string>;
	open(id: string): Promise<DossierRoom>;
	close(id: string): Promise<void>;
	/** The office that this laptop works for, if one was ever chosen. */
	chosen(): Promise<string | null>;
	choose(id: string): Promise<void>;
}

const chosenRow = 'office';

export const officeDesk = (core: SessionCore): OfficeDesk => ({
	offices: () => core.caseload.offices,
	peopleOf: async (id) => {
		const { shared } = await core.book.dossier(id);
		return [...new Set([...shared.state.members.values()].map(({ name }) => name))];
	},
	create: () => createDossier(core, createOffice),
	open: (id) => core.rooms.open(id),
	close: (id) => core.rooms.close(id),
	chosen: async () => {
		const id = await core.rows.read('setting', chosenRow);
		return typeof id === 'string' && core.book.has(id) ? id : null;
	},
	choose: (id) => core.rows.write([{ table: 'setting', id: chosenRow, content: id }]),
});
