/** The version in package.json; a test keeps them equal. A label in entries and on the screen. */
export const appVersion = '0.1.0';
