import type { Actor } from '../domain/process/process-fact.ts';
import type { Role } from '../domain/role.ts';
import type { Catalogue } from '../messages/catalogue.ts';

/** In which capacity somebody acts: "Jobcoach", "Klant". */
export function actorName(actor: Actor, { shell, process }: Catalogue): string {
	const names: Readonly<Record<Actor, string>> = {
		...(shell.roles satisfies Record<Role, string>),
		...process.actors,
	};
	return names[actor];
}
