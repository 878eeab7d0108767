/** Where a text stops being JSON: browsers tell it in words of their own, and some not at all. */

export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const space = /[ \t\n\r]*/y;
const text = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iy;

/** Deeper than anything that a person writes by hand. */
const deepest = 100;

/** The index of the first bracket that is nested too deeply: parsers would run out of memory or stack. */
export function indexTooDeep(json: string): number | undefined {
  let depth = 0;
  const strings = /"(?:[^"\\]|\\.)*"?|[[\]{}]/gs;
  for (let found = strings.exec(json); found; found = strings.exec(json)) {
    const [sign] = found;
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > deepest) return found.index;
  }
  return undefined;
}

export function placeAt(json: string, index: number): TextPlace {
  const lines = json.slice(0, index).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** The place where a text that is not nested too deeply stops being JSON. */
export function placeOfError(json: string): TextPlace {
  let index = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = index;
    const isThere = pattern.test(json);
    if (isThere) index = pattern.lastIndex;
    return isThere;
  };
  const takeSign = (sign: string): boolean => {
    take(space);
    const isThere = json[index] === sign;
    if (isThere) index++;
    return isThere;
  };
  /** The signs that close what is open. */
  const open: string[] = [];
  /** Whether a value is due, or else what ends it. */
  const due = { value: true };
  const wantMember = (close: string): boolean => {
    due.value = close === ']' || (take(space) && take(text) && takeSign(':'));
    return due.value;
  };
  const enter = (close: string): boolean => {
    open.push(close);
    return takeSign(close) ? Boolean(open.pop()) : wantMember(close);
  };
  const takeValue = (): boolean => {
    due.value = false;
    take(space);
    if (takeSign('{')) return enter('}');
    if (takeSign('[')) return enter(']');
    return take(text) || take(word);
  };
  const takeEnd = (): boolean => {
    const close = open.at(-1);
    if (close === undefined) return false;
    return takeSign(',') ? wantMember(close) : takeSign(close) && Boolean(open.pop());
  };
  let isRight = true;
  while (isRight) isRight = due.value ? takeValue() : takeEnd();
  take(space);
  return placeAt(json, index);
}
