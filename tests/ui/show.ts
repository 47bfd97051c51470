import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Language } from '../../src/messages/catalogue.ts';
import InFrame from './InFrame.svelte';

/** Shows a part of the screens with texts and clock around it. */
export const show = <Props extends Record<string, unknown>>(
	of: Component<Props>,
	props: Props,
	language: Language = 'nl',
) => render(InFrame<Props>, { props: { of, props, language } });
