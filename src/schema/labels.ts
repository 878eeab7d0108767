/**
 * The interface's own words: a group of its own for each element, so that it carries no other's. `{name}` stands for what is put there.
 * A clinic may change titles and the words of buttons. What stands right before claims, or says what they rest on, is fixed.
 */
import * as v from 'valibot';
import { fixed } from './annotations.js';
import { Text } from './common.js';

/** A text with places for values, all of which must be there: no wording or translation may lose one. */
const holding = (...names: readonly string[]) => {
  const places = names.map((name) => `{${name}}`);
  return v.pipe(Text, ...places.map((place) => v.includes<string, string, string>(place, `Expected the text to hold ${places.join(' and ')}`)));
};

export const Labels = v.strictObject({
  /** Words of more than one element. */
  shared: v.strictObject({
    /** What a claim rests on: how sure research is, or a guideline. */
    basis: v.strictObject({ high: fixed(Text), moderate: fixed(Text), low: fixed(Text), 'very-low': fixed(Text), guideline: fixed(Text) }),
    /** Follows a certainty that we rated, where the source gives none. */
    editors: fixed(Text),
    typical: fixed(Text),
    status: fixed(holding('date')),
    due: fixed(holding('date')),
    picked: fixed(Text),
    fits: fixed(Text),
    askFirst: fixed(Text),
  }),
  /** Names of a modality's fields, and what else the card says. */
  'modality-card': v.strictObject({
    pressure: Text,
    minutes: Text,
    price: Text,
    maySuit: fixed(Text),
    checkFirst: fixed(Text),
    feels: Text,
    more: Text,
    during: Text,
    techniques: Text,
    area: Text,
    clothing: Text,
    after: fixed(Text),
    setting: Text,
    alsoKnownAs: Text,
    book: holding('modality'),
    pick: Text,
  }),
  'modality-list': v.strictObject({
    title: Text,
    titleAtClinic: holding('clinic'),
    lead: fixed(Text),
  }),
  'massage-comparison-table': v.strictObject({
    title: Text,
    summaryTitle: Text,
    lead: fixed(Text),
    choose: Text,
    differences: Text,
    question: fixed(Text),
    medical: fixed(Text),
    other: fixed(Text),
    marked: fixed(Text),
    askClinic: fixed(Text),
    asForAny: fixed(Text),
    same: fixed(Text),
  }),
  'session-expectations': v.strictObject({
    title: Text,
    titleAtClinic: holding('clinic'),
    total: fixed(holding('minutes')),
    /** Says what the picture of draping shows. */
    draping: fixed(Text),
    bring: Text,
    questions: Text,
    rights: Text,
    book: Text,
    call: holding('phone'),
  }),
  'condition-guide': v.strictObject({
    title: Text,
    lead: fixed(Text),
    may: fixed(Text),
    notShown: fixed(Text),
    notNow: fixed(Text),
    other: fixed(Text),
    ask: fixed(Text),
    mine: fixed(Text),
  }),
  'research-evidence': v.strictObject({
    title: Text,
    lead: fixed(Text),
    unknown: fixed(Text),
    span: fixed(holding('span')),
    /** What kind of source it is. */
    design: v.strictObject({ review: fixed(Text), trial: fixed(Text), cohort: fixed(Text), guideline: fixed(Text), page: fixed(Text) }),
    people: fixed(holding('people')),
    compared: fixed(holding('compared')),
    figures: fixed(Text),
  }),
  'safety-check': v.strictObject({
    title: fixed(Text),
    more: fixed(Text),
    answer: fixed(Text),
    clear: fixed(Text),
  }),
  'choosing-tips': v.strictObject({ title: Text, other: fixed(Text) }),
  'massage-chooser': v.strictObject({
    title: Text,
    lead: fixed(Text),
    private: fixed(Text),
    clear: fixed(Text),
    result: fixed(Text),
    stop: fixed(Text),
    /** Says the whole result in short, to a screen reader as well. */
    said: fixed(holding('fits')),
    saidAskFirst: fixed(holding('askFirst')),
    /** Over all kinds, where the reader has not said what they want. */
    open: fixed(Text),
    notOffered: fixed(Text),
    alsoPossible: fixed(Text),
    ask: fixed(Text),
    ifSigns: fixed(Text),
    book: holding('modality'),
  }),
  'massage-faq': v.strictObject({ title: Text }),
  'language-choice': v.strictObject({ language: Text }),
  /** What is said of a clinic's own words. */
  'clinic-content': v.strictObject({
    /** At a claim, in place of certainty and sources. */
    own: fixed(Text),
    /** In place of the status line, where a section has words of the clinic. */
    ownStatus: fixed(holding('date')),
    /** The same where a clinician has signed these very words. */
    reviewed: fixed(holding('date', 'by', 'qualification', 'day')),
  }),
  'visit-summary': v.strictObject({
    title: Text,
    titleAtClinic: holding('clinic'),
    empty: fixed(Text),
    about: Text,
    goals: Text,
    picked: Text,
    fits: fixed(Text),
    askFirst: fixed(Text),
    first: fixed(Text),
    tell: fixed(Text),
    questions: Text,
    bring: Text,
    rights: Text,
    print: Text,
    large: Text,
    clear: Text,
    private: fixed(Text),
  }),
  'massage-guide': v.strictObject({
    contents: Text,
    summary: fixed(Text),
    medical: Text,
    areas: Text,
    checklist: Text,
    glossary: Text,
    closing: Text,
    about: fixed(Text),
  }),
  /** How a source is named beside a claim. The build uses it. */
  sources: v.strictObject({
    one: holding('author', 'year'),
    many: holding('author', 'year'),
  }),
  /** For programs that read the page: no element shows them. */
  'json-ld': v.strictObject({
    /** A massage of any kind, by name. */
    massage: Text,
  }),
});

export type Labels = v.InferOutput<typeof Labels>;
