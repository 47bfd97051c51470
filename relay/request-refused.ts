import type { RequestRefusal } from '../src/protocol/refusals.ts';

/** Thrown by a request that is refused as a whole. */
export class RequestRefused extends Error {
	override readonly name = 'RequestRefused';
	readonly refusal: RequestRefusal;

	constructor(refusal: RequestRefusal) {
		super(`request refused: ${refusal}`);
		this.refusal = refusal;
	}
}
