import type { ChannelTurn } from './channel-turn.ts';
import type { Step } from './next-step.ts';
import { audit, need, pull, subscribe, takeLive } from './read-steps.ts';
import { proposeNext, pushOutbox, upload } from './write-steps.ts';

/** Does one step. Rejects with `ConnectionLost`, or with what the laptop's store has thrown. */
export function takeStep(turn: ChannelTurn, step: Step): Promise<void> {
	switch (step) {
		case 'subscribe':
			return subscribe(turn);
		case 'live':
			return takeLive(turn);
		case 'pull':
			return pull(turn);
		case 'audit':
			return audit(turn);
		case 'need':
			return need(turn);
		case 'upload':
			return upload(turn);
		case 'push':
			return pushOutbox(turn);
		case 'propose':
			return proposeNext(turn);
	}
}
