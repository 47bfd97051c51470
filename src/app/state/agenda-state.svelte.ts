import {
	aboutText,
	addAppointment,
	changeAppointment,
	readAppointments,
} from '../../document/appointments.ts';
import type { DossierDocs } from '../../document/dossier-docs.ts';
import { factsRoot, readFacts } from '../../document/facts.ts';
import { itemKinds } from '../../document/item-kinds.ts';
import { binnedLines } from '../../document/item-titles.ts';
import { binItem, restoreItem } from '../../document/items.ts';
import { settleAppointment } from '../../document/settling.ts';
import { writeText } from '../../document/texts.ts';
import {
	type Appointment,
	type AppointmentPatch,
	type NewAppointment,
	nextAppointment,
} from '../../domain/appointment.ts';
import type { Author } from '../../domain/author.ts';
import type { BinnedLine } from '../../domain/item-kind.ts';
import type { AppointmentOutcome } from '../../domain/meeting.ts';
import { outcomesOf } from '../../domain/settled-items.ts';
import { followRoots } from './follow-roots.ts';

const row = itemKinds.appointment;

/** Appointments of one dossier. */
export class AgendaState {
	readonly #docs: DossierDocs;
	readonly #author: () => Author;
	readonly #follow: () => void;
	readonly #content = $derived.by(() => {
		this.#follow();
		const { facts } = readFacts(this.#docs.shared);
		return readAppointments(this.#docs.shared, outcomesOf(facts));
	});

	/** In order of day and time. */
	readonly appointments: readonly Appointment[] = $derived(this.#content.appointments);
	/** Planned, from today on. */
	readonly upcoming: readonly Appointment[] = $derived.by(() => {
		const { today } = this.#author();
		return this.appointments.filter(({ on, outcome }) => outcome === 'planned' && on >= today);
	});
	readonly next: Appointment | null = $derived.by(() =>
		nextAppointment(this.appointments, this.#author().today),
	);
	/** Everything else, the latest first. Planned ones among them have not been settled. */
	readonly past: readonly Appointment[] = $derived.by(() => {
		const upcoming = new Set(this.upcoming);
		return this.appointments.filter((appointment) => !upcoming.has(appointment)).toReversed();
	});
	readonly unreadable = $derived(this.#content.unreadable);
	readonly binned: readonly BinnedLine[] = $derived.by(() =>
		binnedLines(this.#docs.shared, 'appointment', this.#content.binned),
	);

	constructor(docs: DossierDocs, author: () => Author) {
		this.#docs = docs;
		this.#author = author;
		this.#follow = followRoots(docs.shared, row.root, factsRoot);
	}

	/** Throws `ZodError` on a day or time that does not exist. */
	add(appointment: NewAppointment): string {
		return addAppointment(this.#docs.shared, appointment, this.#author());
	}

	/** Throws `ZodError` on a day or time that does not exist. */
	change(id: string, patch: AppointmentPatch): void {
		changeAppointment(this.#docs.shared, id, patch);
	}

	writeAbout(id: string, text: string): void {
		writeText(this.#docs.shared, aboutText(id), text);
	}

	settle(id: string, status: AppointmentOutcome, reason?: string) {
		return settleAppointment(this.#docs.shared, id, { status, reason }, this.#author());
	}

	bin(id: string): void {
		binItem(this.#docs.shared, row, id, this.#author());
	}

	restore(id: string): void {
		restoreItem(this.#docs.shared, row, id);
	}
}
