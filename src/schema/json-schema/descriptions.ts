/**
 * What each member of a clinic's own words is, for the people who write them: a title and a sentence or two, which editors show.
 * The command line takes its headings from here. None of it reaches a browser.
 */
import { claimKeys } from '../common.js';
import type { JsonSchema } from './leaves.js';
import { isAt } from './places.js';

/** What the whole file is. */
export const rootDescriptions = {
  title: 'A clinic’s own words for clinic-elements',
  description: 'Changes to the words that come with the elements. What is not named here stays as it is; null takes an entry away; a list is replaced whole.',
};

type Description = readonly [place: string, title: string, text: string];

/** Members that mean the same wherever they stand, unless their place is described. */
const anywhere: readonly Description[] = [
  ['basis', 'Basis', 'Not needed: whatever a clinic says is shown as its own words.'],
  ['order', 'Order', 'Ids in the order in which to show them. Those that are not named here come after them.'],
  ['title', 'Title', 'The heading.'],
  ['text', 'Text', 'What it says.'],
  ['question', 'Question', 'The question, as people ask it.'],
  ['claim', 'Claim', 'What you say about benefit, harm or how often something is. It is shown as your clinic’s own words.'],
  ['minutes', 'Minutes', 'How long it takes, in minutes: the least and the most, such as [30, 60].'],
  ['ask', 'To ask', 'Questions for the therapist or the doctor.'],
];

