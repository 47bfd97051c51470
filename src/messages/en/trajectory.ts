import type { trajectory as dutch } from '../nl/trajectory.ts';

export const trajectory = {
	title: 'Trajectories',
} satisfies typeof dutch;
