import '../../src/ui/look.ts';
import { mount } from 'svelte';
import * as z from 'zod/mini';
import { PanelState } from './panel-state.svelte.ts';
import Queue from './Queue.svelte';

z.config({ jitless: true });
const panel = new PanelState();
void panel.open();
mount(Queue, { target: document.body, props: { panel } });
