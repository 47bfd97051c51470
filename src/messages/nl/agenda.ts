/** Appointments of one client. */
export const agenda = {
	title: 'Afspraken',
};
