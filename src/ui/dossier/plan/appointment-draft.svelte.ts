import type { NewAppointment } from '../../../domain/appointment.ts';
import { type Day, isDay } from '../../../domain/day.ts';
import type { AppointmentKind, MeetingWay } from '../../../domain/meeting.ts';

export type DraftProblem = 'needs-day' | 'in-past';

/** An appointment that is being filled in and is not yet in the dossier. */
export class AppointmentDraft {
	on = $state('');
	at = $state('');
	kind = $state<AppointmentKind>('talk');
	how = $state<MeetingWay>('office');
	place = $state('');
	about = $state('');

	/** Nothing has been filled in that would be lost. */
	get isEmpty(): boolean {
		return [this.on, this.at, this.place, this.about].every((text) => text.trim() === '');
	}

	problem(today: Day): DraftProblem | null {
		if (!isDay(this.on)) return 'needs-day';
		return this.on < today ? 'in-past' : null;
	}

	/** What may go into the dossier; ask `problem` first. */
	toAppointment(): NewAppointment {
		return {
			on: this.on,
			at: this.at || null,
			kind: this.kind,
			how: this.how,
			place: this.place.trim() || null,
			about: this.about.trim(),
		};
	}
}