/** By place, `*` for any id. */
const places: readonly Description[] = [
  ['$schema', 'Schema', 'The address of this description, by which an editor knows it.'],
  ['$comment', 'Note', 'A note for people who read this file. Nothing shows it.'],
  ['lang', 'Language', 'The code of the language that this file is written in, such as "en". Without it, the words stand in pages of any language.'],

  ['clinic', 'Your clinic', 'What your clinic is called and how to reach it. The attributes of <clinic-content> go before what stands here.'],
  ['clinic.name', 'Name', 'Your clinic’s name, as patients know it.'],
  ['clinic.phone', 'Phone', 'The phone number, written as people read it, such as "555-0100".'],
  ['clinic.bookingUrl', 'Booking link', 'Where people book: a web address, a mailto: or tel: address, or one on your site, such as "/book".'],
  ['clinic.emergencyNumber', 'Emergency number', 'Where people call in an emergency: a phone number, such as "911". Without it, safety advice says "your local emergency number".'],
  ['clinic.offers', 'Offers', 'Ids of the kinds of massage that you offer, in the order in which to show them. Without it, all are shown.'],

  ['modalities', 'Kinds of massage', 'What each kind of massage is, how firm, how long and for whom. A new id adds a kind of your own: it needs a name and no more.'],
  ['modalities.*', 'A kind of massage', 'What cards, the comparison and the chooser say of it.'],
  ['modalities.*.name', 'Name', 'What this kind of massage is called.'],
  ['modalities.*.short', 'Short name', 'The name without the word "massage", for narrow places such as the head of a column.'],
  ['modalities.*.alsoKnownAs', 'Also known as', 'Other names for it.'],
  ['modalities.*.purpose', 'Purpose', 'What it is for, in one line.'],
  ['modalities.*.about', 'About', 'What it is, in two or three short sentences.'],
  ['modalities.*.techniques', 'Techniques', 'What the therapist does. Each item goes on where the one before ends.'],
  ['modalities.*.pressure', 'Pressure', 'How firm it is.'],
  ['modalities.*.pressure.level', 'Level', 'How firm, from 1 (very light) to 5 (very firm). It is drawn as dots.'],
  ['modalities.*.pressure.words', 'In words', 'How firm, in words that say more than a number can.'],
  ['modalities.*.area', 'Area', 'Which parts of the body are worked on.'],
  ['modalities.*.clothing', 'Clothing', 'What people wear.'],
  ['modalities.*.setting', 'Setting', 'Where it is given.'],
  ['modalities.*.maySuit', 'May suit', 'Whom it may suit.'],
  ['modalities.*.checkFirst', 'Check first', 'Who should take care with this kind, beyond what holds for every kind.'],
  ['modalities.*.feels', 'Feels', 'What it is like.'],
  ['modalities.*.during', 'During', 'What happens during it.'],
  ['modalities.*.after', 'After', 'How people may feel afterwards.'],
  [
    'modalities.*.price',
    'Price',
    'What it costs: {"amount": 95, "currency": "USD", "minutes": 60}, or a text of at most 60 characters, such as "From $95". Nothing is shown without it.',
  ],
  ['modalities.*.price.amount', 'Amount', 'What it costs, as a number.'],
  ['modalities.*.price.currency', 'Currency', 'The code of the currency, such as "USD" or "EUR".'],
  ['modalities.*.price.minutes', 'Minutes', 'For how many minutes.'],
  ['modalities.*.bookingUrl', 'Booking link', 'Where people book this kind, where that is another place than for the rest.'],

  ['comparison', 'Comparison', 'The table that compares kinds of massage: its questions and answers.'],
  ['comparison.note', 'Note', 'What to know before comparing.'],
  ['comparison.advice', 'Advice', 'What to go by, since no kind is proven best.'],
  ['comparison.aspects', 'Questions', 'The rows of the table, each a patient’s question.'],
  ['comparison.aspects.*', 'A question', 'A question, and where its answers come from: a member of each kind of massage, answers by kind, or one answer for all.'],
  ['comparison.aspects.*.from', 'Answered by', 'The member of each kind of massage that answers the question.'],
  ['comparison.aspects.*.answers', 'Answers', 'The answers, by the id of a kind of massage.'],
  ['comparison.aspects.*.answers.*', 'Answer', 'What holds for this kind of massage.'],
  ['comparison.aspects.*.sameForAll', 'Same for all', 'What holds for every kind of massage.'],
  ['comparison.summary', 'Summary', 'Medical massage beside all the others: for some questions, the answer for the others.'],
  ['comparison.summary.*', 'Answer for the others', 'What holds for kinds of massage that are not medical.'],

  ['conditions', 'Conditions', 'Health problems that people come with: what massage may do for each, and what not.'],
  ['conditions.*', 'A condition', 'What the guide to this health problem says.'],
  ['conditions.*.name', 'Name', 'What the health problem is called.'],
  ['conditions.*.about', 'About', 'What it is, and what massage has to do with it. *Emphasis* and [words](term:id) of the glossary may be marked.'],
  ['conditions.*.may', 'May help', 'What massage may do.'],
  ['conditions.*.notShown', 'Not shown', 'What massage has not been shown to do.'],
  ['conditions.*.notNow', 'Not now', 'Who should get help instead of a massage: each item completes "if you".'],
  ['conditions.*.other', 'Other care', 'What else may help.'],

  ['session', 'The visit', 'What happens at a visit, step by step.'],
  ['session.steps', 'Steps', 'The steps of the visit, in order.'],
  ['session.steps.*', 'A step', 'What happens at this step.'],
  ['session.steps.*.time', 'When', 'When it happens, where minutes would say nothing, such as "The day before".'],
  ['session.steps.*.claims', 'Claims', 'What is said of benefit or harm at this step.'],
  ['session.steps.*.signs', 'Signs', 'What to watch for at this step.'],
  ['session.steps.*.signs.title', 'Title', 'The words that the signs complete.'],
  ['session.steps.*.signs.signs', 'Signs', 'The signs, each completing the title.'],
  ['session.bring', 'To bring', 'What to bring to the visit.'],
  ['session.bring.*', 'To bring', 'One thing to bring.'],
  ['session.questions', 'To ask', 'Questions that people can ask at the visit.'],
  ['session.questions.*', 'To ask', 'One question to ask.'],
  ['session.rights', 'Rights', 'What people may always do or refuse.'],
  ['session.rights.*', 'A right', 'One right.'],

  ['choosing', 'Choosing', 'Tips, and the chooser’s questions and rules.'],
  ['choosing.tips', 'Tips', 'Tips for choosing a massage and a therapist.'],
  ['choosing.tips.*', 'A tip', 'One tip.'],
  ['choosing.questions', 'Questions', 'What the chooser asks. Its questions about safety stay as they are.'],
  ['choosing.questions.*', 'A question', 'A question, and the answers to choose from.'],
  ['choosing.questions.*.many', 'Several answers', 'Whether several answers may be ticked.'],
  ['choosing.questions.*.options', 'Answers', 'The answers to choose from.'],
  ['choosing.questions.*.options.*', 'An answer', 'One answer.'],
  ['choosing.questions.*.options.*.label', 'Words', 'The words of the answer.'],
  ['choosing.questions.*.options.*.topics', 'Topics', 'Ids of topics of research that someone with this answer may want to see.'],
  ['choosing.rules', 'Rules', 'What the chooser makes of the answers. Rules that say to ask first or to stop stay as they are.'],
  ['choosing.rules.*', 'A rule', 'What an answer means for some kinds of massage, and why.'],
  ['choosing.rules.*.claim', 'Reason', 'The reason that the reader is told.'],
  ['choosing.rules.*.when', 'When', 'The answers that the rule is about, by question. Without it, it holds for readers who have not said what they want.'],
  ['choosing.rules.*.when.*', 'Answers', 'Ids of the answers to this question.'],
  ['choosing.rules.*.effect', 'Effect', 'What the rule does: "fits" speaks for these kinds, "ask-first" is a reason to ask first, "stop" recommends nothing.'],
  ['choosing.rules.*.modalities', 'Kinds of massage', 'Ids of the kinds of massage that the rule is about; none for "stop".'],
  ['choosing.other', 'Other care', 'Other care that may help.'],
  ['choosing.none', 'No massage', 'What speaks for no massage at all.'],

  ['safety', 'Safety', 'When to get help instead of a massage, when to ask first, what to tell. Signs can be added; what is there stays.'],
  ['safety.now', 'Get help now', 'Signs that need emergency help.'],
  ['safety.first', 'See a doctor first', 'Signs that a doctor or nurse should hear of before a massage.'],
  ['safety.tell', 'Tell the therapist', 'What the therapist has to know.'],
  ['safety.during', 'Stop', 'Signs to stop a massage.'],
  ['safety.after', 'Call afterwards', 'Signs after a massage that someone should hear of.'],
  ['safety.*.signs', 'Signs', 'The signs of this list. A new id adds one.'],
  ['safety.*.signs.*', 'A sign', 'One sign of your own.'],
  ['safety.*.signs.*.claim', 'Sign', 'The sign, worded so that it completes the list’s title: "see a doctor first if you" … "feel ill".'],
  ['safety.*.signs.*.why', 'Why', 'Why it matters.'],
  ['safety.*.signs.*.action', 'What to do', 'What to do, where it is not what the list says.'],

  ['evidence', 'Research', 'What research found, by topic, and what nobody knows yet.'],
  ['evidence.*', 'A topic', 'What research found about this topic.'],
  ['evidence.*.name', 'Name', 'What the topic is called.'],
  ['evidence.*.findings', 'Findings', 'What studies found. What you write is shown as your own words, without a source.'],
  ['evidence.*.findings.*', 'A finding', 'One finding.'],
  ['evidence.*.unknown', 'Not known', 'What nobody knows yet.'],

  ['faq', 'Questions people ask', 'Questions that people really ask, with answers. A new id adds one.'],
  ['faq.*', 'A question', 'A question and its answer.'],
  ['faq.*.answer', 'Answer', 'The answer, claim by claim. *Emphasis* and [words](term:id) of the glossary may be marked.'],

  ['glossary', 'Glossary', 'Words that a patient may meet, explained.'],
  ['glossary.*', 'A term', 'A word and what it means.'],
  ['glossary.*.term', 'Term', 'The word.'],
  ['glossary.*.meaning', 'Meaning', 'What it means, in plain words.'],

  ['guide', 'The guide', 'What the whole guide says beside its parts.'],
  ['guide.title', 'Title', 'The heading of the guide.'],
  ['guide.introduction', 'Introduction', 'How the guide opens: a paragraph each.'],
  ['guide.message', 'Message', 'The one thing to take away.'],
  ['guide.summary', 'Main points', 'The main points, for a reader who reads no more.'],
  ['guide.medical', 'Medical massage', 'What medical massage is: a paragraph each.'],
  ['guide.checklist', 'Checklist', 'What to tick off before booking.'],
  ['guide.checklist.*', 'To tick off', 'One thing to tick off.'],
  ['guide.closing', 'Closing', 'How the guide ends: a paragraph each.'],

  ['about', 'About', 'Who wrote the words, who checked them, and where they hold.'],
  ['about.country', 'Country', 'Which country’s rules the words speak of.'],
  ['about.review', 'Review', 'Who has read and signed the words. "npx clinic-elements content" prints what belongs here.'],
  ['about.review.by', 'By', 'The name of the clinician who signed.'],
  ['about.review.qualification', 'Qualification', 'Such as "MD" or "licensed massage therapist".'],
  ['about.review.date', 'Date', 'The day of signing, such as "2026-11-23".'],
  ['about.review.of', 'Of', 'The mark of each section that was signed. When its words change, the signature no longer holds.'],
  ['about.review.of.*', 'Mark', 'The mark of this section’s words.'],
  ['about.entries', 'Entries', 'What the reader is told about the words. Most of it stays as it is.'],
  ['about.entries.*', 'An entry', 'A heading and what it says.'],

  ['labels', 'Labels', 'The interface’s own words, by element.'],
  ['labels.*', 'Labels', 'The words of this element: headings, buttons and names of fields.'],
  ['labels.*.*', 'Label', 'What a heading, a button or a field says. What stands in braces is replaced: keep it.'],
];

