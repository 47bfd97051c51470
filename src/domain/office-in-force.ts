/** The settings of an office that are in force: the latest change of each, else the default. */
import type { OfficeChange, SettingName } from './office-change.ts';
import { OfficeSettings } from './process/office-settings.ts';

/** What an office says of itself beside what its rules go by. */
export interface OfficeProfile {
	/** Empty while nobody has given it one. */
	readonly name: string;
	readonly defaultProcess: string | null;
	/** Clients of one professional (M-14). */
	readonly caseload: { readonly min: number; readonly max: number };
	/** Ids of processes that the office does not offer. */
	readonly leftOut: readonly string[];
}

export interface OfficeInForce {
	readonly settings: OfficeSettings;
	readonly profile: OfficeProfile;
	/** The change that set a setting or a part of one; `null` while it has its default. */
	changeOf(setting: SettingName, part?: string): OfficeChange | null;
}

const keyOf = (setting: SettingName, part: string | null) => `${setting}/${part ?? ''}`;

/** `changes` in document order, each checked already. */
export function officeInForce(changes: readonly OfficeChange[]): OfficeInForce {
	const latest = new Map(
		changes.map((change) => [keyOf(change.setting, change.part), change] as const),
	);
	const changeOf = (setting: SettingName, part: string | null = null) =>
		latest.get(keyOf(setting, part)) ?? null;
	const plain = (...names: readonly SettingName[]) =>
		Object.fromEntries(
			names.flatMap((name) => {
				const change = changeOf(name);
				return change ? [[name, change.value]] : [];
			}),
		);
	const partsOf = (name: SettingName) =>
		[...latest.values()].flatMap(({ setting, part, value }): [string, unknown][] =>
			setting === name && part !== null && value !== null ? [[part, value]] : [],
		);
	const days = (name: SettingName) =>
		partsOf(name)
			.map(([on, note]) => ({ on, note }))
			.toSorted((a, b) => a.on.localeCompare(b.on));
	const chosen = (name: SettingName, value: boolean) =>
		partsOf(name).flatMap(([part, said]) => (said === value ? [part] : []));
	const settings = OfficeSettings.parse({
		...plain('horizonMonths', 'youthMaxAge', 'consultationEveryDays'),
		...plain('variedTimesOver', 'dossierYears', 'sensitiveMonths'),
		...plain('clientSignsAmendedPlan', 'labels'),
		calendar: {
			closingDays: days('closingDays'),
			decreeDays: days('decreeDays'),
			opensOn: chosen('opensOn', true),
		},
		targetGroups: [
			...new Set([...OfficeSettings.parse({}).targetGroups, ...chosen('targetGroups', true)]),
		].filter((group) => changeOf('targetGroups', group)?.value !== false),
		termLengths: Object.fromEntries(partsOf('termLengths')),
		termStarts: Object.fromEntries(partsOf('termStarts')),
	});
	const number = (name: SettingName, fallback: number) => Number(changeOf(name)?.value ?? fallback);
	const text = (name: SettingName) => {
		const value = changeOf(name)?.value;
		return typeof value === 'string' ? value : null;
	};
	return {
		settings,
		profile: {
			name: text('name') ?? '',
			defaultProcess: text('defaultProcess'),
			caseload: { min: number('caseloadMin', 20), max: number('caseloadMax', 40) },
			leftOut: chosen('uses', false),
		},
		changeOf: (setting, part) => changeOf(setting, part ?? null),
	};
}
