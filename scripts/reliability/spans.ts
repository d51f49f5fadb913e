import { byCodePoint } from '../text/order.js';
import { bootstrap, type BootstrapInterval, type BootstrapSettings } from './bootstrap.js';
import { countsOf, unitAgreement, type UnitAgreement, type UnitCounts } from './f1.js';
import { matchUnits, type Matching } from './match.js';

/** A stretch of an article's text that a coder marked off, inside one block. */
export interface Span {
  readonly articleId: string;
  /** A block has the same id for both coders and stands in one article. */
  readonly blockId: string;
  /** First code point and the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** `exact`: both coders marked the same stretch; `overlap`: their stretches share a code point. */
export type SpanRule = 'exact' | 'overlap';

function checkSpan({ articleId, blockId, start, end }: Span): void {
  if (Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end) return;
  throw new RangeError(
    `The span ${start}–${end} in ${blockId} of ${articleId} is no stretch of code points.`,
  );
}

/** Number of code points in both spans. */
export function overlap(a: Span, b: Span): number {
  if (a.articleId !== b.articleId) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

const lengthOf = ({ start, end }: Span): number => end - start;
const totalLength = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + lengthOf(span), 0);

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
  const perShared = totalLength(first) + totalLength(second) + 1;
  return matchUnits(first, second, (a, b) => {
    const shared = overlap(a, b);
    const unshared = lengthOf(a) + lengthOf(b) - 2 * shared;
    if (rule === 'exact') return shared > 0 && unshared === 0 ? 1 : 0;
    return shared === 0 ? 0 : shared * perShared - unshared;
  });
}

/** Counts for each block in which a coder marked a span, by block id. No span crosses a block, so pairs are made within blocks. */
function countsByBlock(
  first: readonly Span[],
  second: readonly Span[],
  rule: SpanRule,
): UnitCounts[] {
  const blocks = [...new Set([...first, ...second].map(({ blockId }) => blockId))];
  const inBlock = (spans: readonly Span[], block: string): Span[] =>
    spans.filter(({ blockId }) => blockId === block);
  return blocks
    .sort(byCodePoint)
    .map((block) => countsOf(matchSpans(inBlock(first, block), inBlock(second, block), rule)));
}

function sum(counts: readonly UnitCounts[], times: Uint32Array): UnitCounts {
  let [first, second, matched] = [0, 0, 0];
  counts.forEach((block, at) => {
    const taken = times[at] ?? 0;
    first += taken * block.first;
    second += taken * block.second;
    matched += taken * block.matched;
  });
  return { first, second, matched };
}

/** Agreement of two coders on where the spans are. @throws RangeError for a span without code points */
export function spanAgreement(
  first: readonly Span[],
  second: readonly Span[],
  rule: SpanRule,
): UnitAgreement {
  const counts = countsByBlock(first, second, rule);
  return unitAgreement(sum(counts, new Uint32Array(counts.length).fill(1)));
}

/**
 * Bootstrap interval of F1. What is drawn is the block: the text sets it before anybody codes, no span crosses it, and spans of one block
 * (the halves of a quotation, say) depend on each other. Spans cannot be drawn, for which pairs there are depends on their neighbours;
 * articles would be safer still, but a handful of them gives no interval. Blocks that neither coder marked add nothing to any count and
 * are left out; F1 being a ratio of sums, they would hardly change the interval.
 */
export function spanInterval(
  first: readonly Span[],
  second: readonly Span[],
  rule: SpanRule,
  settings?: BootstrapSettings,
): BootstrapInterval {
  const counts = countsByBlock(first, second, rule);
  return bootstrap(counts.length, (times) => unitAgreement(sum(counts, times)).f1, settings);
}
