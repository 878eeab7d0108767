/**
 * What a page says, for programs that read it: JSON-LD in the words of schema.org, from the content that the page's elements show.
 * What does not hold is not said: a claim in a clinic's words names no source, and a review stands only while the words that were signed do.
 */
import type { FAQPage, Graph, MedicalWebPage, Organization } from 'schema-dts';
import sources from '../content/en/sources.json';
import type { Served } from '../provider/served.js';
import type { Clinic } from '../schema/clinic.js';
import type { ReviewedBy } from '../schema/common.js';
import type { Pack } from '../schema/index.js';
import type { Source } from '../schema/sources.js';
import { addressOf, articleOf } from './articles.js';
import { wordsWith, type RenderOptions } from './render.js';
import { contentOf, idsOn, shownOn, type PageContent, type PageElement, type Shown } from './shown.js';
import { condition, contraindications, massage, textsOf, therapy, type Named } from './therapies.js';

export interface JsonLdOptions extends Pick<RenderOptions, 'lang' | 'content' | 'problems'> {
  /** Adds the questions that the page shows, as an `FAQPage`. Search engines no longer show them. */
  readonly faq?: boolean;
}

/** JSON-LD for a page, a `Graph` in the types of `schema-dts`. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly object[];
}

/** JSON-LD for a page with these elements: tags, or tags with attributes. Throws for a tag or an attribute that is not ours. */
export const jsonLd = async (page: readonly PageElement[], options: JsonLdOptions = {}): Promise<JsonLd> => jsonLdFor([{ page, words: await wordsWith(options) }], options.faq);

/** Elements of a page with the same words. */
export interface Group {
  readonly page: readonly PageElement[];
  readonly words: Served;
}

/** JSON-LD for one page. What several of its groups speak of is told once, as the first does. */
export async function jsonLdFor(groups: readonly Group[], faq = false): Promise<JsonLd> {
  const parts: Part[] = [];
  for (const { page, words } of groups) {
    const [shown, content] = [await shownOn(page, words), await contentOf(words)];
    parts.push({ shown, content, ids: idsOn(shown, content) });
  }
  return withoutEmpty(graphOf(parts, faq));
}

interface Part {
  readonly shown: Shown;
  readonly content: PageContent;
  readonly ids: ReturnType<typeof idsOn>;
}

/** A list of nothing says nothing. */
const withoutEmpty = (graph: Graph) => JSON.parse(JSON.stringify(graph, (_, value: unknown) => (Array.isArray(value) && !value.length ? undefined : value))) as JsonLd;

/** The script that holds JSON-LD in a page. No text in it can end it. */
export const jsonLdScript = (graph: JsonLd): string => `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;

function graphOf(parts: readonly Part[], faq: boolean): Graph {
  const against = distinct(parts.flatMap(({ shown: { sections }, content }) => (['modalities', 'safety'].some((name) => sections.has(name)) ? contraindications(content) : [])));
  const references = against.map(referenceTo);
  const things = distinct(parts.flatMap(({ ids, content }) => [...ids.modalities.map((id) => therapy(id, content, references, ids.steps)), ...ids.conditions.map((id) => condition(id, content))]));
  const subjects = things.length ? things : parts.slice(0, 1).map(({ content }) => massage(content, references));
  const clinics = parts.map(({ content }) => content.clinic).filter(({ name }, index, all) => name && all.findIndex((clinic) => clinic.name === name) === index);
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    inLanguage: oneOrAll([...new Set(parts.map(({ content }) => content.locale))]),
    ...datesOf(parts),
    about: subjects.map(referenceTo),
    citation: distinct(parts.flatMap(({ shown }) => sourcesOn(shown).map(articleOf))),
    mentions: oneOrAll(clinics.map(organization)),
  };
  const questions = faq ? parts.flatMap(({ ids, content }) => (ids.questions.length ? [faqPage(ids.questions, content)] : [])) : [];
  return { '@context': 'https://schema.org', '@graph': [page, ...subjects, ...against, ...questions] };
}

const referenceTo = ({ '@id': id }: { readonly '@id': string }) => ({ '@id': id });

/** The first of those with the same id. */
const distinct = <Thing extends Named<unknown>>(things: readonly Thing[]): Thing[] => things.filter(({ '@id': id }, index) => things.findIndex((thing) => thing['@id'] === id) === index);

const oneOrAll = <Value>(values: readonly Value[]) => (values.length === 1 ? values[0]! : values);

/** When the words were written last, and who reviewed them: only who signed every section that the page shows, as its status line says too. */
function datesOf(parts: readonly Part[]): Pick<MedicalWebPage, 'dateModified' | 'lastReviewed' | 'reviewedBy'> {
  const statuses = parts.flatMap(({ shown, content }) => [...shown.sections].filter(hasStatus).map((name) => content.section(name).status));
  const dateModified = statuses.map(({ updated }) => updated).sort().at(-1);
  if (!dateModified) return {};
  const [review, ...others] = statuses.map((status) => status.review);
  if (!review || others.some((other) => !isSameReview(review, other))) return { dateModified };
  const { by, qualification, date } = review;
  return { dateModified, lastReviewed: date, reviewedBy: { '@type': 'Person', name: by, hasCredential: { '@type': 'EducationalOccupationalCredential', name: qualification } } };
}

const isSameReview = (a: ReviewedBy, b: ReviewedBy | undefined) => a.by === b?.by && a.qualification === b.qualification && a.date === b.date;

const hasStatus = (name: string): name is keyof Omit<Pack, 'labels'> => !['labels', 'clinic'].includes(name);

/** The sources that the page links to. */
function sourcesOn({ tags }: Shown): Source[] {
  const addresses = tags.map(([name, { href }]) => name === 'a' && href);
  return Object.values(sources).filter((source) => addresses.includes(addressOf(source)));
}

/** What a clinic says of itself. */
const organization = ({ name, phone, bookingUrl }: Clinic): Organization => ({
  '@type': 'Organization',
  ...(name && { name }),
  ...(phone && { telephone: phone }),
  ...(bookingUrl && { potentialAction: { '@type': 'ReserveAction', target: bookingUrl } }),
});

const faqPage = (questions: readonly string[], content: PageContent): FAQPage => ({
  '@type': 'FAQPage',
  inLanguage: content.locale,
  mainEntity: questions.map((id) => {
    const { question, answer } = content.section('faq')[id]!;
    return { '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: textsOf(answer, content).join(' ') } };
  }),
});
