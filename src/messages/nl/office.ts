export const office = {
	title: 'office',
};
