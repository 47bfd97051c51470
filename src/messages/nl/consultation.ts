/** Periodic consultation, peer review and sounding board. */
export const consultation = {
	title: 'Overleg',
};
