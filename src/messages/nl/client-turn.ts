/** What the client reads and signs. Plain language (B1). */
export const clientTurn = {
	title: 'Uw plan',
};
