/** Something marked in a text, from one code point to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a text in which the same things are marked all through. */
export interface Run<L extends Span> extends Span {
  /** What is marked there, the longest first: the last is the most specific. */
  readonly layers: readonly L[];
}

/**
 * Cuts a text of so many code points wherever something begins or ends, so that marks may cross and none hides another. The runs follow
 * each other without a gap. @throws RangeError for a mark that is empty or lies beyond the text.
 */
export function runsOf<L extends Span>(length: number, layers: readonly L[]): Run<L>[] {
  for (const { from, to } of layers)
    if (from < 0 || from >= to || to > length)
      throw new RangeError(`No text of ${length} characters has the span ${from}–${to}.`);
  const sorted = [...layers].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const cuts = new Set([0, length, ...layers.flatMap(({ from, to }) => [from, to])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, at) => {
    const from = places[at] ?? 0;
    return { from, to, layers: sorted.filter((layer) => layer.from <= from && to <= layer.to) };
  });
}
