/** Each change of the log in one sentence, and the part of the dossier that it belongs to. */
import type { LogChange } from '../../../app/log-line.ts';
import type { ItemChange } from '../../../domain/change.ts';
import type { BenefitKind } from '../../../domain/client.ts';
import { isDay } from '../../../domain/day.ts';
import type { DossierFact } from '../../../domain/dossier-fact.ts';
import type { ItemKind } from '../../../domain/item-kind.ts';
import type { WorkProcess } from '../../../domain/process/process.ts';
import type { Catalogue } from '../../../messages/catalogue.ts';
import type { Format } from '../../shared/format.ts';
import { factSentence } from '../fact-sentence.ts';
import { languageName } from '../overview/language-name.ts';
import { processFactTitle } from '../process/process-fact-title.ts';

export const logParts = [
	'client',
	'plan',
	'leads',
	'talks',
	'process',
	'members',
	'other',
] as const;
export type LogPart = (typeof logParts)[number];

const partOfItem: Readonly<Record<ItemKind, LogPart>> = {
	goal: 'plan',
	action: 'plan',
	assignment: 'plan',
	appointment: 'talks',
	lead: 'leads',
	talk: 'talks',
	'talk-point': 'talks',
	recognition: 'process',
	form: 'process',
	'form-answer': 'process',
	'plan-part': 'plan',
	'plan-version': 'plan',
	signature: 'plan',
	'three-party': 'talks',
	attendee: 'talks',
	'three-party-point': 'talks',
	'case-note': 'talks',
};

const partOfFact: Readonly<Record<DossierFact['kind'], LogPart>> = {
	reported: 'client',
	contact: 'talks',
	'talk-held': 'talks',
	'assignment-settled': 'plan',
	'action-settled': 'plan',
	'appointment-settled': 'talks',
	'lead-moved': 'leads',
	withdrawn: 'other',
};

export function partOf(change: LogChange): LogPart {
	switch (change.kind) {
		case 'client-field':
		case 'client-note':
			return 'client';
		case 'fact-recorded':
		case 'fact-undone':
			return partOfFact[change.fact.kind];
		case 'process-fact-recorded':
		case 'process-fact-undone':
			return 'process';
		case 'invitation-made':
		case 'invitation-withdrawn':
		case 'member-admitted':
			return 'members';
		case 'dossier-started':
		case 'unreadable':
			return 'other';
		default:
			return partOfItem[change.item];
	}
}

export interface LogTexts {
	readonly texts: Catalogue;
	readonly format: Format;
	/** Of the screen, as BCP 47 tag. */
	readonly language: string;
	/** Those of the office: a fact has the name that its process gives it. */
	readonly processes: readonly WorkProcess[];
}

const named = ({ item, title }: ItemChange, { log }: Catalogue) =>
	title.trim() === '' ? log.item[item] : log.named(log.item[item], title);

/** A changed field of the client, as it was written. The number of a person is never spelt out here. */
function clientFieldSentence(
	{ field, value }: Extract<LogChange, { kind: 'client-field' }>,
	{ texts: { log, dossier }, format, language }: LogTexts,
): string {
	const name = dossier.client[field];
	if (value === null || value === '') return log.change.clientFieldEmptied(name);
	if (field === 'bsn') return log.change.fieldChanged(name);
	if (Array.isArray(value)) {
		if (value.length === 0) return log.change.clientField(name, dossier.field.empty);
		const kinds = value.map((kind: BenefitKind) => dossier.benefit[kind]);
		return log.change.clientField(name, format.list(kinds));
	}
	const text = String(value);
	if (field === 'language') return log.change.clientField(name, languageName(text, language));
	return log.change.clientField(name, isDay(text) ? format.plainDay(text) : text);
}

export function changeSentence(change: LogChange, all: LogTexts): string {
	const { texts } = all;
	const { change: words } = texts.log;
	switch (change.kind) {
		case 'dossier-started':
			return words.started;
		case 'client-field':
			return clientFieldSentence(change, all);
		case 'client-note':
			return words.clientNote;
		case 'item-added':
			return words.added(named(change, texts));
		case 'item-gone':
			return words.gone(named(change, texts));
		case 'item-binned':
			return words.binned(named(change, texts));
		case 'item-restored':
			return words.restored(named(change, texts));
		case 'item-field':
			return words.fieldChanged(named(change, texts));
		case 'item-text':
			return words.textChanged(named(change, texts));
		case 'fact-recorded':
			return factSentence(change.fact, change.title, texts);
		case 'fact-undone':
			return words.undone(factSentence(change.fact, change.title, texts));
		case 'process-fact-recorded':
			return processFactTitle(change.fact, all.processes, texts);
		case 'process-fact-undone':
			return words.undone(processFactTitle(change.fact, all.processes, texts));
		case 'invitation-made':
			return words.invited;
		case 'invitation-withdrawn':
			return words.uninvited;
		case 'member-admitted':
			return words.admitted(change.name);
		case 'unreadable':
			return words.unreadable;
	}
}
