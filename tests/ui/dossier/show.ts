import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Language } from '../../../src/messages/catalogue.ts';
import InDossier from './InDossier.svelte';
import type { PaperDossier } from './paper-dossier.svelte.ts';

/** Shows a part of the dossier's screens with texts, clock and dossier around it. */
export const show = <Props extends Record<string, unknown>>(
	of: Component<Props>,
	dossier: PaperDossier,
	props: Props,
	language: Language = 'nl',
) => render(InDossier<Props>, { props: { of, dossier, props, language } });

/** What is said of a field beside its name: hints, what is wrong, who else is in it. */
export const saidOf = (field: Element): string =>
	(field.getAttribute('aria-describedby') ?? '')
		.split(' ')
		.map((id) => document.getElementById(id)?.textContent?.trim() ?? '')
		.join(' ')
		.trim();

/** The text of an element on one line. */
export const textOf = (element: Element | null | undefined): string =>
	(element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
