/** What the button says of itself on this page. */
import type { PageHereAnswer } from '../../src/protocol/extension-messages.ts';
import type { ButtonLook, ButtonTexts } from './capture-button.ts';

const enoughShare = 0.5;

export const lookOf = (answer: PageHereAnswer<ButtonTexts>): ButtonLook => ({
	label: labelFor(answer),
	says: remarkOn(answer),
});

function labelFor({ button, known, texts }: PageHereAnswer<ButtonTexts>): string {
	if (button === 'unpaired') return texts.pairFirst;
	if (button === 'list') return texts.pick;
	return known === 'no' ? texts.capture : texts.again;
}

function remarkOn({ known, texts, health }: PageHereAnswer<ButtonTexts>): string {
	if (known !== 'no') return texts.known[known];
	const isPoor = health !== null && health.found < health.expected * enoughShare;
	if (!isPoor) return '';
	const { found, expected } = health;
	return texts.health.replace('{found}', String(found)).replace('{expected}', String(expected));
}
