/** Proposed quotations compared with marked ones, as PolNeAR has them: `{id, text, quotes: [{kind, content, source}]}`, in code points. */
type Span = readonly [start: number, end: number];

export interface MarkedQuote {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Span[];
  readonly source: readonly Span[];
}

export interface QuotedText {
  readonly text: string;
  readonly marked: readonly MarkedQuote[];
  readonly proposed: readonly MarkedQuote[];
}

const rounded = (part: number, whole: number): number => Number((part / (whole || 1)).toFixed(3));

/** The letters and digits of spans, by their place. */
function lettersOf(characters: readonly string[], spans: readonly Span[]): ReadonlySet<number> {
  const letters = new Set<number>();
  for (const [start, end] of spans)
    for (let at = start; at < end; at += 1)
      if (/[\p{L}\p{N}]/u.test(characters[at] ?? '')) letters.add(at);
  return letters;
}

/** How much of the letters of either are those of both. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((place) => b.has(place)).length;
  return both / (a.size + b.size - both || 1);
}

/** Pairs of a marked quote of any kind and a proposed one, the most alike first, each in one pair. */
function matched(
  characters: readonly string[],
  marked: readonly MarkedQuote[],
  proposed: readonly MarkedQuote[],
  least: number,
) {
  const letters = (quotes: readonly MarkedQuote[]) =>
    quotes.map((quote) => ({ quote, letters: lettersOf(characters, quote.content) }));
  const right = letters(marked);
  const pairs = letters(proposed)
    .flatMap((found) =>
      right.map((gold) => ({ found, gold, alike: overlap(found.letters, gold.letters) })),
    )
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike);
  const taken = new Set<unknown>();
  return pairs.flatMap(({ found, gold }) => {
    if (taken.has(found) || taken.has(gold)) return [];
    taken.add(found).add(gold);
    return { found: found.quote, gold: gold.quote };
  });
}

/** Precision, recall and F1 for quotes of some kinds, and how often the source overlaps; a match of another kind counts for nothing. */
function scoreOf(texts: readonly QuotedText[], kinds: readonly string[], least: number) {
  let [right, wrong, missed, sourced, named] = [0, 0, 0, 0, 0];
  for (const { text, marked, proposed } of texts) {
    const characters = Array.from(text);
    const ofKind = proposed.filter(({ kind }) => kinds.includes(kind));
    const pairs = matched(characters, marked, ofKind, least);
    const hits = pairs.filter(({ gold }) => kinds.includes(gold.kind));
    right += hits.length;
    wrong += ofKind.length - pairs.length;
    missed += marked.filter(({ kind }) => kinds.includes(kind)).length - hits.length;
    for (const { found, gold } of hits.filter(({ gold: { source } }) => source.length > 0)) {
      sourced += 1;
      const source = lettersOf(characters, gold.source);
      if ([...lettersOf(characters, found.source)].some((place) => source.has(place))) named += 1;
    }
  }
  return {
    precision: rounded(right, right + wrong),
    recall: rounded(right, right + missed),
    f1: rounded(2 * right, 2 * right + wrong + missed),
    source: rounded(named, sourced),
  };
}

/** Sentences as the outer scorer has them: lines cut after full stops. */
function* sentencesOf(characters: readonly string[]): Generator<Span> {
  let start = 0;
  for (const [at, character] of characters.entries()) {
    const isStop = /[.!?]/.test(character) && /^(?:[\s"”’)]|)$/.test(characters[at + 1] ?? '');
    if (character !== '\n' && !isStop) continue;
    let end = at + 1;
    while (/["”’)]/.test(characters[end] ?? '')) end += 1;
    if (end - start > 2) yield [start, end];
    start = end;
  }
}

/** How well proposed indirect speech finds the sentences that hold some. */
function scoreFlags(texts: readonly QuotedText[]) {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { text, marked, proposed } of texts)
    for (const [start, end] of sentencesOf(Array.from(text))) {
      const touches = ({ kind, content }: MarkedQuote): boolean =>
        kind === 'indirect' &&
        content.some(([from, to]) => Math.min(to, end) - Math.max(from, start) > 5);
      const [isMarked, isProposed] = [marked.some(touches), proposed.some(touches)];
      if (isMarked && isProposed) right += 1;
      else if (isProposed) wrong += 1;
      else if (isMarked) missed += 1;
    }
  return { precision: rounded(right, right + wrong), recall: rounded(right, right + missed) };
}

export const scoreQuotes = (texts: readonly QuotedText[]) => ({
  ...Object.fromEntries(
    [['direct'], ['mixed'], ['direct', 'mixed'], ['indirect']].map((kinds) => [
      kinds.join(' and '),
      Object.fromEntries([0.3, 0.8].map((least) => [`IoU ${least}`, scoreOf(texts, kinds, least)])),
    ]),
  ),
  'sentences with indirect speech': scoreFlags(texts),
});
