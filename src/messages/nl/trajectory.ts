/** Work processes that run here, placement, subsidy, hours, coaching. */
export const trajectory = {
	title: 'Trajecten',
};
