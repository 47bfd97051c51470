/**
 * How long it takes to work out the terms and next steps of many dossiers, each with sixty facts.
 *
 * All of them follow Helmond, whose tables are the largest. The facts are made up from the kinds
 * that the process knows, so the dossiers differ and every row gets its turn; the same seed makes
 * the same dossiers.
 */
import type { BenefitKind } from '../../src/domain/client.ts';
import { addDays } from '../../src/domain/day.ts';
import { nextSteps } from '../../src/domain/process/next-steps.ts';
import type { WorkProcess } from '../../src/domain/process/process.ts';
import type { ProcessFact } from '../../src/domain/process/process-fact.ts';
import { officeOf, type RuleClient, situationOf } from '../../src/domain/process/situation.ts';
import { termsOf } from '../../src/domain/process/terms-of.ts';
import { processById } from '../../src/domain/processes/all.ts';
import { type Dice, dice } from '../support/dice.ts';
import { median } from './statistics.ts';

const today = '2026-11-20';
const factsInDossier = 60;

/** Milliseconds for all of `count` dossiers; the middle of several runs. */
export function measureRules(count: number, runs = 15): number {
	const process = processById.get('helmond');
	if (!process) throw new RangeError('no process helmond');
	const roll = dice(20_261_120);
	const dossiers = Array.from({ length: count }, () => dossierOf(process, roll));
	const office = officeOf();
	return median(
		Array.from({ length: runs }, () => {
			const start = performance.now();
			for (const { client, facts } of dossiers) {
				const situation = situationOf(facts, client, office, today);
				nextSteps(process, termsOf(process, situation), situation);
			}
			return performance.now() - start;
		}),
	);
}

type Pick = <Item>(items: readonly Item[]) => Item;

const picker =
	(roll: Dice): Pick =>
	(items) => {
		const picked = items[roll(0, items.length - 1)];
		if (picked === undefined) throw new RangeError('nothing to pick from');
		return picked;
	};

function dossierOf({ factKinds }: WorkProcess, roll: Dice) {
	const pick = picker(roll);
	const benefits: readonly BenefitKind[] = [pick(['ww', 'participatiewet', 'ioaw'] as const)];
	const client: RuleClient = { birthDate: addDays('1960-01-01', roll(0, 16_000)), benefits };
	const facts = Array.from({ length: factsInDossier }, (_, number): ProcessFact => {
		const { id: kind, fields } = pick(factKinds);
		const values = Object.entries(fields).map(([field, type]) => [field, someValueOf(type, roll)]);
		return {
			id: `fact-${number}`,
			kind,
			on: addDays(today, -roll(0, 250)),
			by: { personId: `person-${roll(1, 4)}`, name: 'Iemand' },
			role: pick(['adviser', 'case-manager', 'client'] as const),
			data: Object.fromEntries(values),
		};
	});
	return { client, facts };
}

function someValueOf(type: WorkProcess['factKinds'][number]['fields'][string], roll: Dice) {
	const pick = picker(roll);
	if (typeof type !== 'string') return pick(type);
	if (type === 'number') return roll(1, 12);
	if (type === 'boolean') return roll(0, 1) === 1;
	return type === 'day' ? today : pick(['mediation-plan', 'wiz', 'tekst']);
}
