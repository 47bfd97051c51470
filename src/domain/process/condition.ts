/**
 * Conditions of a process, as data: what has to be known for a row to apply.
 *
 * The language is closed. A row can ask for facts, for the kind of client, for benefits, for age and for what the office wants,
 * and join such questions; it cannot compute. `fact` asks whether some fact of a kind matches,
 * `latest` whether the last one does, or the last one `among` those that match: of this person, say.
 * `signed` asks whether one of these roles signed a document in its last version. A value that is
 * compared with can stand in the settings.
 */
import { z } from 'zod';
import { BenefitKind } from '../client.ts';
import { Actor, Scalar } from './process-fact.ts';

const SettingRef = z.strictObject({
	setting: z.enum(['horizonMonths', 'youthMaxAge', 'targetGroups']),
});
const Bound = z.union([z.number(), SettingRef]);
export type Bound = z.infer<typeof Bound>;

/** A value, one of several, a list in the settings, or a number within bounds (bounds included). */
const Expected = z.union([
	Scalar,
	z.array(Scalar).readonly(),
	SettingRef,
	z.strictObject({ min: Bound.optional(), max: Bound.optional(), over: Bound.optional() }),
]);
export type Expected = z.infer<typeof Expected>;

export const Where = z.record(z.string(), Expected);
export type Where = Readonly<z.infer<typeof Where>>;

/** Facts of a kind, and what their data has to say. */
export const FactMatch = z.strictObject({ fact: z.string().min(1), where: Where.optional() });
export type FactMatch = Readonly<z.infer<typeof FactMatch>>;

export type Condition =
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition }
	| { readonly fact: string; readonly where?: Where | undefined }
	| {
			readonly latest: string;
			readonly among?: Where | undefined;
			readonly where?: Where | undefined;
	  }
	| { readonly signed: string; readonly by: readonly Actor[] }
	| { readonly kind: string }
	| { readonly office: 'clientSignsAmendedPlan' }
	| { readonly benefit: readonly BenefitKind[] }
	| { readonly age: { readonly min?: Bound | undefined; readonly max?: Bound | undefined } };

export const Condition: z.ZodType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ all: z.array(Condition).readonly() }),
		z.strictObject({ any: z.array(Condition).readonly() }),
		z.strictObject({ not: Condition }),
		FactMatch,
		z.strictObject({
			latest: z.string().min(1),
			among: Where.optional(),
			where: Where.optional(),
		}),
		z.strictObject({ signed: z.string().min(1), by: z.array(Actor).min(1).readonly() }),
		z.strictObject({ kind: z.string().min(1) }),
		z.strictObject({ office: z.enum(['clientSignsAmendedPlan']) }),
		z.strictObject({ benefit: z.array(BenefitKind).readonly() }),
		z.strictObject({ age: z.strictObject({ min: Bound.optional(), max: Bound.optional() }) }),
	]),
);
