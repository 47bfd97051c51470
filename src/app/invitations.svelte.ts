import { groupCode } from '../protocol/base32.ts';
import { invitationLink, MadeInvitation, TakenInvitation, takenRow } from './invitation-rows.ts';
import { acceptedOf, openOf, requestOf } from './invitation-view.ts';
import type {
	AcceptedInvitation,
	AcceptOutcome,
	InviteOutcome,
	JoinRequest,
	OpenInvitation,
} from './invitation-words.ts';
import {
	type Asking,
	admit,
	forget,
	lettersFor,
	makeInvitation,
	withdrawInvitation,
} from './inviting.ts';
import { findInvitation, sendLetters, tryToJoin } from './joining.ts';
import type { SessionCore } from './session-core.ts';
import { Turns } from './turns.ts';

/** While somebody waits to be admitted, the relay is asked again after so long. */
const askAgainMs = 20_000;

/** Invitations made and taken up on this laptop, with those who ask to come in. */
export class Invitations {
	readonly #core: SessionCore;
	readonly #words: readonly string[];
	readonly #turns = new Turns();
	#made = $state.raw<readonly MadeInvitation[]>([]);
	#asking = $state.raw<readonly Asking[]>([]);
	#taken = $state.raw<readonly TakenInvitation[]>([]);
	#stopAsking: () => void = () => {};
	#stopped = false;

	constructor(core: SessionCore, deviceWords: readonly string[]) {
		this.#core = core;
		this.#words = deviceWords;
	}

	/** Made here, newest first. */
	get open(): readonly OpenInvitation[] {
		const { caseload, ports } = this.#core;
		return this.#made
			.filter(({ state }) => state !== 'preparing')
			.map((made) => openOf(made, caseload, ports.origin, ports.clock.now()))
			.toSorted((a, b) => b.expires - a.expires);
	}

	get requests(): readonly JoinRequest[] {
		return this.#asking.flatMap((asking) => requestOf(asking, this.#core.caseload) ?? []);
	}

	/** Taken up here, newest first. */
	get accepted(): readonly AcceptedInvitation[] {
		const { caseload, ports } = this.#core;
		return this.#taken
			.map((taken) => acceptedOf(taken, caseload, this.#words, ports.clock.now()))
			.toSorted((a, b) => b.at - a.at);
	}

	async load(): Promise<void> {
		const rows = await this.#core.rows.all('setting');
		const made = rows.filter(({ id }) => id.startsWith('invitation/'));
		const taken = rows.filter(({ id }) => id.startsWith('accepted/'));
		this.#made = made.flatMap(({ content }) => MadeInvitation.safeParse(content).data ?? []);
		this.#taken = taken.flatMap(({ content }) => TakenInvitation.safeParse(content).data ?? []);
	}

	invite(dossierId: string): Promise<InviteOutcome> {
		return this.#turns.take(async () => {
			if (this.#core.relay.status.connection !== 'online') return 'offline';
			const made = await makeInvitation(this.#core, dossierId);
			await this.load();
			if (!made) return 'offline';
			this.#askAgain();
			const { code, expires } = made;
			const link = invitationLink(this.#core.ports.origin, code);
			return { code: groupCode(code), link, expires };
		});
	}

	withdraw(id: string): Promise<void> {
		return this.#turns.take(async () => {
			const made = this.#made.find((one) => one.id === id);
			if (made?.state === 'used') await forget(this.#core, made);
			else if (made) await withdrawInvitation(this.#core, made);
			await this.load();
		});
	}

	admit(requestId: string): Promise<'admitted' | 'offline' | 'gone'> {
		return this.#turns.take(async () => {
			const asking = this.#asking.find((one) => idOf(one) === requestId);
			if (!asking) return 'gone';
			const outcome = await admit(this.#core, asking);
			await this.load();
			if (outcome === 'offline') return 'offline';
			this.#asking = this.#asking.filter((one) => idOf(one) !== requestId);
			return outcome === 'accepted' ? 'admitted' : 'gone';
		});
	}

	/** The invitation is closed too: somebody unknown holds its code. */
	refuse(requestId: string): Promise<void> {
		return this.#turns.take(async () => {
			const asking = this.#asking.find((one) => idOf(one) === requestId);
			if (!asking) return;
			this.#asking = this.#asking.filter((one) => idOf(one) !== requestId);
			await withdrawInvitation(this.#core, asking.invitation);
			await this.load();
		});
	}

	accept(codeOrLink: string): Promise<AcceptOutcome> {
		return this.#turns.take(async () => {
			const found = await findInvitation(this.#core, codeOrLink, {
				made: this.#made,
				taken: this.#taken,
			});
			if (typeof found === 'string') return found;
			const { taken } = found;
			if (this.#taken.some(({ id, state }) => id === taken.id && state !== 'refused')) {
				return 'waiting';
			}
			await this.#remember(taken);
			const sent = await sendLetters(this.#core, taken);
			if (sent === 'used' || sent === 'unknown') {
				await this.dismiss(taken.id);
				return sent;
			}
			if (sent === 'waiting') await this.#remember({ ...taken, state: 'waiting' });
			this.#askAgain();
			return 'waiting';
		});
	}

	/** Takes a finished one from the list. */
	async dismiss(id: string): Promise<void> {
		await this.#core.rows.write([{ table: 'setting', id: takenRow(id), content: null }]);
		await this.load();
	}

	/** Something may have moved: we are online again, a letter came, we were admitted. */
	look(): Promise<void> {
		return this.#turns.take(async () => {
			await this.#readLetters();
			await this.#join();
		});
	}

	stop(): void {
		this.#stopped = true;
		this.#stopAsking();
	}

	async #readLetters(): Promise<void> {
		const asking = await lettersFor(this.#core, this.#made);
		const confirmed = asking.filter(({ invitation, deviceId }) => invitation.admitted === deviceId);
		for (const one of confirmed) await admit(this.#core, one);
		if (confirmed.length > 0) await this.load();
		this.#asking = asking.filter(({ invitation }) => invitation.admitted === null);
	}

	async #join(): Promise<void> {
		const now = this.#core.ports.clock.now();
		for (const taken of this.#taken) {
			if (taken.expires <= now) continue;
			if (taken.state === 'sending' && (await sendLetters(this.#core, taken)) === 'waiting') {
				await this.#remember({ ...taken, state: 'waiting' });
			}
			if (taken.state !== 'waiting') continue;
			const outcome = await tryToJoin(this.#core, taken);
			if (outcome === 'refused') await this.#remember({ ...taken, state: 'refused' });
			if (outcome === 'joined') await this.load();
		}
		this.#askAgain();
	}

	#askAgain(): void {
		this.#stopAsking();
		const open =
			this.#taken.some(({ state }) => state === 'waiting' || state === 'sending') ||
			this.#made.some(({ state }) => state === 'open');
		if (!open || this.#stopped) return;
		this.#stopAsking = this.#core.ports.clock.after(askAgainMs, () => {
			this.look().catch(() => {});
		});
	}

	async #remember(taken: TakenInvitation): Promise<void> {
		await this.#core.rows.write([{ table: 'setting', id: takenRow(taken.id), content: taken }]);
		await this.load();
	}
}

const idOf = ({ invitation, deviceId }: Asking): string => `${invitation.id}/${deviceId}`;
