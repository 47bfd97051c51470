import '../../src/ui/look.ts';
import { mount } from 'svelte';
import * as z from 'zod/mini';
import Panel from './Panel.svelte';
import { PanelState } from './panel-state.svelte.ts';

z.config({ jitless: true });
const panel = new PanelState();
void panel.open();
mount(Panel, { target: document.body, props: { panel } });
