import type { EmployerEvent } from '../../domain/employer-event.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { Format } from '../shared/format.ts';

/** What happened, in a few words. `titles` are those of the vacancies, by id. */
export function eventText(
	event: EmployerEvent,
	{ contacts, proposal, bank }: Catalogue['employers'],
	titles: ReadonlyMap<string, string>,
	format: Format,
): string {
	const { line } = contacts;
	switch (event.kind) {
		case 'contact':
			return contacts.ways[event.how];
		case 'appreciation':
			return line.appreciation(format.number(event.score));
		case 'signal':
			return line.signal(contacts.desk[event.to]);
		case 'proposal':
			return line.proposal(titles.get(event.vacancyId) ?? bank.title);
		case 'proposal-answered':
			return line.answer(proposal.answers[event.answer]);
		case 'withdrawn':
			return contacts.withdrawn;
	}
}
