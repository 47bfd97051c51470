/** A change in the office in words: what it is about, and its value. */
import type { WorkOffice } from '../../app/work-office.svelte.ts';
import type { OfficeChange, SettingName } from '../../domain/office-change.ts';
import { OfficeSettings } from '../../domain/process/office-settings.ts';
import type { WorkProcess } from '../../domain/process/process.ts';
import { TermLength } from '../../domain/term.ts';
import { HolidayName } from '../../domain/work-calendar.ts';
import { lengthText } from '../term-sentence.ts';
import type { ScreenTexts } from '../texts.svelte.ts';

type Texts = Pick<ScreenTexts, 'current' | 'format'>;
type Processes = Pick<WorkOffice, 'processes'>;

/** What a change is about: "Lengte van: Bemiddelingsplan evalueren". */
export function changedText(
	{ setting, part }: Pick<OfficeChange, 'setting' | 'part'>,
	office: Processes,
	texts: Texts,
): string {
	const name = part ?? '';
	const { rules, people, processes, calendar, history } = texts.current.office;
	const known: Readonly<Record<string, string>> = rules.groups.known;
	const holiday = HolidayName.safeParse(part).data;
	const day = () => texts.format.plainDay(name);
	const said: Readonly<Record<SettingName, () => string>> = {
		name: () => people.name,
		horizonMonths: () => rules.horizon.label,
		youthMaxAge: () => rules.youth.label,
		consultationEveryDays: () => rules.consultation.label,
		variedTimesOver: () => rules.varied.label,
		dossierYears: () => rules.keeping.dossier,
		sensitiveMonths: () => rules.keeping.sensitive,
		clientSignsAmendedPlan: () => rules.amended.label,
		labels: () => rules.labels.label,
		defaultProcess: () => processes.standard,
		caseloadMin: () => history.caseload(rules.caseload.min),
		caseloadMax: () => history.caseload(rules.caseload.max),
		termLengths: () => history.termLength(termTitle(name, office)),
		termStarts: () => history.termStart(termTitle(name, office)),
		targetGroups: () => history.group(known[name] ?? name),
		closingDays: () => `${calendar.add.closing}: ${day()}`,
		decreeDays: () => `${calendar.add.decree}: ${day()}`,
		opensOn: () => history.openOn(holiday ? texts.current.plan.holiday[holiday] : name),
		uses: () => processes.useOf(processName(name, office)),
	};
	return said[setting]();
}

/** `value` as its setting takes it; absent: what the source says. */
export function settingText(
	setting: SettingName,
	value: unknown,
	office: Processes,
	texts: Texts,
): string {
	const { rules, processes, history } = texts.current.office;
	if (setting === 'defaultProcess') {
		return typeof value === 'string' ? processName(value, office) : processes.standardNone;
	}
	if (value === undefined || value === null) return history[untouched[setting] ?? 'source'];
	if (setting === 'labels') return rules.labels[OfficeSettings.shape.labels.parse(value)];
	if (setting === 'horizonMonths') return rules.horizon.months(Number(value));
	if (setting === 'termStarts') return kindTitle(String(value), office);
	if (typeof value === 'boolean') return value ? history.yes : history.no;
	if (typeof value === 'number') return texts.format.number(value);
	const length = TermLength.safeParse(value).data;
	return length ? lengthText(length, texts) : String(value) || history.none;
}

/** What counts of a setting that nobody has changed, where the sources say nothing of it. */
const untouched: Readonly<Partial<Record<SettingName, 'none' | 'yes' | 'no'>>> = {
	name: 'none',
	closingDays: 'none',
	decreeDays: 'none',
	opensOn: 'no',
	uses: 'yes',
};

/** The id itself where no process of this office knows it any more. */
const titleIn = (
	{ processes }: Processes,
	id: string,
	rows: (process: WorkProcess) => readonly { readonly id: string; readonly title: string }[],
): string => processes.flatMap(rows).find((row) => row.id === id)?.title ?? id;

const termTitle = (id: string, office: Processes) => titleIn(office, id, ({ terms }) => terms);
const kindTitle = (id: string, office: Processes) =>
	titleIn(office, id, ({ factKinds }) => factKinds);
const processName = (id: string, { processes }: Processes) =>
	processes.find((process) => process.id === id)?.name ?? id;
