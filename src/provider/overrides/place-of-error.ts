/** Where a text stops being JSON: browsers tell it in words of their own, and some not at all. */

export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const space = /[ \t\n\r]*/y;
const text = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iy;

export function placeOfError(json: string): TextPlace {
  let index = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = index;
    const isThere = pattern.test(json);
    if (isThere) index = pattern.lastIndex;
    return isThere;
  };
  const takeSign = (signs: string): boolean => take(space) && signs.includes(json[index] ?? ' ') && Boolean(++index);
  /** Members up to the sign that closes them; each is taken by `one`. */
  const members = (close: string, one: () => boolean): boolean => {
    if (takeSign(close)) return true;
    do if (!one()) return false;
    while (takeSign(','));
    return takeSign(close);
  };
  const value = (): boolean => {
    take(space);
    if (takeSign('{')) return members('}', () => take(space) && take(text) && takeSign(':') && value());
    if (takeSign('[')) return members(']', value);
    return take(text) || take(word);
  };
  value();
  take(space);
  const lines = json.slice(0, index).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
