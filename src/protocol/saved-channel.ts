/**
 * What a device knows of a channel, as one row of its own database (src/log/saved-state.ts). It is
 * sealed, so it comes from ourselves; the schema catches a row of another version of the app.
 */
import { z } from 'zod';
import { channelKinds } from './member-body.ts';
import { bytesOf } from './member-record.ts';

const count = z.int().min(0);
const dev = bytesOf(16);
const id = bytesOf(32);
const key = bytesOf(32);

export const SavedChannel = z.strictObject({
	v: z.literal(1),
	ch: bytesOf(16),
	kind: z.enum(channelKinds).nullable(),
	shared: bytesOf(16).nullable(),
	membership: z
		.strictObject({
			idx: count,
			head: id,
			epoch: count,
			capPub: key,
			kc: id,
			devs: z.array(z.tuple([dev, key, key, count])),
			invites: z.array(z.tuple([dev, key, count])),
			spent: z.array(z.string()),
		})
		.nullable(),
	line: z.array(z.tuple([id, count, count])),
	members: z.array(
		z.strictObject({
			deviceId: z.string(),
			personId: z.string(),
			name: z.string(),
			organisation: z.string(),
			role: z.string(),
			sigPub: key,
			kemPub: key,
			rights: z.array(z.strictObject({ fromIdx: count, rights: count })),
			at: count,
			cut: count.nullable(),
		}),
	),
	heads: z.array(z.tuple([z.string(), count, id, count])),
	seen: z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), count]))])),
	frozen: z.array(z.string()),
	unread: count,
});
export type SavedChannel = z.infer<typeof SavedChannel>;
