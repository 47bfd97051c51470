/**
 * Longest text of one field, in UTF-16 units as `maxlength` counts them: some ten pages. One edit
 * then always fits into an entry of the sealed log (240 KiB), so that saving cannot get stuck.
 */
export const maxTextLength = 20_000;
