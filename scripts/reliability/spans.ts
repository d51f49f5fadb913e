import { byCodePoint } from '../text/order.js';
import type { Statistic } from './bootstrap.js';
import { matchUnits, type Matching } from './match.js';

/** What a coder marked off of an article's text, inside one block. */
export interface Span {
  readonly articleId: string;
  /** A block has the same id for both coders and belongs to one article. */
  readonly blockId: string;
  /** First code point and the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** `exact`: both coders marked the same span; `overlap`: their spans share a code point. */
export type SpanRule = 'exact' | 'overlap';

/** Numbers of units in a block: of each coder, and of pairs made of them. */
export interface UnitCounts {
  readonly first: number;
  readonly second: number;
  readonly matched: number;
}

/**
 * Agreement on which units there are: F1, the harmonic mean of precision and recall, 2 · matched / (first + second), over blocks that are
 * taken a number of times each; undefined without a unit. It is the same when coders change places. Unlike alpha it allows for no chance
 * agreement: with no count of the units neither coder marked there is no expectation.
 * Source: George Hripcsak and Adam Rothschild (2005), Agreement, the F-Measure, and Reliability in Information Retrieval, Journal of the
 * American Medical Informatics Association 12 (3), 296–298, who show that kappa tends to F1 as that count grows.
 *
 * What a bootstrap draws is the block: the text sets it before anybody codes, no span crosses it, and spans of one block (the
 * halves of a quotation, say) depend on each other. Spans cannot be drawn, for which pairs there are depends on their neighbours;
 * articles would be safer still, but a handful of them gives no interval. Blocks that neither coder marked add nothing to any count and
 * are left out; F1 being a ratio of sums, they would hardly change the interval.
 */
export function f1Of(blocks: readonly UnitCounts[]): Statistic {
  const nUnits = Float64Array.from(blocks, ({ first, second }) => first + second);
  const nMatched = Float64Array.from(blocks, ({ matched }) => matched);
  return (times) => {
    let [units, matched] = [0, 0];
    for (let block = 0; block < nUnits.length; block += 1) {
      const taken = times[block] ?? 0;
      units += taken * (nUnits[block] ?? 0);
      matched += taken * (nMatched[block] ?? 0);
    }
    return units === 0 ? undefined : (2 * matched) / units;
  };
}

function checkSpan({ articleId, blockId, start, end }: Span): void {
  if (Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end) return;
  throw new RangeError(
    `${start}–${end} in ${blockId} of ${articleId} is not a span of code points.`,
  );
}

/** Number of code points in both spans. */
export function sharedLength(a: Span, b: Span): number {
  if (a.articleId !== b.articleId) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Pairs the spans of two coders one to one; places are those in the lists given. With the rule `overlap` as many code points as can be are in
 * both spans of a pair; among such pairings those are taken with the fewest code points in one span only, so that a span goes with its
 * equal and not with a longer one around it. Exact pairs are never more than overlapping ones.
 * @throws RangeError for a span without code points
 */
export function matchSpans(
  first: readonly Span[],
  second: readonly Span[],
  rule: SpanRule,
): Matching {
  [...first, ...second].forEach(checkSpan);
  // No sum of code points in one span only reaches this, so that a single shared code point outweighs them all.
  const perShared = lengthOf(first) + lengthOf(second) + 1;
  return matchUnits(first, second, (a, b) => {
    const shared = sharedLength(a, b);
    const unshared = lengthOf([a, b]) - 2 * shared;
    if (rule === 'exact') return shared > 0 && unshared === 0 ? 1 : 0;
    return shared === 0 ? 0 : shared * perShared - unshared;
  });
}

/** Counts for each block in which a coder marked a span, by block id. No span crosses a block, so pairs are made within blocks. */
export function countsByBlock(
  first: readonly Span[],
  second: readonly Span[],
  rule: SpanRule,
): UnitCounts[] {
  const blocks = [...new Set([...first, ...second].map(({ blockId }) => blockId))];
  const inBlock = (spans: readonly Span[], block: string): Span[] =>
    spans.filter(({ blockId }) => blockId === block);
  return blocks.sort(byCodePoint).map((block) => {
    const [one, other] = [inBlock(first, block), inBlock(second, block)];
    const { pairs } = matchSpans(one, other, rule);
    return { first: one.length, second: other.length, matched: pairs.length };
  });
}
