import { toast } from 'svelte-sonner';

/** How long an action can be taken back from its message. The bin and Ctrl+Z stay. */
const undoMs = 10_000;

/** A short confirmation. Never the only place of an error. */
export function say(text: string): void {
	toast(text);
}

/** Takes all messages away: somebody else is going to look at the screen. */
export function clearToasts(): void {
	toast.dismiss();
}

/** Confirms an action that can be taken back for ten seconds. */
export function sayWithUndo(text: string, undoLabel: string, undo: () => void): void {
	toast(text, { duration: undoMs, action: { label: undoLabel, onClick: undo } });
}
