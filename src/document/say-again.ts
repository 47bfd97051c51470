/**
 * The same change again, by another writer.
 *
 * Two copies of one laptop write under one Yjs client id, and Yjs takes what they wrote under the
 * same number for the same thing. So the change of one of them is not merged but said again: what it
 * did to fields, texts and facts is done once more, on the document as the others know it. Works for
 * our documents because they are flat (see items.ts, texts.ts, facts.ts).
 */
import { simpleDiffString } from 'lib0/diff';
import * as Y from 'yjs';
import { z } from 'zod';
import { clientRoot } from './client.ts';
import { factsRoot } from './facts.ts';
import { itemKinds } from './item-kinds.ts';
import { employerEventsRoot } from './office-employers.ts';
import { officeItems } from './office-items.ts';
import { officeProcessesRoot } from './office-processes.ts';
import { officeSettingsRoot } from './office-settings.ts';
import { processFactsRoot } from './process-facts.ts';
import { changedRoots } from './roots.ts';
import { dossierRoot } from './schema-version.ts';

const mapRoots: ReadonlySet<string> = new Set([
	clientRoot,
	dossierRoot,
	...[itemKinds, officeItems].flatMap((kinds) => Object.values(kinds).map(({ root }) => root)),
]);

const listRoots: ReadonlySet<string> = new Set([
	factsRoot,
	processFactsRoot,
	officeSettingsRoot,
	officeProcessesRoot,
	employerEventsRoot,
]);

const Identified = z.object({ id: z.string() });

/**
 * An update that does to `base` what `update` does to it, written by a client id of its own. `base`
 * is left as it is.
 */
export function sayAgain(base: Y.Doc, update: Uint8Array): Uint8Array<ArrayBuffer> {
	const [theirs, again] = [copyOf(base), copyOf(base)];
	const changed: { readonly root: string; readonly keys: readonly string[] }[] = [];
	theirs.on('afterTransaction', (transaction: Y.Transaction) =>
		changed.push(...changedRoots(transaction)),
	);
	Y.applyUpdate(theirs, update);
	const before = Y.encodeStateVector(again);
	again.transact(() => {
		for (const { root, keys } of changed) {
			if (mapRoots.has(root)) sayFields(theirs, again, root, keys);
			else if (listRoots.has(root)) sayFacts(theirs, again, root);
			else sayText(theirs, again, root);
		}
	});
	return new Uint8Array(Y.encodeStateAsUpdate(again, before));
}

function copyOf(base: Y.Doc): Y.Doc {
	const copy = new Y.Doc();
	for (const root of mapRoots) copy.getMap(root);
	for (const root of listRoots) copy.getArray(root);
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(base));
	return copy;
}

function sayFields(from: Y.Doc, to: Y.Doc, root: string, keys: readonly string[]): void {
	const [source, target] = [from.getMap<unknown>(root), to.getMap<unknown>(root)];
	for (const key of keys) {
		if (source.has(key)) target.set(key, source.get(key));
		else target.delete(key);
	}
}

function sayFacts(from: Y.Doc, to: Y.Doc, root: string): void {
	const target = to.getArray<unknown>(root);
	const idOf = (fact: unknown) => Identified.safeParse(fact).data?.id;
	const known = new Set(target.toArray().map(idOf));
	target.push(
		from
			.getArray<unknown>(root)
			.toArray()
			.filter((fact) => !known.has(idOf(fact))),
	);
}

function sayText(from: Y.Doc, to: Y.Doc, root: string): void {
	const target = to.getText(root);
	const { index, remove, insert } = simpleDiffString(
		target.toString(),
		from.getText(root).toString(),
	);
	target.delete(index, remove);
	target.insert(index, insert);
}
