/** Employers and their vacancies. */
export const employers = {
	title: 'Werkgevers',
};
