/** The known name that was most likely meant: the one with the fewest letters to change, where these are few. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 60) return undefined;
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly other: string; readonly letters: number } | undefined;
  for (const other of known) {
    if (Math.abs(name.length - other.length) > limit) continue;
    const letters = distance(name.toLowerCase(), other.toLowerCase());
    if (letters <= limit && (!best || letters < best.letters)) best = { other, letters };
  }
  return best?.other;
}

/** Letters to add, take away or change (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of from.split('').entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      next.push(Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + (to[column - 1] === letter ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
