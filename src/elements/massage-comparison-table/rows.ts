/** What the comparison table says: its rows, from the comparison's questions and what the modalities say of themselves. */
import type { Answer } from '../../parts/answer.js';
import { idsOf } from '../../internal/entries.js';
import type { Aspect, Comparison } from '../../schema/comparison.js';
import type { Modalities, Modality } from '../../schema/modalities.js';

export interface Row {
  /** Id of the aspect. */
  readonly id: string;
  readonly question: string;
  /** The field of a modality that answers, if one does. */
  readonly from?: keyof Modality;
  /** One answer a column; none where the content does not say. */
  readonly answers: readonly (Answer | undefined)[];
}

/** The rows for some aspects and modalities. What holds for all is said of ours: of a clinic's own kinds nobody knows it. A question that no modality at all answers, such as a price nobody set, is left out. */
export function modalityRows(comparison: Comparison, modalities: Modalities, aspects: readonly string[], columns: readonly string[], ours: object = modalities): Row[] {
  return aspects.flatMap((id) => {
    const aspect = comparison.aspects[id]!;
    const answer = (modality: string) => (modality in ours || !('sameForAll' in aspect) ? answerTo(aspect, modality, modalities[modality]) : undefined);
    if (!idsOf(modalities).some((modality) => answer(modality) !== undefined)) return [];
    return [{ ...rowHead(id, aspect), answers: columns.map(answer) }];
  });
}

/** The rows of medical massage beside the others: the summary answers for the others, medical massage for itself. */
export function summaryRows(comparison: Comparison, modalities: Modalities, aspects: readonly string[]): Row[] {
  return aspects.map((id) => {
    const aspect = comparison.aspects[id]!;
    return { ...rowHead(id, aspect), answers: [answerTo(aspect, 'medical', modalities.medical), comparison.summary[id]] };
  });
}

/** Whether some columns of a row answer alike. One column alone is like nothing. */
export function isSame(row: Row, columns: readonly number[]): boolean {
  const answers = columns.map((column) => JSON.stringify(row.answers[column]));
  return answers.length > 1 && new Set(answers).size === 1;
}

const rowHead = (id: string, aspect: Aspect) => ({ id, question: aspect.question, ...('from' in aspect && { from: aspect.from }) });

function answerTo(aspect: Aspect, id: string, modality: Modality | undefined): Answer | undefined {
  if ('sameForAll' in aspect) return aspect.sameForAll;
  return 'from' in aspect ? modality?.[aspect.from] : aspect.answers[id];
}
