/** Hands bytes to the browser as a download. */
export function saveFile(name: string, bytes: Uint8Array): void {
	const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has taken its own hold of the blob by the next turn.
	setTimeout(() => URL.revokeObjectURL(url));
}
