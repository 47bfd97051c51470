import { exportQueue } from './worker-calls.ts';

/** Offers the sealed queue as a file. Nothing in it can be read without the app. */
export async function saveQueue(): Promise<void> {
	const queue = await exportQueue();
	if (!queue) return;
	const file = new Blob([JSON.stringify(queue)], { type: 'application/json' });
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = 'wachtrij.driespan-queue.json';
	link.click();
	URL.revokeObjectURL(address);
}
