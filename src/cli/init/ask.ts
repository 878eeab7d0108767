/** Asks at the terminal what the command line did not say. An empty answer leaves a thing out. */
import { cancel, intro, isCancel, multiselect, text } from '@clack/prompts';
import { languages } from '../../provider/languages.js';
import { Refusal } from '../refusal.js';
import { rulesFor, type Answers } from './answers.js';

type Asked = Exclude<keyof Answers, 'cdn'>;

const questions: readonly (readonly [key: Exclude<Asked, 'offers'>, message: string, placeholder: string])[] = [
  ['name', 'What is your clinic called?', 'Riverside Clinic'],
  ['phone', 'What is its phone number, as people write it?', '555-0100'],
  ['bookingUrl', 'Where do people book? A web address, or one on your site', '/book'],
  ['brand', 'What is its colour?', '#1f5f8b'],
  ['lang', `Which language is the page in? (${languages.join(', ')})`, 'en'],
];

/** The answers, for what is not given yet. `kinds` are the names of modalities by id. */
export async function ask(given: Partial<Answers>, kinds: Readonly<Record<string, string>>): Promise<Partial<Answers>> {
  const rules = rulesFor(Object.keys(kinds));
  const answers: Partial<Record<keyof Answers, string | readonly string[]>> = {};
  intro('A first page with clinic-elements. Enter alone leaves a thing out; Ctrl+C stops and writes nothing.');
  for (const [key, message, placeholder] of questions) {
    if (given[key] !== undefined) continue;
    const answer = await text({ message, placeholder, validate: (value) => problem(value, rules[key]) });
    if (isCancel(answer)) stop();
    if (answer.trim()) answers[key] = answer.trim();
  }
  if (given.offers === undefined) {
    const options = Object.entries(kinds).map(([value, label]) => ({ value, label }));
    const offers = await multiselect({ message: 'Which kinds of massage do you offer? Space picks, enter goes on; none is all of them', options, required: false });
    if (isCancel(offers)) stop();
    if (offers.length) answers.offers = offers;
  }
  return answers as Partial<Answers>;
}

function problem(answer: string | undefined, rule: (answer: string) => { readonly expected: string } | undefined): string | undefined {
  const found = answer?.trim() ? rule(answer.trim()) : undefined;
  return found && `Expected ${found.expected}`;
}

function stop(): never {
  cancel('Nothing was written.');
  throw new Refusal('', 1);
}
