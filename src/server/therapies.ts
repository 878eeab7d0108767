/** Kinds of massage, what speaks against them, and the conditions that people come with, as schema.org has them. */
import type { IdReference, MedicalCondition, MedicalContraindication, MedicalTherapy } from 'schema-dts';
import own from '../content/every/clinic-content.json';
import names from '../content/every/json-ld.json';
import english from '../content/en/modalities.json';
import { entriesOf } from '../internal/entries.js';
import { formatList } from '../internal/format.js';
import { plain } from '../internal/marks.js';
import type { Claim } from '../schema/common.js';
import type { PageContent } from './shown.js';

/** Something that other things refer to. */
export type Named<Thing> = Thing & { readonly '@id': string };

const noninvasive: IdReference = { '@id': 'https://schema.org/NoninvasiveProcedure' };

/** What claims say; a clinic's own say whose they are, as on the page. */
export const textsOf = (claims: readonly Claim[] = [], { language }: PageContent): string[] =>
  claims.map(({ claim, basis }) => (basis === 'clinic' ? `${plain(claim)} (${own[language]!.own})` : plain(claim)));

const given = (texts: readonly (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);

/** Who should ask first, whatever the kind of massage. */
export function contraindications(content: PageContent): Named<MedicalContraindication>[] {
  const { title, signs } = content.section('modalities').everyone;
  return textsOf(signs, content).map((sign, index) => ({ '@type': 'MedicalContraindication', '@id': `#ask-first-${index + 1}`, name: `${title} ${sign}` }));
}

/** Massage of any kind. */
export const massage = ({ language }: PageContent, against: readonly IdReference[]): Named<MedicalTherapy> => ({
  '@type': 'MedicalTherapy',
  '@id': '#massage',
  name: names[language]!.massage,
  procedureType: noninvasive,
  contraindication: against,
});

/** One kind of massage. Of a clinic's own kind nobody but the clinic knows whether it is noninvasive. `steps` are those of a visit that the page shows: it is one for medical massage. */
export function therapy(id: string, content: PageContent, against: readonly IdReference[], steps: readonly string[]): Named<MedicalTherapy> {
  const { name, about, clothing, during, techniques, after, checkFirst } = content.section('modalities')[id]!;
  const visit = id === 'medical' ? aroundVisit(content, steps) : { before: [], after: [] };
  return {
    '@type': 'MedicalTherapy',
    '@id': `#modality-${id}`,
    name,
    ...(about && { description: about }),
    ...(id in english && { procedureType: noninvasive }),
    contraindication: [...against, ...textsOf(checkFirst, content)],
    preparation: given([clothing, ...visit.before]),
    howPerformed: given([during, techniques && formatList(techniques, content.locale)]),
    followup: [...textsOf(after, content), ...visit.after],
  };
}

/** What the shown steps say of the time before and after a visit. Steps with minutes are the visit. */
function aroundVisit({ section }: PageContent, shown: readonly string[]): { before: string[]; after: string[] } {
  const steps = entriesOf(section('session').steps);
  const first = steps.findIndex(([, { minutes }]) => minutes);
  const last = steps.findLastIndex(([, { minutes }]) => minutes);
  const textsWhere = (isThere: (index: number) => boolean) => steps.filter(([id], index) => shown.includes(id) && isThere(index)).map(([, { text }]) => text);
  return { before: textsWhere((index) => index < first), after: textsWhere((index) => last >= 0 && index > last) };
}

/** A condition with what massage may do for it and what it was not shown to do, in the same breath, who should get help instead, and other care beside it. */
export function condition(id: string, content: PageContent): Named<MedicalCondition> {
  const { name, about, may, notShown, notNow, other } = content.section('conditions')[id]!;
  const { 'condition-guide': labels } = content.section('labels');
  const said = (claims: readonly Claim[]) => textsOf(claims, content);
  return {
    '@type': 'MedicalCondition',
    '@id': `#condition-${id}`,
    name,
    description: plain(about),
    possibleTreatment: [
      {
        '@type': 'MedicalTherapy',
        name: names[content.language]!.massage,
        description: `${labels.may}: ${said(may).join(' ')} ${labels.notShown}: ${said(notShown).join(' ')}`,
        procedureType: noninvasive,
        contraindication: said(notNow).map((sign) => `${labels.notNow} ${sign}`),
      },
      ...said(other).map((description) => ({ '@type': 'MedicalTherapy', description }) as const),
    ],
  };
}
