/**
 * An open dossier without vault and relay: real documents, real state classes, and undo managers as
 * the app has them. What the session would say (presence, status) is set by the test.
 */
import * as Y from 'yjs';
import type { Presence } from '../../../src/app/member-list.ts';
import { AgendaState } from '../../../src/app/state/agenda-state.svelte.ts';
import { ClientState } from '../../../src/app/state/client-state.svelte.ts';
import { LeadsState } from '../../../src/app/state/leads-state.svelte.ts';
import { PlanState } from '../../../src/app/state/plan-state.svelte.ts';
import { ProcessState } from '../../../src/app/state/process-state.svelte.ts';
import { TalkState } from '../../../src/app/state/talk-state.svelte.ts';
import { TimelineState } from '../../../src/app/state/timeline-state.svelte.ts';
import { WorkOffice } from '../../../src/app/work-office.svelte.ts';
import { createClient } from '../../../src/document/client.ts';
import { localEdit } from '../../../src/document/origins.ts';
import type { Author } from '../../../src/domain/author.ts';
import type { DossierView } from '../../../src/ui/dossier/dossier-context.ts';
import { newDocs, person } from '../../support/dossier.ts';

export interface PaperDossier extends DossierView {
	presence: readonly Presence[];
	/** The field that the user at this screen is in. */
	readonly inField: string | null;
}

export function paperDossier(docs = newDocs(), me: Author = person('Anna')): PaperDossier {
	const author = () => me;
	createClient(docs, { voornamen: 'Samira', voorvoegsel: 'el', geslachtsnaam: 'Amrani' }, me);
	const undoing = new Y.UndoManager(docs.shared, {
		trackedOrigins: new Set([localEdit]),
		captureTimeout: 0,
	});
	let presence = $state.raw<readonly Presence[]>([]);
	let inField = $state<string | null>(null);
	return {
		id: 'd1',
		docs,
		shared: docs.shared,
		prof: docs.prof,
		author,
		client: new ClientState(docs),
		plan: new PlanState(docs, author),
		agenda: new AgendaState(docs, author),
		leads: new LeadsState(docs, author),
		talk: new TalkState(docs, author),
		timeline: new TimelineState(docs, author),
		process: new ProcessState(docs, author, new WorkOffice()),
		status: {
			saved: true,
			waiting: 0,
			deliveredAt: null,
			seenBy: [],
			connection: 'online',
			problem: null,
		},
		members: [],
		newMembers: [],
		unreadable: 0,
		canUndo: true,
		canRedo: false,
		get presence() {
			return presence;
		},
		set presence(next) {
			presence = next;
		},
		get inField() {
			return inField;
		},
		setField: (path) => {
			inField = path;
		},
		acknowledgeMembers: async () => {},
		history: async () => [],
		undo: () => void undoing.undo(),
		redo: () => void undoing.redo(),
		commit: async (edit) => edit(docs),
		flush: async () => {},
	};
}
