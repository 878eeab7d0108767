/** The first file of a clinic's own words: notes that say what can be written, and a place for each kind on offer. */
import type { Answers } from './answers.js';

/** The file's JSON. `file` is its own name, `kinds` are the names by id of what is on offer. */
export function wordsFileOf({ cdn }: Answers, file: string, kinds: Readonly<Record<string, string>>): string {
  const [first] = Object.keys(kinds);
  const words = {
    $schema: `${cdn}/overrides.schema.json`,
    $comment: [
      'Your clinic’s own words. What is not said here stays as it comes with the elements.',
      'An editor such as Visual Studio Code offers what can be said, with what it says now, and underlines mistakes.',
      `Check it before it goes online: npx clinic-elements validate ${file}`,
      'null takes an entry away, a list is replaced whole, and safety advice can be added to, not changed.',
      'What you say about benefit or harm is shown as your own words. To have all words signed by a clinician: npx clinic-elements content',
      'With "lang": "en" here, the words are for English pages only.',
    ],
    modalities: {
      $comment: `For instance: "${first!}": { "price": { "amount": 95, "currency": "USD", "minutes": 60 }, "bookingUrl": "/book/${first!}" }`,
      ...Object.fromEntries(Object.entries(kinds).map(([id, name]) => [id, { $comment: `What you say of ${name}` }])),
    },
  };
  return `${JSON.stringify(words, undefined, 2)}\n`;
}
