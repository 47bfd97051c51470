import type { DossierFact } from '../../domain/dossier-fact.ts';
import type { Catalogue } from '../../messages/catalogue.ts';

/** What happened and how it came out. */
function happened(fact: DossierFact, { dossier, vacancies }: Catalogue): string {
	const { fact: words } = dossier;
	switch (fact.kind) {
		case 'assignment-settled':
		case 'action-settled':
			return words[fact.kind](dossier.settlement[fact.data.status]);
		case 'appointment-settled':
			return words[fact.kind](dossier.outcome[fact.data.outcome]);
		case 'lead-moved':
			return words[fact.kind](vacancies.status[fact.data.to]);
		case 'contact':
			return words[fact.kind](dossier.contactWay[fact.data.how]);
		case 'reported':
		case 'talk-held':
		case 'withdrawn':
			return words[fact.kind];
	}
}

/** A fact in one line: what happened, and what it was about. */
export function factSentence(fact: DossierFact, title: string | null, texts: Catalogue): string {
	const about = title ?? (fact.kind === 'contact' ? fact.data.about : null);
	const what = happened(fact, texts);
	return about ? texts.dossier.fact.titled(what, about) : what;
}
