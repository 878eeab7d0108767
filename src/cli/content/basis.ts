/** What a claim rests on, in words. */
import { at } from '../../provider/overrides/json.js';

const bases: Readonly<Record<string, string>> = {
  custom: 'Common practice, not tested in trials',
  clinic: 'In the clinic’s own words',
  guideline: 'A guideline',
};

/** A line such as "Research, low certainty as the source rates it: [Furlan and others, 2015](https://…)". */
export function basisOf(claim: object, section: unknown): string {
  const { basis, certainty, certaintyBy, sources = [] } = claim as { basis: string; certainty?: string; certaintyBy?: string; sources?: string[] };
  const by = certaintyBy === 'source' ? 'as the source rates it' : 'as the editors rate it';
  const rests = bases[basis] ?? `Research, ${(certainty ?? 'unknown').replace('-', ' ')} certainty, ${by}`;
  return sources.length ? `${rests}: ${sources.map((id) => citation(at(section, ['sources', id]), id)).join('; ')}` : rests;
}

function citation(source: unknown, id: string): string {
  const { name = id, href, design, people } = (source ?? {}) as { name?: string; href?: string; design?: string; people?: number };
  const kind = [design, people && `${people.toLocaleString('en')} people`].filter(Boolean).join(', ');
  const link = href ? `[${name}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})` : name;
  return kind ? `${link} (${kind})` : link;
}
