/** Three parties agree. */
export const threeParty = {
	title: 'Driegesprek',
};
