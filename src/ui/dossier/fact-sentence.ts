import type { DossierFact } from '../../domain/dossier-fact.ts';
import type { Catalogue } from '../../messages/catalogue.ts';

/** How an item, a contact or a lead came out, when the fact is about that. */
function outcomeOf(fact: DossierFact, { dossier, vacancies }: Catalogue): string | null {
	switch (fact.kind) {
		case 'assignment-settled':
		case 'action-settled':
			return dossier.settlement[fact.data.status];
		case 'appointment-settled':
			return dossier.outcome[fact.data.outcome];
		case 'lead-moved':
			return vacancies.status[fact.data.to];
		case 'contact':
			return dossier.contactWay[fact.data.how];
		default:
			return null;
	}
}

/** A fact in one line: what it was, what it was about, how it came out. */
export function factSentence(fact: DossierFact, title: string | null, texts: Catalogue): string {
	const { fact: words } = texts.dossier;
	const about = title ?? (fact.kind === 'contact' ? fact.data.about : null);
	const what = about ? words.titled(words[fact.kind], about) : words[fact.kind];
	const outcome = outcomeOf(fact, texts);
	return outcome === null ? what : words.became(what, outcome);
}
