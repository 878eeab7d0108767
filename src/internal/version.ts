/** The version in package.json: `npm version` writes it, a test compares the two. */
export const version = '0.1.0';
