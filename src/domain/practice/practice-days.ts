import { addDays, type Day } from '../day.ts';
import { isWorkingDay, workCalendar } from '../work-calendar.ts';
import { addWorkingDays, workingDayFrom } from '../working-days.ts';

/** Days around the day on which somebody starts to practise. */
export interface PracticeDays {
	readonly today: Day;
	/** So many working days from today. */
	after(workingDays: number): Day;
	/** So many calendar days ago, or the last working day before that. */
	ago(days: number): Day;
	/** So many working days before today, or before the first working day after it: a term from there ends then. */
	back(workingDays: number): Day;
}

export function practiceDays(today: Day): PracticeDays {
	const calendar = workCalendar();
	return {
		today,
		after: (workingDays) => addWorkingDays(today, workingDays, calendar).due,
		ago: (days) => {
			let day = addDays(today, -days);
			while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
			return day;
		},
		back: (workingDays) => {
			let day = workingDayFrom(today, calendar);
			for (let left = workingDays; left > 0; left -= 1) {
				do day = addDays(day, -1);
				while (!isWorkingDay(day, calendar));
			}
			return day;
		},
	};
}
