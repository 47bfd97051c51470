import Building from '@lucide/svelte/icons/building-2';
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import ChartBar from '@lucide/svelte/icons/chart-column';
import Factory from '@lucide/svelte/icons/factory';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Lock from '@lucide/svelte/icons/lock';
import Mail from '@lucide/svelte/icons/mail-open';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import Moon from '@lucide/svelte/icons/moon';
import User from '@lucide/svelte/icons/user';
import UserPlus from '@lucide/svelte/icons/user-plus';
import Users from '@lucide/svelte/icons/users';
import type { DossierSummary } from '../../domain/dossier-summary.ts';
import type { Employer } from '../../domain/employer.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { Icon } from '../shared/icon.ts';

export interface Choice {
	readonly key: string;
	readonly kind: 'client' | 'employer' | 'action';
	readonly label: string;
	/** Beside the label; `null` shows what kind it is. */
	readonly detail: string | null;
	readonly icon: Icon;
	readonly run: () => void;
}

interface Doings {
	go(path: string): void;
	lock(): void;
	toggleDark(): void;
	keys(): void;
}

const mostClients = 8;

export function actionsFor(texts: Catalogue['shell'], doings: Doings): readonly Choice[] {
	const { palette, rail } = texts;
	const action = (label: string, icon: Icon, run: () => void): Choice => ({
		key: label,
		kind: 'action',
		label,
		detail: null,
		icon,
		run,
	});
	return [
		action(palette.newClient, UserPlus, () => doings.go('/caseload/nieuw')),
		action(palette.accept, Mail, () => doings.go('/uitnodiging')),
		action(palette.goTo(rail.today), CalendarCheck, () => doings.go('/')),
		action(palette.goTo(rail.caseload), Users, () => doings.go('/caseload')),
		action(palette.goTo(rail.employers), Factory, () => doings.go('/werkgevers')),
		action(palette.goTo(rail.consultation), MessagesSquare, () => doings.go('/overleg')),
		action(palette.goTo(rail.figures), ChartBar, () => doings.go('/cijfers')),
		action(palette.goTo(rail.office), Building, () => doings.go('/werkplein')),
		action(palette.lock, Lock, doings.lock),
		action(palette.dark, Moon, doings.toggleDark),
		action(palette.keys, Keyboard, doings.keys),
	];
}

/** Employers of the office, to be found by name as actions are. */
export const employersFor = (
	employers: readonly Pick<Employer, 'id' | 'name' | 'place'>[],
	go: Doings['go'],
): readonly Choice[] =>
	employers.map(
		({ id, name, place }): Choice => ({
			key: id,
			kind: 'employer',
			label: name,
			detail: place,
			icon: Factory,
			run: () => go(`/werkgevers/${id}`),
		}),
	);

/** Lower case without marks: "Zoë" is found with "zoe". */
const folded = (text: string) => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** Clients first, as the session ranked them; then the actions that have the text in their name. */
export function choicesFor(
	text: string,
	clients: readonly DossierSummary[],
	actions: readonly Choice[],
	open: (dossierId: string) => void,
): readonly Choice[] {
	const wanted = folded(text.trim());
	return [
		...clients.slice(0, mostClients).map(
			({ id, name, place }): Choice => ({
				key: id,
				kind: 'client',
				label: name,
				detail: place,
				icon: User,
				run: () => open(id),
			}),
		),
		...actions.filter(({ label }) => folded(label).includes(wanted)),
	];
}
