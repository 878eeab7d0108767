/**
 * What a page says, for programs that read it: JSON-LD in the words of schema.org, from the content that the page's elements show.
 * What does not hold is not said: a claim in a clinic's words names no source, and a review stands only while the words that were signed do.
 */
import type { FAQPage, Graph, MedicalWebPage, Organization } from 'schema-dts';
import sources from '../content/en/sources.json';
import type { Served } from '../provider/served.js';
import { reviewedLine } from '../provider/overrides/apply.js';
import type { Clinic } from '../schema/clinic.js';
import type { Pack } from '../schema/index.js';
import type { Source } from '../schema/sources.js';
import { addressOf, articleOf } from './articles.js';
import { wordsWith, type RenderOptions } from './render.js';
import { contentOf, idsOn, shownOn, type PageContent, type PageElement, type Shown } from './shown.js';
import { condition, contraindications, massage, textsOf, therapy } from './therapies.js';

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
export const jsonLd = async (page: readonly PageElement[], options: JsonLdOptions = {}): Promise<JsonLd> => jsonLdFor(page, await wordsWith(options), options);

/** The same for elements with these words. */
const jsonLdFor = async (page: readonly PageElement[], words: Served, { faq }: JsonLdOptions): Promise<JsonLd> => withoutEmpty(graphOf(await shownOn(page, words), await contentOf(words), faq));

/** A list of nothing says nothing. */
const withoutEmpty = (graph: Graph) => JSON.parse(JSON.stringify(graph, (_, value: unknown) => (Array.isArray(value) && !value.length ? undefined : value))) as JsonLd;

/** The script that holds JSON-LD in a page. No text in it can end it. */
export const jsonLdScript = (graph: JsonLd): string => `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;

function graphOf(shown: Shown, content: PageContent, faq = false): Graph {
  const ids = idsOn(shown, content);
  const against = ['modalities', 'safety'].some((name) => shown.sections.has(name)) ? contraindications(content) : [];
  const references = against.map(referenceTo);
  const things = [...ids.modalities.map((id) => therapy(id, content, references, ids.steps)), ...ids.conditions.map((id) => condition(id, content))];
  const subjects = things.length ? things : [massage(content, references)];
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    inLanguage: content.locale,
    ...datesOf(shown, content),
    about: subjects.map(referenceTo),
    citation: sourcesOn(shown).map(articleOf),
    ...(content.clinic.name && { mentions: organization(content.clinic.name, content.clinic) }),
  };
  const questions = faq && ids.questions.length ? [faqPage(ids.questions, content)] : [];
  return { '@context': 'https://schema.org', '@graph': [page, ...subjects, ...against, ...questions] };
}

const referenceTo = ({ '@id': id }: { readonly '@id': string }) => ({ '@id': id });

/** When the words were written last, and who reviewed them: only who signed every section that the page shows, as its status line says too. */
function datesOf({ sections }: Shown, { language, section }: PageContent): Pick<MedicalWebPage, 'dateModified' | 'lastReviewed' | 'reviewedBy'> {
  const statuses = [...sections].filter(hasStatus).map((name) => section(name).status);
  const dateModified = statuses.map(({ updated }) => updated).sort().at(-1);
  if (!dateModified) return {};
  const { review } = section('about');
  if (!review || statuses.some(({ line }) => line !== reviewedLine(review, language))) return { dateModified };
  const { by, qualification, date } = review;
  return { dateModified, lastReviewed: date, reviewedBy: { '@type': 'Person', name: by, hasCredential: { '@type': 'EducationalOccupationalCredential', name: qualification } } };
}

const hasStatus = (name: string): name is keyof Omit<Pack, 'labels'> => !['labels', 'clinic'].includes(name);

/** The sources that the page links to. */
function sourcesOn({ tags }: Shown): Source[] {
  const addresses = tags.map(([name, { href }]) => name === 'a' && href);
  return Object.values(sources).filter((source) => addresses.includes(addressOf(source)));
}

/** What the clinic says of itself. */
const organization = (name: string, { phone, bookingUrl }: Clinic): Organization => ({
  '@type': 'Organization',
  name,
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
