const between = "(?:van|de|den|der|het|ten|ter|te|el|ben|la|le|'t)";
const word = String.raw`\p{Lu}[\p{L}'’-]*\.?`;

/** A name of one to four words, as a piece of a regular expression with the `u` flag. */
export const namePattern = String.raw`${word}(?:\s+(?:${between}\s+){0,3}${word}){0,3}`;

const wholeName = new RegExp(`^${namePattern}$`, 'u');

/** Whether a line is a name of at least two words: "Noor van der Test". */
export const isPersonName = (line: string): boolean =>
	line.length <= 60 && /\s/.test(line) && wholeName.test(line);
