import { hexOf } from '../protocol/bytes.ts';
import { maxSubChannels, type Subscription } from '../protocol/wire-parts.ts';
import type { ChannelSync } from './channel-sync.ts';
import type { ClientOptions } from './client-options.ts';
import { type Connection, ConnectionLost } from './connection.ts';

/** Subscribes to many channels with few frames. A loss on the way is the connection's to tell. */
export async function join(
	connection: Connection,
	channels: readonly ChannelSync[],
	{ events }: ClientOptions,
): Promise<void> {
	for (let at = 0; at < channels.length; at += maxSubChannels) {
		const some = channels.slice(at, at + maxSubChannels);
		try {
			await joinSome(connection, some);
		} catch (failure) {
			if (failure instanceof ConnectionLost) return;
			for (const channel of some) {
				events.storeFailed(channel.ch, failure);
				channel.subscribe();
			}
		}
	}
}

async function joinSome(connection: Connection, some: readonly ChannelSync[]): Promise<void> {
	const asked = new Map<string, { channel: ChannelSync; subscription: Subscription }>();
	for (const channel of some) {
		const subscription = await channel.subscription();
		if (subscription) asked.set(channel.ch, { channel, subscription });
	}
	if (asked.size === 0) return;
	const subscriptions = [...asked.values()].map(({ subscription }) => subscription);
	const answer = await connection.request({ t: 'sub', channels: subscriptions });
	for (const one of answer.t === 'subd' ? answer.channels : []) {
		const found = asked.get(hexOf(one.ch));
		await found?.channel.answered(found.subscription, one);
	}
	// Refused as a whole, or not answered for: each asks again for itself.
	for (const { channel } of asked.values()) {
		if (channel.status.state === 'waiting') channel.subscribe();
	}
}
