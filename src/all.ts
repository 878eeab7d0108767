/** All elements in one file, for a script tag. What a server wrote is taken over; stand-ins become elements, also those that come later. */
import './hydrate.js';
import { look } from './internal/pasted.js';
import { tags } from './internal/tags.js';

export * from './index.js';

const lookAgain = (): void => look(tags);

new MutationObserver(lookAgain).observe(document, { childList: true, subtree: true });
lookAgain();