export const descriptions: readonly Description[] = [...places, ...anywhere];

/** What is said of a member, by its path. */
export const descriptionOf = (path: readonly string[]): Description | undefined => places.find(([place]) => isAt(path, place)) ?? anywhere.find(([name]) => name === path.at(-1));

/** What a clinic should know of a place, beside that it may change what stands there. */
export type Use = 'remove' | 'add' | 'mark';

const uses: Readonly<Record<Use, string>> = { remove: ' Write null to leave it out.', add: ' What you list is added to what stands there.', mark: ' Other words are shown as your clinic’s own.' };

/** Title and description of a member, with the bundled words, as an example to start from. */
export function describe(path: readonly string[], bundled?: unknown, how: readonly Use[] = []): JsonSchema {
  const found = descriptionOf(path);
  if (!found) throw new Error(`${path.join('.')}: expected a title and a sentence in src/schema/json-schema/descriptions.ts`);
  const [, title, text] = found;
  const example = withoutSources(bundled);
  const says = wordsIn(example);
  return {
    title: nameOf(bundled) ?? title,
    description: `${text}${how.map((use) => uses[use]).join('')}${says ? ` Now: ${says}` : ''}`,
    ...(says ? { examples: [example] } : {}),
  };
}

/** What an entry is called, which says more than what it is. */
function nameOf(bundled: unknown): string | undefined {
  if (typeof bundled !== 'object' || bundled === null) return undefined;
  return Object.entries(bundled).find(([key, value]) => ['name', 'title', 'question', 'term', 'label'].includes(key) && typeof value === 'string')?.[1] as string | undefined;
}

/** Words that stand at a place and can be written there anew: texts, numbers, and lists of texts or claims. */
function wordsIn(value: unknown): string | undefined {
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((item: unknown) => wordsIn(typeof item === 'object' && item !== null && 'claim' in item ? item.claim : item)).join(', ');
  return undefined;
}

/** Bundled claims as a clinic would write them. */
function withoutSources(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) => (typeof item === 'object' && item !== null ? Object.fromEntries(Object.entries(item).filter(([key]) => key === 'claim' || !claimKeys.includes(key))) : item));
}
