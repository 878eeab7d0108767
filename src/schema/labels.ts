/** The interface's own words: a group of its own for each element, so that it carries no other's. `{name}` stands for what is put there. */
import * as v from 'valibot';
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
    basis: v.strictObject({ high: Text, moderate: Text, low: Text, 'very-low': Text, guideline: Text }),
    /** Follows a certainty that we rated, where the source gives none. */
    editors: Text,
    typical: Text,
    status: holding('date'),
    due: holding('date'),
    picked: Text,
    fits: Text,
    askFirst: Text,
  }),
  /** Names of a modality's fields, and what else the card says. */
  'modality-card': v.strictObject({
    pressure: Text,
    minutes: Text,
    price: Text,
    maySuit: Text,
    checkFirst: Text,
    feels: Text,
    more: Text,
    during: Text,
    techniques: Text,
    area: Text,
    clothing: Text,
    after: Text,
    setting: Text,
    alsoKnownAs: Text,
    book: holding('modality'),
    pick: Text,
  }),
  'modality-list': v.strictObject({
    title: Text,
    titleAtClinic: holding('clinic'),
    lead: Text,
  }),
  'massage-comparison-table': v.strictObject({
    title: Text,
    summaryTitle: Text,
    lead: Text,
    choose: Text,
    differences: Text,
    question: Text,
    medical: Text,
    other: Text,
    marked: Text,
    askClinic: Text,
    asForAny: Text,
    same: Text,
  }),
  'session-expectations': v.strictObject({
    title: Text,
    titleAtClinic: holding('clinic'),
    total: holding('minutes'),
    /** Says what the picture of draping shows. */
    draping: Text,
    bring: Text,
    questions: Text,
    rights: Text,
    book: Text,
    call: holding('phone'),
  }),
  'condition-guide': v.strictObject({
    title: Text,
    lead: Text,
    may: Text,
    notShown: Text,
    notNow: Text,
    other: Text,
    ask: Text,
    mine: Text,
  }),
  'research-evidence': v.strictObject({
    title: Text,
    lead: Text,
    unknown: Text,
    span: holding('span'),
    /** What kind of source it is. */
    design: v.strictObject({ review: Text, trial: Text, cohort: Text, guideline: Text, page: Text }),
    people: holding('people'),
    compared: holding('compared'),
    figures: Text,
  }),
  'safety-check': v.strictObject({
    title: Text,
    more: Text,
    answer: Text,
    clear: Text,
  }),
  'choosing-tips': v.strictObject({ title: Text, other: Text }),
  'massage-chooser': v.strictObject({
    title: Text,
    lead: Text,
    private: Text,
    clear: Text,
    result: Text,
    stop: Text,
    /** Says the whole result in short, to a screen reader as well. */
    said: holding('fits'),
    saidAskFirst: holding('askFirst'),
    /** Over all kinds, where the reader has not said what they want. */
    open: Text,
    notOffered: Text,
    alsoPossible: Text,
    ask: Text,
    ifSigns: Text,
    book: holding('modality'),
  }),
  'massage-faq': v.strictObject({ title: Text }),
  'language-choice': v.strictObject({ language: Text }),
  /** What is said of a clinic's own words. */
  'clinic-content': v.strictObject({
    /** At a claim, in place of certainty and sources. */
    own: Text,
    /** In place of the status line, where a section has words of the clinic. */
    ownStatus: holding('date'),
    /** The same where a clinician has signed these very words. */
    reviewed: holding('date', 'by', 'qualification', 'day'),
  }),
  'visit-summary': v.strictObject({
    title: Text,
    titleAtClinic: holding('clinic'),
    empty: Text,
    about: Text,
    goals: Text,
    picked: Text,
    fits: Text,
    askFirst: Text,
    first: Text,
    tell: Text,
    questions: Text,
    bring: Text,
    rights: Text,
    print: Text,
    large: Text,
    clear: Text,
    private: Text,
  }),
  'massage-guide': v.strictObject({
    contents: Text,
    summary: Text,
    medical: Text,
    areas: Text,
    checklist: Text,
    glossary: Text,
    closing: Text,
    about: Text,
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
