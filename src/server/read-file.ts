/** Reads a file beside the page; nothing where there is none. It stands apart, since what is public names no type of the parser. */
export type ReadFile = (address: string) => string | undefined;
