import type { BenefitKind } from '../client.ts';
import type { Day } from '../day.ts';
import { type WorkCalendar, workCalendar } from '../work-calendar.ts';
import { type FactsView, factsView } from './facts-view.ts';
import { OfficeSettings } from './office-settings.ts';
import type { ProcessFact } from './process-fact.ts';

/** The part of a client that rules depend on. */
export interface RuleClient {
	readonly birthDate: Day | null;
	readonly benefits: readonly BenefitKind[];
}

/** Everything that a process is held against: what is known, where, and on which day. */
export interface Situation {
	readonly facts: FactsView;
	readonly client: RuleClient;
	readonly settings: OfficeSettings;
	readonly calendar: WorkCalendar;
	readonly today: Day;
}

/** An office with its calendar worked out once, for all its dossiers. */
export interface Office {
	readonly settings: OfficeSettings;
	readonly calendar: WorkCalendar;
}

export const officeOf = (settings: OfficeSettings = OfficeSettings.parse({})): Office => ({
	settings,
	calendar: workCalendar(settings.calendar),
});

export const situationOf = (
	facts: Iterable<ProcessFact>,
	client: RuleClient,
	{ settings, calendar }: Office,
	today: Day,
): Situation => ({ facts: factsView(facts), client, settings, calendar, today });
