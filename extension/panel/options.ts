import '../../src/ui/look.ts';
import { mount } from 'svelte';
import * as z from 'zod/mini';
import Options from './Options.svelte';
import { PanelState } from './panel-state.svelte.ts';

z.config({ jitless: true });
const panel = new PanelState();
void panel.open();
mount(Options, { target: document.body, props: { panel } });
