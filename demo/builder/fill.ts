/** A worker, which puts plain words into what is to be pasted, as a server does. */
import { prerender } from '../../dist/server/index.js';
import type { Step } from '../../src/snippet/snippet.js';
import { withWords } from '../../src/snippet/words.js';

/** What goes to the worker, and comes back with words in it. */
export interface Parts {
  readonly id: number;
  readonly steps: readonly Step[];
  readonly lang: string;
}

addEventListener('message', ({ data }: MessageEvent<Parts>) => {
  void withWords(data.steps, data.lang, prerender).then((steps) => postMessage({ ...data, steps }));
});
