/**
 * Every rule of the five source documents, and whether it is software.
 *
 * `kind` names the side of a rule that a test must at least prove: `data` (a fact or field that is
 * kept), `rule` (a computation or check), `flow` (a step or screen), `doc` (a document that is
 * made), `figure` (a management figure) or `context` (no software; the name says why). H, D, W, M
 * and P are the documents, DL the deadlines, DU the durations, C the contradictions, O the open
 * points. Ids are never used again.
 */
import { z } from 'zod';
import written from './rules.json' with { type: 'json' };

const RegisteredRule = z.strictObject({
	id: z.string().regex(/^(H|D|W|M|P|DL|DU|C|O)-[0-9]+$/),
	kind: z.enum(['data', 'rule', 'flow', 'doc', 'figure', 'context']),
	name: z.string().regex(/^([a-z]+:)?[a-z][A-Za-z0-9]*$/),
	process: z.enum(['helmond', 'delft', 'werkplein', 'werkmakelaar', 'werktraject']),
});
export type RegisteredRule = Readonly<z.infer<typeof RegisteredRule>>;

export const registry: readonly RegisteredRule[] = z.array(RegisteredRule).parse(written);

/** The whole rule that a part belongs to: `H-61.3`, `H-11e` and `H-75 Q6` are of H-61, H-11 and H-75. */
export const wholeRule = (part: string): string => /^[A-Z]+-\d+/.exec(part)?.[0] ?? part;
