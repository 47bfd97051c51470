/**
 * Presence of one dossier: who has it open, and in which field.
 *
 *   CBOR map { f: field path or null, here: boolean }, sealed, at most 1 KiB, never stored
 *
 * Each part of the dossier carries the fields of its own document, so that who reads only the shared
 * part learns nothing of the other. Sent when the field changes, every 15 s, at once to somebody who
 * is new, and once when leaving. Nobody is believed to be here after 40 s of silence.
 */
import { z } from 'zod';
import type { Bytes } from '../protocol/bytes.ts';
import { readCbor, writeCbor } from '../protocol/cbor.ts';
import { type Part, parts } from './dossier-channels.ts';
import type { Clock } from './ports.ts';

const beatMs = 15_000;
const silenceMs = 40_000;
/** Fields change quickly when somebody tabs through a form. */
const restMs = 150;

const Presence = z.object({ f: z.string().max(200).nullable(), here: z.boolean() });

export interface Heard {
	readonly fields: Readonly<Record<Part, string | null>>;
	readonly at: number;
}

export interface PresencePorts {
	readonly clock: Clock;
	readonly send: (part: Part, content: Bytes) => void;
	readonly changed: () => void;
}

export class WhoIsHere {
	readonly #ports: PresencePorts;
	#heard: ReadonlyMap<string, Heard> = new Map();
	#field: string | null = null;
	#stopBeat: () => void = () => {};
	#stopRest: (() => void) | null = null;

	constructor(ports: PresencePorts) {
		this.#ports = ports;
		this.#beat();
	}

	/** By device id. */
	get heard(): ReadonlyMap<string, Heard> {
		return this.#heard;
	}

	setField(field: string | null): void {
		if (field === this.#field) return;
		this.#field = field;
		this.#stopRest ??= this.#ports.clock.after(restMs, () => {
			this.#stopRest = null;
			this.#say(true);
		});
	}

	/** `deviceId` is what the sealing vouches for; see vault/presence.ts. */
	received(part: Part, deviceId: string, content: Bytes): void {
		const said = Presence.safeParse(readCbor(content)).data;
		if (!said) return;
		const known = this.#heard.get(deviceId);
		const heard = new Map(this.#heard);
		const fields = { ...(known?.fields ?? { shared: null, prof: null }), [part]: said.f };
		if (said.here) heard.set(deviceId, { fields, at: this.#ports.clock.now() });
		else heard.delete(deviceId);
		this.#heard = heard;
		this.#ports.changed();
		if (said.here && !known) this.#say(true);
	}

	leave(): void {
		this.#stopBeat();
		this.#stopRest?.();
		this.#say(false);
	}

	#beat(): void {
		this.#say(true);
		this.#forget();
		this.#stopBeat = this.#ports.clock.after(beatMs, () => this.#beat());
	}

	#forget(): void {
		const left = stillHere(this.#heard, this.#ports.clock.now());
		if (left.size === this.#heard.size) return;
		this.#heard = left;
		this.#ports.changed();
	}

	#say(here: boolean): void {
		const mine = partOfField(this.#field);
		for (const part of parts) {
			const f = part === mine ? this.#field : null;
			this.#ports.send(part, writeCbor({ f, here }));
		}
	}
}

/** Roots of the professionals' document; all other fields are in the shared one. */
const profRoots = ['talks', 'points', 'recognition', 'forms', 'form-answers'];

export const partOfField = (field: string | null): Part =>
	field !== null && profRoots.includes(field.split('/')[0] ?? '') ? 'prof' : 'shared';

export const stillHere = (
	heard: ReadonlyMap<string, Heard>,
	now: number,
): ReadonlyMap<string, Heard> => new Map([...heard].filter(([, { at }]) => now - at <= silenceMs));
