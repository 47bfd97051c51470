/**
 * Which address shows what. Addresses are hash routes, so that they work offline, in a sub-folder
 * and without rules at the server. The order matters: the first pattern that fits wins.
 */
import type { RouteDefinition } from 'svelte-spa-router';
import wrap from 'svelte-spa-router/wrap';
import type { Driespan } from '../../app/driespan.svelte.ts';
import type { Session } from '../../app/session.svelte.ts';
import type { Journal } from '../journal.ts';
import NotFound from './NotFound.svelte';

export interface PlaceParts {
	readonly driespan: Driespan;
	readonly session: Session;
	readonly journal: Journal;
}

/** Lazy except for what comes first after unlocking. */
export function placesFor(parts: PlaceParts): RouteDefinition {
	const props = { ...parts };
	const lazy = (asyncComponent: Parameters<typeof wrap>[0]['asyncComponent']) =>
		wrap({ ...(asyncComponent ? { asyncComponent } : {}), props });
	return {
		'/': lazy(() => import('../today/TodayPlace.svelte')),
		'/begin': lazy(() => import('../start/BeginPlace.svelte')),
		'/caseload': lazy(() => import('../caseload/CaseloadPlace.svelte')),
		'/caseload/nieuw': lazy(() => import('../caseload/NewClientPlace.svelte')),
		'/caseload/bewaren': lazy(() => import('../caseload/KeepingPlace.svelte')),
		'/uitnodiging/:code?': lazy(() => import('../caseload/AcceptPlace.svelte')),
		'/toewijzen': lazy(() => import('../dossier/UnassignedPlace.svelte')),
		'/dossier/:id/gesprek': lazy(() => import('./TalkRoute.svelte')),
		'/dossier/:id/driegesprek': lazy(() => import('./ThreePartyRoute.svelte')),
		'/dossier/:id/beurt': lazy(() => import('./ClientTurnRoute.svelte')),
		'/dossier/:id/uitnodigen': lazy(() => import('../office/InvitePlace.svelte')),
		'/dossier/:id/stukken/:paper': lazy(() => import('./PaperRoute.svelte')),
		'/dossier/:id/:tab?': lazy(() => import('./DossierRoute.svelte')),
		'/overleg/:id?': lazy(() => import('../consultation/ConsultationPlace.svelte')),
		'/werkgevers/:id?': lazy(() => import('../employers/EmployersPlace.svelte')),
		'/cijfers': lazy(() => import('../figures/FiguresPlace.svelte')),
		'/werkplein/:part?': lazy(() => import('../office/OfficePlace.svelte')),
		'*': NotFound,
	};
}
