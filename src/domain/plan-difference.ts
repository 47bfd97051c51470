/**
 * What differs between two versions of a plan, line by line: what somebody reads who is asked to sign
 * again. A line is the same line as long as it comes from the same item.
 */
import type { PlanContent, PlanLine, PlanPart } from './plan-content.ts';

type PartName = Pick<PlanPart, 'id' | 'title'>;
type LineField = Exclude<keyof PlanLine, 'id'>;

export type PlanChange = { readonly part: PartName } & (
	| { readonly kind: 'added' | 'removed'; readonly line: PlanLine }
	| {
			readonly kind: 'changed';
			readonly before: PlanLine;
			readonly line: PlanLine;
			/** In the order in which a line is read. */
			readonly fields: readonly LineField[];
	  }
	/** Same lines, in another order or under another name. */
	| { readonly kind: 'rearranged' }
);

const lineFields: readonly LineField[] = ['text', 'who', 'on', 'at', 'how', 'place', 'proof'];

/** In the order of the later version; parts that it has no more come last. Empty: they say the same. */
export function planDifference(before: PlanContent, after: PlanContent): readonly PlanChange[] {
	const gone = before.parts.filter(({ id }) => !after.parts.some((part) => part.id === id));
	return [
		...after.parts.flatMap((part) =>
			partDifference(before.parts.find(({ id }) => id === part.id) ?? { ...part, lines: [] }, part),
		),
		...gone.flatMap((part) => partDifference(part, { ...part, lines: [] })),
	];
}

function partDifference(before: PlanPart, after: PlanPart): readonly PlanChange[] {
	const part = { id: after.id, title: after.title };
	const old = new Map(before.lines.map((line) => [line.id, line]));
	const kept = new Set(after.lines.map(({ id }) => id));
	const changes = [
		...after.lines.flatMap((line): PlanChange[] => {
			const earlier = old.get(line.id);
			if (!earlier) return [{ kind: 'added', part, line }];
			const fields = lineFields.filter((field) => earlier[field] !== line[field]);
			return fields.length > 0 ? [{ kind: 'changed', part, before: earlier, line, fields }] : [];
		}),
		...before.lines
			.filter(({ id }) => !kept.has(id))
			.map((line): PlanChange => ({ kind: 'removed', part, line })),
	];
	const orderOf = ({ title, lines }: PlanPart) => [title, ...lines.map(({ id }) => id)].join('\n');
	return changes.length === 0 && orderOf(before) !== orderOf(after)
		? [{ kind: 'rearranged', part }]
		: changes;
}

/**
 * The changes that have to be signed again. Keeping an appointment and making the next one is
 * carrying out the plan; moving an appointment that has not been kept changes it.
 */
export const changesToSign = (
	changes: readonly PlanChange[],
	wasKept: (appointmentId: string) => boolean,
	signed: PlanContent,
): readonly PlanChange[] => {
	const agreed = signed.parts.find(({ id }) => id === 'next-appointment')?.lines ?? [];
	const kept = agreed.length > 0 && agreed.every(({ id }) => wasKept(id));
	return kept ? changes.filter(({ part }) => part.id !== 'next-appointment') : changes;
};
