/**
 * Days, moments, numbers and lists as text of one language.
 *
 * A day is `YYYY-MM-DD` and has no time zone; a moment is milliseconds since 1970 and is shown in
 * the time zone of the machine. `today` and `now` are arguments: nothing here reads a clock. What is
 * no day, because another version wrote it, is shown as it stands.
 */
export interface Format {
	/** "ma 4 mei 2026"; without the year when it is the year of `today`. */
	day(day: string, today?: string): string;
	/** "maandag 4 mei 2026". */
	longDay(day: string): string;
	/** "maandag". */
	weekday(day: string): string;
	/** "mei 2026" of a period `2026-05`. */
	month(period: string): string;
	/** "4 mei 2026", for a date of birth. */
	plainDay(day: string): string;
	/** "vandaag", "morgen", "over 3 dagen", "2 weken geleden". */
	relativeDay(day: string, today: string): string;
	/** "14:02". */
	time(moment: number): string;
	/** "14:02" when it was today, else "20 nov, 14:02", with the year when it differs. */
	moment(moment: number, now: number): string;
	number(value: number): string;
	percent(share: number): string;
	/** "€ 14,50", without the cents when there are none. `currency` is an ISO 4217 code. */
	money(cents: number, currency: string): string;
	/** "1,4 MB", powers of 1000. */
	bytes(count: number): string;
	/** "Aylin, Bram en Chris". */
	list(items: readonly string[]): string;
	/** "Aylin, Bram of Chris". */
	either(items: readonly string[]): string;
}

const dayMs = 86_400_000;
const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((atNoon(to).getTime() - atNoon(from).getTime()) / dayMs);

export function formatFor(locale: string): Format {
	const dayFormat = (options: Intl.DateTimeFormatOptions) => {
		const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
		return (day: string) => {
			const at = atNoon(day);
			return Number.isNaN(at.getTime()) ? day : format.format(at);
		};
	};
	const short = dayFormat({ weekday: 'short', day: 'numeric', month: 'short' });
	const shortWithYear = dayFormat({
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		year: 'numeric',
	});
	const long = dayFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
	const plain = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });
	const weekday = dayFormat({ weekday: 'long' });
	const month = dayFormat({ month: 'long', year: 'numeric' });
	const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
	const dayAndTime = new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'short',
		hour: '2-digit',
		minute: '2-digit',
	});
	const fullMoment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
	const number = new Intl.NumberFormat(locale);
	const percent = new Intl.NumberFormat(locale, { style: 'percent' });
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	const either = new Intl.ListFormat(locale, { type: 'disjunction' });

	return {
		day: (day, today) => (today?.slice(0, 4) === day.slice(0, 4) ? short : shortWithYear)(day),
		longDay: long,
		weekday,
		month: (period) => month(`${period}-01`),
		plainDay: plain,
		relativeDay: (day, today) => {
			const days = daysBetween(today, day);
			if (Number.isNaN(days)) return day;
			if (Math.abs(days) < 14) return relative.format(days, 'day');
			if (Math.abs(days) < 61) return relative.format(Math.trunc(days / 7), 'week');
			return relative.format(Math.trunc(days / 30.4), 'month');
		},
		time: (moment) => time.format(moment),
		moment: (moment, now) => {
			const [then, current] = [new Date(moment), new Date(now)];
			if (then.toDateString() === current.toDateString()) return time.format(then);
			const sameYear = then.getFullYear() === current.getFullYear();
			return (sameYear ? dayAndTime : fullMoment).format(then);
		},
		number: (value) => number.format(value),
		percent: (share) => percent.format(share),
		money: (cents, currency) =>
			new Intl.NumberFormat(locale, {
				style: 'currency',
				currency,
				trailingZeroDisplay: 'stripIfInteger',
			}).format(cents / 100),
		bytes: (count) => {
			const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
			const step = count < 1 ? 0 : Math.min(4, Math.floor(Math.log10(count) / 3));
			return new Intl.NumberFormat(locale, {
				style: 'unit',
				unit: units[step],
				unitDisplay: 'short',
				maximumFractionDigits: step < 2 ? 0 : 1,
			}).format(count / 1000 ** step);
		},
		list: (items) => list.format(items),
		either: (items) => either.format(items),
	};
}
