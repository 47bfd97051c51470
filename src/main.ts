/// <reference types="vite-plugin-pwa/client" />
import './own-scripts.ts';
import './app/zod-without-eval.ts';

import { registerSW } from 'virtual:pwa-register';
import { mount } from 'svelte';
import { AppUpdates } from './app/app-updates.svelte.ts';
import { startDriespan } from './app/start.ts';
import { appVersion } from './app/version.ts';

/** Older browsers lack `Temporal`; days are counted with it. */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
const { default: App } = await import('./ui/views/App.svelte');

const updates = new AppUpdates();
const start = registerSW({
	// A talk is never interrupted: the user decides when the new version starts.
	onNeedRefresh: () => updates.found(() => start(true)),
});
const driespan = startDriespan(window, appVersion);
const target = document.getElementById('app');
if (target) mount(App, { target, props: { driespan, updates } });
