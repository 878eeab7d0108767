/**
 * Reads a file beside the page; nothing where there is none. The message of an error that it throws is told, as the reason why the file
 * is not used. It has a file of its own, since what is public names no type of the parser.
 */
export type ReadFile = (address: string) => string | undefined;
