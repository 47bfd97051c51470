import type { PanelTexts } from './texts.ts';

type Notices = PanelTexts['panel']['notice'];

const isKnown = (reason: string, texts: Notices): reason is keyof Notices & string =>
	Object.hasOwn(texts, reason);

/** The reason comes from a page script: an unknown one is a page that we do not know. */
export const noticeText = (reason: string, { notice }: PanelTexts['panel']): string =>
	notice[isKnown(reason, notice) ? reason : 'unknown-page'];
