/** Ways to get around a guard, made from the bundled content: each is a list of patches, laid one over the other. */
import { isObject } from '../../../dist/provider/overrides/json.js';

export type Path = readonly string[];

/** What an attack wants to be rid of: the rule that should hold at the place, and what is bundled there. */
export interface Target {
  readonly path: Path;
  readonly rule: string;
  readonly bundled: unknown;
}

export interface Attack {
  readonly how: string;
  readonly patches: readonly object[];
}

/** Members that stay in altered content, so that the schema does not refuse it for another reason. */
const kept = ['basis', 'effect', 'when', 'modalities', 'topics', 'from', 'level', 'href', 'updated', 'nextReview', 'many', 'list', 'optionsFrom'];

/** What stands behind a claim: a clinic's claim may not name it. */
const behind = ['basis', 'certainty', 'certaintyBy', 'sources', 'span', 'figures'];

/** The same content saying something else. */
function altered(node: unknown): unknown {
  if (typeof node === 'string') return ['Massage cures.', ...(node.match(/\{\w+\}/g) ?? [])].join(' ');
  if (Array.isArray(node)) return node.map((item, index) => (typeof item === 'string' ? `Massage cures ${index}.` : altered(item)));
  if (!isObject(node)) return node;
  const members = Object.entries(node).filter(([key]) => !('claim' in node && behind.includes(key)));
  return Object.fromEntries(members.map(([key, value]) => [key, kept.includes(key) ? value : altered(value)]));
}

const nested = (path: Path, value: unknown): object => path.reduceRight((inner, key) => ({ [key]: inner }), value) as object;

/** A copy without, or with something else, at a path. */
function changed(node: unknown, [key, ...rest]: Path, value?: unknown): unknown {
  if (key === undefined) return value;
  const { [key]: inner, ...others } = node as Record<string, unknown>;
  const next = changed(inner, rest, value);
  return next === undefined ? others : { ...others, [key]: next };
}

const idsIn = (node: unknown): string[] => Object.keys(isObject(node) ? node : {}).filter((id) => !['status', 'sources', 'order', 'everyone'].includes(id));

/** All attacks on a place. `section` is the bundled one that it is in, under its name. */
export function attacksOn({ path, rule, bundled }: Target, section: object): Attack[] {
  const other = altered(bundled);
  const attacks: Attack[] = [
    { how: 'removed', patches: [nested(path, null)] },
    { how: 'replaced', patches: [nested(path, other)] },
    { how: 'removed, then defined anew', patches: [nested(path, null), nested(path, other)] },
    { how: 'replaced twice', patches: [nested(path, other), nested(path, null)] },
  ];
  for (let length = 2; length < path.length; length++) {
    const around = path.slice(0, length);
    const inner = path.slice(length);
    const whole = around.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], section);
    const copy = withoutBehind(whole);
    attacks.push(
      { how: `${around.join('.')} removed, then defined anew without it`, patches: [nested(around, null), nested(around, changed(copy, inner))] },
      { how: `${around.join('.')} removed, then defined anew with another`, patches: [nested(around, null), nested(around, changed(copy, inner, other))] },
    );
  }
  if (Array.isArray(bundled)) attacks.push({ how: 'turned around', patches: [nested(path, [...(other as unknown[]), ...(bundled as unknown[])].map(withoutBehind))] });
  if (rule === 'append-only' && isObject(bundled)) {
    const [id = ''] = idsIn(bundled);
    attacks.push({ how: 'put in another order', patches: [nested(path, { order: idsIn(bundled).reverse() })] });
    attacks.push({ how: 'put after a new one', patches: [nested(path, { ours: altered(bundled[id]), order: ['ours'] })] });
  }
  if (rule === 'leading') {
    const around = path.slice(0, -1);
    attacks.push({ how: 'put last', patches: [nested(around, { order: ['goal', path.at(-1)!] })] });
    attacks.push({ how: 'put last by an outer provider', patches: [nested(around, { order: ['warmth', 'goal'] }), nested(around, { warmth: null })] });
  }
  return attacks;
}

/** Content as a clinic would copy it. */
function withoutBehind(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutBehind);
  if (!isObject(node)) return node;
  const members = Object.entries(node).filter(([key]) => !('claim' in node && behind.includes(key)));
  return Object.fromEntries(members.map(([key, value]) => [key, withoutBehind(value)]));
}

/** The content's words, without what says whose they are. */
export const wordsOf = withoutBehind;
