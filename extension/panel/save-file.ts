/** Offers a value as a JSON file. It is made and saved on this machine. */
export function saveFile(name: string, value: unknown): void {
	const file = new Blob([JSON.stringify(value, null, '\t')], { type: 'application/json' });
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
