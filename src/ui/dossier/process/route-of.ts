import type { Course } from '../../../domain/process/course.ts';
import { ofKind } from '../../../domain/process/facts-view.ts';

export interface DecidedRoute {
	readonly route: string;
	readonly integrated: boolean;
}

/** The route as it was decided last in a course; `null` while nobody has decided. */
export function routeOf({ situation }: Pick<Course, 'situation'>): DecidedRoute | null {
	const route = ofKind(situation.facts, 'route-decided').at(-1)?.data.route;
	if (typeof route !== 'string') return null;
	const needed = ofKind(situation.facts, 'integrated-decided').at(-1)?.data.needed;
	return { route, integrated: route === 'A' && needed === true };
}
