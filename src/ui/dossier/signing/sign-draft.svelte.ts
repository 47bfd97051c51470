import { type Day, isDay } from '../../../domain/day.ts';
import type { NewMark, SigningWay } from '../../../domain/signature.ts';

export type SignProblem = 'no-name' | 'not-agreed' | 'not-drawn' | 'no-scan' | 'not-a-day';

/** A signature that is being made and is not yet in the dossier. */
export class SignDraft {
	way = $state<SigningWay>('typed');
	name = $state('');
	agreed = $state(false);
	drawing = $state('');
	/** Of a paper: the day it was signed. */
	on = $state('');
	scan = $state.raw<Uint8Array | null>(null);

	constructor(ways: readonly SigningWay[], name: string, today: Day) {
		this.way = ways[0] ?? 'typed';
		this.name = name;
		this.on = today;
	}

	/** The first thing that is missing, in the order of the form; `null` when it may be signed. */
	problem(today: Day): SignProblem | null {
		if (this.name.trim() === '') return 'no-name';
		if (this.way === 'paper') {
			if (!isDay(this.on) || this.on > today) return 'not-a-day';
			return this.scan === null ? 'no-scan' : null;
		}
		if (this.way === 'drawn' && this.drawing === '') return 'not-drawn';
		return this.agreed ? null : 'not-agreed';
	}

	/** Ask `problem` first. */
	mark(): NewMark {
		const name = this.name.trim();
		if (this.way === 'typed') return { way: 'typed', name };
		if (this.way === 'drawn') return { way: 'drawn', name, drawing: this.drawing };
		return { way: 'paper', name, scan: this.scan, scanType: 'image/jpeg' };
	}
}
