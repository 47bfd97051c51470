import type { ProcessContent } from '../../dossier-content.ts';
import type { PracticeDays } from '../practice-days.ts';
import { asFarAs, fact } from '../practice-facts.ts';
import { caseManager, client, coach } from '../practice-people.ts';

interface DelftLine {
	readonly name: string;
	readonly route: 'A' | 'B';
	readonly startedDaysAgo: number;
	/** The kind of fact that was recorded last. */
	readonly last: string;
}

/** The way through Delft along one of the routes, as far as somebody has come. */
export function delftLine({ ago }: PracticeDays, line: DelftLine): ProcessContent {
	const { name, route, startedDaysAgo } = line;
	const day = (days: number) => ago(startedDaysAgo - days);
	const start = [
		fact('personal-service-chosen', day(0), { chosen: true }, client(name)),
		fact('contact-person-named', day(1), {
			name: caseManager.by.name,
			organisation: 'municipality',
			clientTold: true,
		}),
		fact('placeable', day(3), { withinMonths: route === 'A' ? 6 : 15 }, caseManager),
		fact('route-decided', day(3), { route, proposed: route, horizonMonths: 9 }, caseManager),
	];
	const routeA = [
		fact('work-options-used', day(5), { how: 'Vacatures en uitzendbureaus bekeken.' }, caseManager),
		fact('dual-consultation-held', day(6), {}, caseManager),
		fact('plan-written', day(7), { version: 'oefening-1', writtenBy: 'client' }, caseManager),
		fact('income-intake-held', day(9), { benefit: 'wwb' }, caseManager),
		fact('placed', day(20), { foundBy: 'client' }, caseManager),
		fact('aftercare-given', day(22), {}, caseManager),
		fact('outflow', day(25), { to: 'work' }, caseManager),
	];
	const routeB = [
		fact(
			'transferred',
			day(3),
			{ to: 'Team re-integratiediensten', clientTold: true },
			caseManager,
		),
		fact('contact-person-named', day(4), {
			name: coach.by.name,
			organisation: 'uwv',
			afterTransfer: true,
			clientTold: true,
		}),
		fact('income-intake-held', day(6), { benefit: 'wwb' }, caseManager),
		fact('diagnosis-made', day(12), { feasible: true }, caseManager),
	];
	return {
		id: 'delft',
		startedOn: day(0),
		facts: asFarAs(line.last, [...start, ...(route === 'A' ? routeA : routeB)]),
	};
}
