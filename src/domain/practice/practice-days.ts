import { addDays, type Day } from '../day.ts';
import { isWorkingDay, workCalendar } from '../work-calendar.ts';
import { addWorkingDays } from '../working-days.ts';

/** Days around the day on which somebody starts to practise. */
export interface PracticeDays {
	readonly today: Day;
	/** So many working days from today. */
	after(workingDays: number): Day;
	/** So many calendar days ago, or the last working day before that. */
	ago(days: number): Day;
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
	};
}
