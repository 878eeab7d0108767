/** All of the content: one schema a section. */
import * as v from 'valibot';
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
import { ClinicModalities, Modalities } from './modalities.js';
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

/** The same as they may be with a clinic's changes. */
export const clinicSections = { ...sections, modalities: ClinicModalities, labels: v.omit(Labels, ['sources', 'json-ld']) };

export type Sections = { [Name in keyof typeof clinicSections]: v.InferOutput<(typeof clinicSections)[Name]> };

/** The sections of a language that elements show, each loaded when it is called. */
export type Pack = { readonly [Name in keyof Omit<Sections, 'sources'>]: () => Promise<{ readonly default: Sections[Name] }> };

/** Everything that an element can ask for: the sections, and what the clinic says of itself. */
export type Content = Sections & { clinic: Clinic };

/** A claim in a clinic's words: it brings no source and no certainty. */
type Said<T> = T extends { claim: string } ? { [Key in keyof T as Key extends 'basis' | 'certainty' | 'certaintyBy' | 'sources' ? never : Key]?: Said<T[Key]> | null } & { basis?: 'custom' } : T extends readonly (infer Item)[] ? (T extends readonly [number, number] ? T : readonly Said<Item>[]) : T extends object ? { [Key in keyof T]?: Said<T[Key]> | null } : T;

/** A clinic's changes to the content, and the language that they are written in, where they are not for all. */
export type ContentPatch = Said<Content> & { lang?: string };
