import { extension as english } from '../../src/messages/en/extension.ts';
import { extension as dutch } from '../../src/messages/nl/extension.ts';

/** The worker says only what stands in a menu. */
export const catalogue = (language: 'nl' | 'en') => (language === 'nl' ? dutch : english);
