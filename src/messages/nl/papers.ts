/** Documents made from the dossier. */
export const papers = {
	title: 'Stukken',
};
