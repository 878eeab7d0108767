/** All elements in one file, for a script tag. What a server wrote is taken over; stand-ins become elements, also those that come later. */
import './hydrate.js';
import { look } from './internal/pasted.js';

export * from './index.js';

const lookAgain = (): void => look((tag) => customElements.get(tag)!);

new MutationObserver(lookAgain).observe(document, { childList: true, subtree: true });
lookAgain();
