import { extension as english } from '../../src/messages/en/extension.ts';
import { pageButton as englishButton } from '../../src/messages/en/page-button.ts';
import { extension as dutch } from '../../src/messages/nl/extension.ts';
import { pageButton as dutchButton } from '../../src/messages/nl/page-button.ts';

/** The worker says only what stands in a menu. */
export const catalogue = (language: 'nl' | 'en') => (language === 'nl' ? dutch : english);

/** For the button on a page, which carries no texts of its own. */
export const buttonTexts = (language: 'nl' | 'en') =>
	language === 'nl' ? dutchButton : englishButton;
