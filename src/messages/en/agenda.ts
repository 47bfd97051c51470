import type { agenda as dutch } from '../nl/agenda.ts';

export const agenda = {
	upcoming: 'Coming appointments',
	noneUpcoming: 'There is no appointment.',
	unsettled: 'How did this go?',
	unsettledHint: 'These days have passed. Record whether the client was there.',
	past: 'Past or cancelled',
	nonePast: 'There has been no appointment yet.',
	add: 'Make an appointment',
	change: 'Change',
	changeWhat: (when) => `Change the appointment: ${when}`,
	save: 'Record the change',
	cancel: 'Cancel',
	changed: 'Appointment changed',
	attendance: (held, missed) => `${held} times present, ${missed} times absent`,
	sameTime: {
		heading: 'Always the same moment',
		text: (count, moment) =>
			`The last ${count} appointments are always on ${moment}. Choose another moment for the next one.`,
		half: {
			morning: (day) => `${day} morning`,
			afternoon: (day) => `${day} afternoon`,
		},
	},
	info: {
		heading: 'Information meeting',
		hint: 'In principle everybody goes, within 5 working days after reporting.',
	},
	intake: {
		heading: 'Benefit intake',
		hint: 'A three-party talk: the case manager about the benefit, the adviser about work, and the client.',
		toTalk: 'Go to the three-party talk',
	},
	activities: {
		heading: 'Caseload activities',
		hint: 'At most 6 months after the decision on the route. All are aimed at work or education.',
		which: 'Which activity?',
		other: 'Another activity',
		choose: 'Choose…',
		start: 'Start an activity',
		stop: 'Finish',
		stopWhat: (activity) => `Finish: ${activity}`,
		running: (day) => `since ${day}`,
		over: (from, to) => `${from} to ${to}`,
		none: 'No activity has started yet.',
		unnamed: 'Activity',
	},
	contact: {
		heading: 'Reception, contact and who was there',
		channels: (used) => `Contact through: ${used}`,
		times: (channel, count) => `${channel} (${count === 1 ? 'once' : `${count} times`})`,
	},
} satisfies typeof dutch;
