/** The two marks that a text may hold: `*emphasis*`, and `[words](term:id)` for a word that the glossary explains. */

/** Finds a mark; its groups are the emphasis, or the words and the term's id. */
export const mark = /\*([^*]+)\*|\[([^\]]+)\]\(term:([\w-]+)\)/g;

/** A text without its marks. */
export const plain = (text: string): string => text.replace(mark, '$1$2');
