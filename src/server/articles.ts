/** Sources of claims as schema.org has them. */
import type { Organization, Person, Report, ScholarlyArticle, WebPage } from 'schema-dts';
import type { Source } from '../schema/sources.js';
import type { Named } from './therapies.js';

/** Where a source is found: what links on the page lead to. */
export const addressOf = ({ doi, url }: Source): string => (doi ? `https://doi.org/${doi}` : url!);

/** A study in a journal; or a report or a page of an organization, which is its publisher. A journal is what an article is part of: who publishes it, our sources do not say. */
export function articleOf(source: Source): Named<ScholarlyArticle | Report | WebPage> {
  const { authors, year, title, publishedIn, report, doi, design } = source;
  const address = addressOf(source);
  const organization: Organization = { '@type': 'Organization', name: publishedIn };
  const article = {
    '@id': address,
    url: address,
    name: title,
    author: authors.map((name): Person | Organization => (name === publishedIn ? organization : { '@type': 'Person', name })),
    datePublished: String(year),
    ...(doi && { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } as const }),
  };
  if (report || design === 'page') return { '@type': report ? 'Report' : 'WebPage', ...article, publisher: organization };
  return { '@type': 'ScholarlyArticle', ...article, isPartOf: { '@type': 'Periodical', name: publishedIn } };
}
