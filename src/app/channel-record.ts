/**
 * What this laptop keeps of one channel beside its log, as one sealed row (table `channel`).
 *
 *   state        the verified state of the log: membership, heads (log/channel-state.ts)
 *   pair         hex of the other channel of the dossier
 *   lastEdit     seq of the newest own entry that changed something; 0 when there is none
 *   lastAt       per person the wall clock of the newest entry of theirs: a label
 *   owes         somebody else's change was applied after our last entry: they have no receipt yet
 *   parked       updates that are saved but not sealed, while a proposal is unanswered
 *   proposal     a member record whose fate at the relay is unknown: pushed again as it is
 *   acknowledged members that the person has seen the banner of
 */
import { z } from 'zod';
import type { Bytes } from '../protocol/bytes.ts';

const BytesField = z.custom<Bytes>((value) => value instanceof Uint8Array);

const Proposal = z.object({
	bytes: BytesField,
	id: z.string(),
});

const Parked = z.object({
	update: BytesField,
	touched: z
		.array(
			z.tuple([z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])]).readonly(),
		)
		.readonly(),
});

export const ChannelRecord = z.object({
	state: BytesField,
	pair: z.string(),
	deliveredAt: z.number().nullable(),
	lastEdit: z.number().int(),
	lastAt: z.record(z.string(), z.number()),
	owes: z.boolean(),
	parked: z.array(Parked),
	proposal: Proposal.nullable(),
	acknowledged: z.array(z.string()),
});
export type ChannelRecord = z.infer<typeof ChannelRecord>;

export const newRecord = (state: Bytes, pair: string): ChannelRecord => ({
	state,
	pair,
	deliveredAt: null,
	lastEdit: 0,
	lastAt: {},
	owes: false,
	parked: [],
	proposal: null,
	acknowledged: [],
});
