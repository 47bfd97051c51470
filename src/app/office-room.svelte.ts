import {
	addOwnProcess,
	officeProcessesRoot,
	readOwnProcesses,
} from '../document/office-processes.ts';
import { changeSetting, officeSettingsRoot, readSettings } from '../document/office-settings.ts';
import { watchRoots } from '../document/roots.ts';
import type { Author } from '../domain/author.ts';
import type { OfficeChange, SettingName, SettingValue } from '../domain/office-change.ts';
import { type OfficeInForce, officeInForce } from '../domain/office-in-force.ts';
import { type OwnProcess, processesOf } from '../domain/office-process.ts';
import type { WorkProcess } from '../domain/process/process.ts';
import { type Office, officeOf } from '../domain/process/situation.ts';
import { membersOf, newAmong } from './dossier-facts.ts';
import type { DossierRoom } from './dossier-room.ts';
import type { Member } from './member-list.ts';
import { ConsultationState } from './state/consultation-state.svelte.ts';
import { EmployersState } from './state/employers-state.svelte.ts';
import type { DossierStatus } from './sync-status.ts';

/**
 * The shared document of an office, open on this laptop. What terms depend on is kept up to date at
 * once and not only while a screen looks, because every dossier is held against it.
 */
export class OfficeRoom implements Office {
	readonly id: string;
	readonly author: () => Author;
	readonly employers: EmployersState;
	readonly consultation: ConsultationState;
	readonly #room: DossierRoom;
	readonly #stop: () => void;
	#inForce = $state.raw<OfficeInForce>(officeInForce([]));
	#office = $state.raw<Office>(officeOf());
	#changes = $state.raw<readonly OfficeChange[]>([]);
	#own = $state.raw<readonly OwnProcess[]>([]);
	#processes = $state.raw(processesOf([]));
	#members = $state.raw<readonly Member[]>([]);
	#newMembers = $state.raw<readonly Member[]>([]);
	#problem = $state<DossierStatus['problem']>(null);
	#unreadable = $state(0);

	constructor(room: DossierRoom) {
		const doc = room.docs.shared;
		this.#room = room;
		this.id = room.id;
		this.author = room.author;
		this.employers = new EmployersState(doc, room.author);
		this.consultation = new ConsultationState(doc, room.author);
		const readRules = () => {
			const { changes } = readSettings(doc);
			this.#changes = changes;
			this.#inForce = officeInForce(changes);
			this.#office = officeOf(this.#inForce.settings);
		};
		const readProcesses = () => {
			const { own, unreadable } = readOwnProcesses(doc);
			this.#own = own;
			this.#processes = processesOf(own);
			this.#unreadable = unreadable;
		};
		readRules();
		readProcesses();
		const stops = [
			watchRoots(doc, [officeSettingsRoot], readRules),
			watchRoots(doc, [officeProcessesRoot], readProcesses),
		];
		this.#stop = () => {
			for (const stop of stops) stop();
		};
		room.watch(() => this.#look());
		this.#look();
	}

	get settings() {
		return this.#office.settings;
	}

	get calendar() {
		return this.#office.calendar;
	}

	get inForce(): OfficeInForce {
		return this.#inForce;
	}

	/** Every change of a setting, oldest first. */
	get changes(): readonly OfficeChange[] {
		return this.#changes;
	}

	/** Processes that the office wrote itself, every version, oldest first. */
	get own(): readonly OwnProcess[] {
		return this.#own;
	}

	get processes(): readonly WorkProcess[] {
		return this.#processes.processes;
	}

	get earlier(): readonly WorkProcess[] {
		return this.#processes.earlier;
	}

	/** Processes of the office that this version of the app cannot read. */
	get unreadable(): number {
		return this.#unreadable;
	}

	get members(): readonly Member[] {
		return this.#members;
	}

	/** Why what was changed is not stored or not taken by the relay. */
	get problem(): DossierStatus['problem'] {
		return this.#problem;
	}

	/** Let in by somebody, and not yet acknowledged on this laptop. */
	get newMembers(): readonly Member[] {
		return this.#newMembers;
	}

	acknowledgeMembers(): Promise<void> {
		return this.#room.acknowledgeMembers();
	}

	/** Throws `ZodError` on a value or a part that the setting does not take. */
	change<Name extends SettingName>(setting: Name, value: SettingValue<Name>, part?: string): void {
		changeSetting(this.#room.docs.shared, setting, part ?? null, value, this.author());
	}

	addProcess(process: WorkProcess): void {
		addOwnProcess(this.#room.docs.shared, process, this.author());
	}

	/** Everything so far is stored. Throws `StorageFailed`. */
	flush(): Promise<void> {
		return this.#room.flush([]);
	}

	/** Nothing is followed any more; the room itself is closed by whoever opened it. */
	leave(): void {
		this.#stop();
		this.#room.watch(() => {});
	}

	#look(): void {
		const { channels, presence, me } = this.#room;
		this.#problem = this.#room.delivery().problem;
		const members = membersOf(channels.shared.state.members.values(), presence.heard, me.personId);
		const fresh = newAmong(members, new Set(channels.shared.record.acknowledged));
		// This runs with every change of the office: what is the same must not be drawn again.
		if (JSON.stringify(members) !== JSON.stringify(this.#members)) this.#members = members;
		if (JSON.stringify(fresh) !== JSON.stringify(this.#newMembers)) this.#newMembers = fresh;
	}
}
