/** All of the content: one schema a section. */
import type * as v from 'valibot';
import { About } from './about.js';
import { Choosing } from './choosing.js';
import type { Clinic } from './clinic.js';
import { Comparison } from './comparison.js';
import { Conditions } from './conditions.js';
import { Evidence } from './evidence.js';
import { Faq } from './faq.js';
import { Glossary } from './glossary.js';
import { Guide } from './guide.js';
import { Labels } from './labels.js';
import { Modalities } from './modalities.js';
import { Safety } from './safety.js';
import { Session } from './session.js';
import { Sources } from './sources.js';

/** The sections that are bundled, each a file of its name in `src/content/<language>/`. */
export const sections = {
  modalities: Modalities,
  comparison: Comparison,
  conditions: Conditions,
  session: Session,
  choosing: Choosing,
  safety: Safety,
  evidence: Evidence,
  sources: Sources,
  faq: Faq,
  glossary: Glossary,
  guide: Guide,
  about: About,
  labels: Labels,
};

export type Sections = { [Name in keyof typeof sections]: v.InferOutput<(typeof sections)[Name]> };

/** Everything that an element can ask for: the sections, and what the clinic says of itself. */
export type Content = Sections & { clinic: Clinic };

/** A JSON merge patch (RFC 7396): what is named is set, `null` removes, a list is replaced whole. */
export type Patch<T> = T extends readonly unknown[] ? T : T extends object ? { [Key in keyof T]?: Patch<T[Key]> | null } : T;

/** A clinic's changes to the content. */
export type ContentPatch = Patch<Content>;
