/**
 * Regions that belong to one of several, such as one of two work processes, are named after it too:
 * two regions with one heading would have one name, and who goes by regions could not tell them apart.
 */
import { getContext, setContext } from 'svelte';

const key = Symbol('part of');

/** For all regions below; `null` while there is only one. */
export const setPartOf = (name: () => string | null): void => {
	setContext(key, name);
};

/** Gives the name of a region with a heading; `undefined` when the heading says enough. */
export function namesInPart(): (heading: string) => string | undefined {
	const part = getContext<(() => string | null) | undefined>(key);
	return (heading) => {
		const name = part?.() ?? null;
		return name === null ? undefined : `${heading}, ${name}`;
	};
}
