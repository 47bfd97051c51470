import { OfficeSettings } from '../domain/process/office-settings.ts';
import type { WorkProcess } from '../domain/process/process.ts';
import { type Office, officeOf } from '../domain/process/situation.ts';
import { processes } from '../domain/processes/all.ts';

/** The work processes and the settings of the office that this laptop works for. */
export class WorkOffice implements Office {
	readonly processes: readonly WorkProcess[] = processes;
	readonly #office: Office = officeOf(OfficeSettings.parse({}));

	get settings(): OfficeSettings {
		return this.#office.settings;
	}

	get calendar(): Office['calendar'] {
		return this.#office.calendar;
	}
}
