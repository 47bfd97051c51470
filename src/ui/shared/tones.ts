import CircleAlert from '@lucide/svelte/icons/circle-alert';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDot from '@lucide/svelte/icons/circle-dot';
import Info from '@lucide/svelte/icons/info';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { Icon } from './icon.ts';
import type { Tone } from './words.ts';

/** The shape of each tone: a colour never speaks alone. */
export const toneIcons: Readonly<Record<Tone, Icon>> = {
	neutral: CircleDot,
	info: Info,
	positive: CircleCheck,
	warning: TriangleAlert,
	negative: CircleAlert,
};
