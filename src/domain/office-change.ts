/**
 * What an office decides for itself, as a list of changes.
 *
 * The settings of a Werkplein move terms of clients, so a change is a fact: who, when, and the new
 * value. The settings in force are what the latest change of each says; nothing is overwritten.
 * A setting with parts (`termLengths`, `closingDays`, …) changes one part at a time, so that two
 * people who add a closing day while offline keep both.
 */
import { z } from 'zod';
import { Person } from './author.ts';
import { Day } from './day.ts';
import { OfficeSettings } from './process/office-settings.ts';
import { TermLength } from './term.ts';
import { HolidayName } from './work-calendar.ts';

const note = z.string().trim().max(200);

/** The value of each setting; of one with parts, that of a part. `null` takes a part away. */
export const settingValues = {
	name: z.string().trim().max(200),
	horizonMonths: OfficeSettings.shape.horizonMonths.unwrap(),
	youthMaxAge: z.int().min(16).max(99),
	consultationEveryDays: z.int().positive().max(366),
	/** Appointments in a row at the same half-day before there is a warning (O-14). */
	variedTimesOver: z.int().min(2).max(20),
	/** How long things are kept after the help (O-27). */
	dossierYears: z.int().positive().max(30),
	sensitiveMonths: z.int().positive().max(120),
	clientSignsAmendedPlan: z.boolean(),
	labels: OfficeSettings.shape.labels.unwrap(),
	/** The process that a new client starts in. */
	defaultProcess: z.string().min(1).nullable(),
	/** Clients of one professional, as agreed (M-14: 20 to 40). */
	caseloadMin: z.int().nonnegative().max(999),
	caseloadMax: z.int().positive().max(999),
	termLengths: TermLength.nullable(),
	termStarts: z.string().min(1).nullable(),
	targetGroups: z.boolean(),
	closingDays: note.nullable(),
	decreeDays: note.nullable(),
	opensOn: z.boolean(),
	/** By id of the process: whether the office offers it. */
	uses: z.boolean(),
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type SettingName = keyof typeof settingValues;
export type SettingValue<Name extends SettingName = SettingName> = z.infer<
	(typeof settingValues)[Name]
>;

/** What the name of a part has to be, for those settings that have parts. */
export const settingParts: Readonly<Partial<Record<SettingName, z.ZodType<string>>>> = {
	termLengths: z.string().min(1),
	termStarts: z.string().min(1),
	targetGroups: z.string().trim().min(1).max(200),
	closingDays: Day,
	decreeDays: Day,
	opensOn: HolidayName,
	uses: z.string().min(1),
};

export const settingNames = Object.keys(settingValues) as readonly SettingName[];

const Envelope = z.object({
	id: z.string().min(1),
	on: Day,
	/** Milliseconds since 1970, from one laptop's clock: a label. */
	recordedAt: z.number().nonnegative(),
	by: Person,
	setting: z.enum(settingNames),
	/** The part: a day, a term, a process; `null` for a setting without parts. */
	part: z.string().nullable(),
	value: z.unknown(),
});

/** A change whose value its setting takes. */
export const OfficeChange = Envelope.refine(({ setting, part, value }) => {
	const parts = settingParts[setting];
	const named = parts ? parts.safeParse(part).success : part === null;
	return named && settingValues[setting].safeParse(value).success;
});
export type OfficeChange = Readonly<z.infer<typeof Envelope>>;
