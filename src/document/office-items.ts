/**
 * The kinds of items in the document of an office: employers, the vacancy bank, consultations with
 * who was there and which dossiers were on the agenda. Kept like the items of a dossier, see
 * items.ts.
 */
import { EmployerFields, employerDetails } from '../domain/employer.ts';
import { BankVacancyFields, vacancyDetails } from '../domain/employer-vacancy.ts';
import { AttendeeFields, CaseFields, MeetingFields } from '../domain/office-consultation.ts';

export const officeItems = {
	employer: { root: 'employers', schema: EmployerFields, changing: employerDetails },
	vacancy: { root: 'bank', schema: BankVacancyFields, changing: vacancyDetails },
	meeting: { root: 'meetings', schema: MeetingFields, changing: ['on', 'closedOn'] },
	attendee: { root: 'meeting-attendees', schema: AttendeeFields, changing: [] },
	case: { root: 'meeting-cases', schema: CaseFields, changing: ['settledOn'] },
} as const;
