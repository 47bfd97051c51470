/** The name of a language (BCP 47 tag) in the language of the screen; the tag itself when unknown. */
export function languageName(tag: string, screenLanguage: string): string {
	try {
		return new Intl.DisplayNames(screenLanguage, { type: 'language' }).of(tag) ?? tag;
	} catch {
		// A tag that is none came from elsewhere: show what stands there.
		return tag;
	}
}
