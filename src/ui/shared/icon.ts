/** An icon of `@lucide/svelte/icons/<name>`. Icons are hidden from screen readers; the text beside them speaks. */
export type { LucideIcon as Icon } from '@lucide/svelte';
