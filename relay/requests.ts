/**
 * The answers to a device's requests, one row per frame. What may be asked:
 *
 *   sub                 whoever proves the capability of the channel's present epoch
 *   pull, need, eph     a subscribed socket
 *   push                a subscribed socket; a device in the member record; whoever brings the
 *                       genesis of a channel that is unknown here, until that socket closes
 *   line                a device in the member record
 *   mail-list, -answer, -remove    a subscribed socket whose device may manage
 *   mail-find, -put, -read         whoever knows the invitation's id
 */
import { type DeviceFrame, writeFrame } from '../src/protocol/frames.ts';
import type { RequestRefusal } from '../src/protocol/refusals.ts';
import { line, need, pull, push, subscribe, unsubscribe } from './log-requests.ts';
import { StoreFailed, type StoreFault } from './log-store.ts';
import { answerLetter, find, list, put, read, remove } from './mail-requests.ts';
import type { RelayParts } from './relay-parts.ts';
import { RequestRefused } from './request-refused.ts';
import type { Session } from './session.ts';

export type Request = Exclude<DeviceFrame, { t: 'auth' | 'ping' | 'eph' }>;

/** Answers on the session's socket; never throws. */
export async function answer(parts: RelayParts, session: Session, frame: Request): Promise<void> {
	try {
		await byFrame(parts, session, frame);
	} catch (failure) {
		const refusal = refusalOf(failure);
		parts.metrics.refuse(refusal);
		if (failure instanceof StoreFailed) parts.metrics.storeFailures += 1;
		if (!(failure instanceof RequestRefused)) parts.report(failure);
		if ('r' in frame) session.send(writeFrame({ t: 'refused', r: frame.r, refusal }));
	}
}

function byFrame(parts: RelayParts, session: Session, frame: Request): Promise<void> {
	switch (frame.t) {
		case 'sub':
			return subscribe(parts, session, frame);
		case 'unsub':
			return unsubscribe(parts, session, frame);
		case 'pull':
			return pull(parts, session, frame);
		case 'need':
			return need(parts, session, frame);
		case 'push':
			return push(parts, session, frame);
		case 'line':
			return line(parts, session, frame);
		case 'mail-find':
			return find(parts, session, frame);
		case 'mail-put':
			return put(parts, session, frame);
		case 'mail-read':
			return read(parts, session, frame);
		case 'mail-list':
			return list(parts, session, frame);
		case 'mail-answer':
			return answerLetter(parts, session, frame);
		case 'mail-remove':
			return remove(parts, session, frame);
	}
}

const refusalByFault: Partial<Record<StoreFault, RequestRefusal>> = {
	full: 'relay-full',
	unwritable: 'relay-full',
};

function refusalOf(failure: unknown): RequestRefusal {
	if (failure instanceof RequestRefused) return failure.refusal;
	if (failure instanceof StoreFailed) return refusalByFault[failure.fault] ?? 'unavailable';
	return 'unavailable';
}
