/** What a dossier says about people and safety, computed from what is verified and stored. */

import { Role } from '../domain/role.ts';
import type { ChannelState, Member as LogMember } from '../log/channel-state.ts';
import { seenBy } from '../log/seen.ts';
import type { ChannelRecord } from './channel-record.ts';
import type { Member, Presence } from './member-list.ts';
import type { SeenBy } from './sync-status.ts';
import type { Heard } from './who-is-here.ts';

/** One line per person, in the order of admission; a person may have several devices. */
export function membersOf(
	members: Iterable<LogMember>,
	heard: ReadonlyMap<string, Heard>,
	personId: string,
): readonly Member[] {
	const people = new Map<string, Member>();
	for (const one of members) {
		const known = people.get(one.personId);
		const me = one.personId === personId;
		people.set(one.personId, {
			personId: one.personId,
			name: one.name,
			organisation: one.organisation,
			role: Role.safeParse(one.role).data ?? 'other',
			online: me || heard.has(one.deviceId) || known?.online === true,
			me,
			admittedAt: Math.min(one.at, known?.admittedAt ?? one.at),
		});
	}
	return [...people.values()];
}

/** Who came in after this person, and has not been acknowledged here. */
export function newAmong(
	members: readonly Member[],
	acknowledged: ReadonlySet<string>,
): readonly Member[] {
	const own = members.findIndex(({ me }) => me);
	return members.slice(own + 1).filter(({ personId }) => !acknowledged.has(personId));
}

/** Others who have the dossier open. Whoever is no member is not shown, whatever was sent. */
export function presenceOf(
	members: Iterable<LogMember>,
	heard: ReadonlyMap<string, Heard>,
	personId: string,
): readonly Presence[] {
	const people = new Map<string, Presence>();
	for (const { deviceId, personId: person, name, organisation } of members) {
		const said = heard.get(deviceId);
		if (!said || person === personId) continue;
		const own = said.fields.prof ?? said.fields.shared;
		const field = own ?? people.get(person)?.field ?? null;
		people.set(person, { personId: person, name, organisation, field, colour: colourOf(person) });
	}
	return [...people.values()];
}

const colours = 8;

/** The same person has the same colour on every laptop. */
export const colourOf = (personId: string): number =>
	Number.parseInt(personId.slice(0, 4), 16) % colours;

/**
 * Who has seen the last change that was made here, in both parts that they can read.
 *
 * Empty when nothing was changed here. A person in one channel only has seen what that person can.
 */
export function seenByOf(
	channels: readonly { readonly state: ChannelState; readonly record: ChannelRecord }[],
	me: { readonly deviceId: string; readonly personId: string },
): readonly SeenBy[] {
	const edited = channels.filter(({ record }) => record.lastEdit > 0);
	const blind = new Set<string>();
	const seen = new Map<string, SeenBy>();
	for (const { state, record } of edited) {
		const saw = new Set(
			seenBy(state, me.deviceId, record.lastEdit).map(({ personId }) => personId),
		);
		for (const { personId, name } of state.members.values()) {
			if (personId === me.personId) continue;
			if (!saw.has(personId)) blind.add(personId);
			const at = Math.max(seen.get(personId)?.at ?? 0, record.lastAt[personId] ?? 0);
			seen.set(personId, { personId, name, at });
		}
	}
	return [...seen.values()].filter(({ personId }) => !blind.has(personId));
}
