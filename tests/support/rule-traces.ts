/** Where a rule is named: in rows of process tables, in modules, and in the names of tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WorkProcess } from '../../src/domain/process/process.ts';
import { processes } from '../../src/domain/processes/all.ts';
import { rowsByRule } from '../../src/domain/rules/process-rules.ts';
import { type RegisteredRule, registry, wholeRule } from '../../src/domain/rules/registry.ts';

const root = resolve(import.meta.dirname, '../..');

export interface RuleTrace {
	readonly rule: RegisteredRule;
	/** `helmond.terms DL-03`. */
	readonly rows: readonly string[];
	/** Sources outside the tables whose comments name the rule: engine, app and screens. */
	readonly modules: readonly string[];
	/** Components that name the rule, and those that draw the rows of its tables. */
	readonly screens: readonly string[];
	readonly tests: readonly string[];
}

/** A table of rows, as opposed to a name or a number of the process. */
type TableName = {
	[Key in keyof WorkProcess]: WorkProcess[Key] extends readonly object[] ? Key : never;
}[keyof WorkProcess];

/** What draws the rows of a table; null where they decide over other rows and show only in those. */
export const drawnBy: Readonly<Record<TableName, string | null>> = {
	factKinds: 'src/ui/dossier/process/OtherFact.svelte',
	clientKinds: null,
	terms: 'src/ui/dossier/process/TermList.svelte',
	contradictions: 'src/ui/dossier/process/WarningList.svelte',
	questionnaires: 'src/ui/dossier/recognition/forms/FormsCard.svelte',
	criteria: 'src/ui/dossier/recognition/route/CriteriaList.svelte',
	proposals: 'src/ui/dossier/recognition/route/ProposalPanel.svelte',
	documents: 'src/ui/dossier/papers/PapersTab.svelte',
	limits: 'src/ui/dossier/process/GuardList.svelte',
	steps: 'src/ui/dossier/process/StepList.svelte',
	phases: 'src/ui/dossier/trajectory/PhaseCard.svelte',
	lists: 'src/ui/dossier/agenda/ProcessList.svelte',
	figures: 'src/ui/figures/FiguresTable.svelte',
	roles: 'src/ui/office/RolesTable.svelte',
	retention: 'src/ui/caseload/KeepingTable.svelte',
};

/** Every fact can be written down in one place; the place that a rule calls for says more. */
const factsLast = (one: string, other: string) =>
	Number(one === drawnBy.factKinds) - Number(other === drawnBy.factKinds);

const filesIn = (folder: string, ending: RegExp) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => ending.test(name))
		.map((name) => join(folder, name));

/** By rule, the files in which `pattern` finds a group that names it. */
function namedIn(files: readonly string[], pattern: RegExp): ReadonlyMap<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const file of files) {
		for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(pattern)) {
			const rule = wholeRule(name);
			found.set(rule, (found.get(rule) ?? new Set()).add(file));
		}
	}
	return found;
}

const isComponent = (file: string) => file.endsWith('.svelte');

const id = '((?:H|D|W|M|P|DL|DU|C|O)-\\d+)';

/** A test names a rule in square brackets, or in a table whose values fill such brackets. */
const inTestNames = new RegExp(`\\[${id}|(?:id|rule): '${id}`, 'g');

export function ruleTraces(): readonly RuleTrace[] {
	const rows = rowsByRule(processes);
	const sources = filesIn('src', /\.(ts|svelte)$/).filter(
		(file) => !file.startsWith('src/domain/processes/') && !file.startsWith('src/domain/rules/'),
	);
	const modules = namedIn(sources, new RegExp(`\\b${id}\\b`, 'g'));
	const tests = testsByRule();
	return registry.map((rule) => {
		const named = [...(modules.get(rule.id) ?? [])].toSorted();
		const ruled = rows.get(rule.id) ?? [];
		const drawn = ruled
			.flatMap(({ table }) => drawnBy[table as TableName] ?? [])
			.toSorted(factsLast);
		return {
			rule,
			rows: ruled.map(({ process, table, row }) => `${process}.${table} ${row}`),
			modules: named,
			screens: [...new Set([...named.filter(isComponent), ...drawn])],
			tests: [...(tests.get(rule.id) ?? [])].toSorted(),
		};
	});
}

/** Test files by rule; a scenario file counts as the test that runs it. */
function testsByRule(): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	const add = (rule: string, file: string) =>
		found.set(rule, (found.get(rule) ?? new Set()).add(file));
	for (const file of filesIn('tests', /\.(test|spec)\.ts$/)) {
		const text = readFileSync(join(root, file), 'utf8');
		for (const [, name, cell] of text.matchAll(inTestNames)) add(name ?? cell ?? '', file);
		for (const [, list = ''] of text.matchAll(/(?:rule|rules): '([^']*)'/g)) {
			for (const [name] of list.matchAll(new RegExp(id, 'g'))) add(name, file);
		}
		for (const [, list = ''] of text.matchAll(/\[((?:[A-Z]+-\d+\] \[)+[A-Z]+-\d+)\]/g)) {
			for (const [name] of list.matchAll(new RegExp(id, 'g'))) add(name, file);
		}
	}
	for (const file of filesIn('tests/scenarios', /\.json$/)) {
		const { rules = [] } = JSON.parse(readFileSync(join(root, file), 'utf8'));
		for (const rule of rules) add(wholeRule(rule), file);
	}
	return found;
}

/**
 * Traced: named by a row or a module, and by a test. That a fact can be written down is what a
 * `data` rule asks; for a rule of another kind a row among the kinds of facts is not enough. A
 * document is there when a screen names it, or when it has a row among the documents: the tab with
 * papers prints each of those (`documents.test.ts`).
 */
export const isTraced = ({ rule, rows, modules, tests }: RuleTrace): boolean => {
	if (rule.kind === 'context') return true;
	const isPrinted = modules.some(isComponent) || rows.some((row) => row.includes('.documents '));
	if (rule.kind === 'doc' && !isPrinted) return false;
	const count = rule.kind === 'data' ? rows : rows.filter((row) => !row.includes('.factKinds '));
	return count.length + modules.length > 0 && tests.length > 0;
};
