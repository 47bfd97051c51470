import { hexOf } from '../protocol/bytes.ts';
import type { ChannelSync } from './channel-sync.ts';
import type { ClientOptions } from './client-options.ts';
import type { Unasked } from './connection.ts';

/** What a relay says by itself, to the channel or the listener that it is for. */
export function handOn(
	frame: Unasked,
	channels: ReadonlyMap<string, ChannelSync>,
	events: ClientOptions['events'],
): void {
	const channel = 'ch' in frame && frame.ch ? channels.get(hexOf(frame.ch)) : undefined;
	switch (frame.t) {
		case 'batch':
			if (frame.after !== null) channel?.live(frame.after, frame.entries);
			break;
		case 'tickle':
			channel?.tickled();
			break;
		case 'subd':
			for (const { ch } of frame.channels) channels.get(hexOf(ch))?.removed();
			break;
		case 'eph':
			events.presence(hexOf(frame.ch), frame.box);
			break;
		case 'mail-waiting':
			events.mailWaiting(hexOf(frame.ch));
			break;
		case 'mail-answered':
			events.mailAnswered(hexOf(frame.invitation));
			break;
		case 'admitted':
			events.admitted(hexOf(frame.ch));
			break;
	}
}
