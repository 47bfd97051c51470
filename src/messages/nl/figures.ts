/** Figures computed from facts. */
export const figures = {
	title: 'Cijfers',
};
