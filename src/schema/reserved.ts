/** Names that a section keeps for itself: no entry may be called one of them. Apart, so that a page does not load the checker for it. */
export const reserved: readonly string[] = ['status', 'sources', 'order', 'everyone'];
