/** Recognition: the seven questions, the test and the route. */
export const recognition = {
	title: 'Klantherkenning',
};
