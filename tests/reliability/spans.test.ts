import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BootstrapInterval, BootstrapSettings } from '../../scripts/reliability/bootstrap.js';
import {
  countsByBlock,
  f1Of,
  matchSpans,
  type Span,
  type SpanRule,
} from '../../scripts/reliability/spans.js';
import { intervalOf } from './examples.js';

type Spans = readonly Span[];

/** Numbers of spans, of pairs made of them, and F1. */
function spanAgreement(a: Spans, b: Spans, rule: SpanRule) {
  const blocks = countsByBlock(a, b, rule);
  const sum = (of: 'first' | 'second' | 'matched') =>
    blocks.reduce((total, block) => total + block[of], 0);
  const f1 = f1Of(blocks)(new Uint32Array(blocks.length).fill(1));
  return { first: sum('first'), second: sum('second'), matched: sum('matched'), f1 };
}

function spanInterval(
  a: Spans,
  b: Spans,
  rule: SpanRule,
  settings?: BootstrapSettings,
): BootstrapInterval {
  const blocks = countsByBlock(a, b, rule);
  return intervalOf(blocks.length, f1Of(blocks), settings);
}

/** A span in block B01 of A001, or in another block that begins at 100 times its number. */
const span = (start: number, end: number, block = 1): Span => ({
  articleId: 'A001',
  blockId: `A001-B0${block}`,
  start: block * 100 + start,
  end: block * 100 + end,
});

const first = [span(0, 10), span(20, 30), span(40, 50), span(0, 9, 2)];
const second = [span(0, 10), span(25, 35), span(60, 70)];

describe('agreement on spans', () => {
  it('exact: the same start and end', () => {
    expect(spanAgreement(first, second, 'exact')).toEqual({
      first: 4,
      second: 3,
      matched: 1,
      f1: 2 / 7,
    });
  });

  it('overlap: a code point in common', () => {
    expect(spanAgreement(first, second, 'overlap')).toMatchObject({
      matched: 2,
      f1: 4 / 7,
    });
  });

  it('spans that only touch, or stand in different articles, have nothing in common', () => {
    const elsewhere = { ...span(0, 10), articleId: 'A002', blockId: 'A002-B01' };
    const others = [span(10, 20), elsewhere];
    for (const rule of ['exact', 'overlap'] as const) {
      expect(spanAgreement([span(0, 10)], others, rule).matched).toBe(0);
      expect(matchSpans([span(0, 10)], others, rule).pairs).toEqual([]);
    }
  });

  it('a span counts for one of the other coder’s only', () => {
    const halves = [span(0, 10), span(10, 20)];
    expect(spanAgreement([span(0, 20)], halves, 'overlap')).toMatchObject({
      matched: 1,
      f1: 2 / 3,
    });
    expect(spanAgreement([span(0, 5), span(0, 5)], [span(0, 5)], 'exact').matched).toBe(1);
  });

  it('is undefined when nobody marked anything', () => {
    expect(spanAgreement([], [], 'overlap').f1).toBeUndefined();
    expect(spanInterval([], [], 'overlap').bounds).toBeUndefined();
  });

  it('refuses a span without code points', () => {
    for (const bad of [span(5, 5), span(5, 4), span(0.5, 4), span(-101, 3)])
      expect(() => spanAgreement([bad], [], 'exact')).toThrow('is not a span of code points.');
  });
});

describe('pairs of spans', () => {
  it('share as many code points as can be', () => {
    // The second span of each shares most with the first of the other, 8; but 6 and 6 is more than 8.
    const { pairs } = matchSpans([span(0, 6), span(6, 20)], [span(0, 14), span(14, 20)], 'overlap');
    expect(pairs).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('go with their equal rather than with a longer span around it', () => {
    const { pairs, onlySecond } = matchSpans(
      [span(5, 10)],
      [span(0, 20), span(5, 10), span(5, 11)],
      'overlap',
    );
    expect(pairs).toEqual([[0, 1]]);
    expect(onlySecond).toEqual([0, 2]);
  });

  it('go with their equal rather than with two spans that share half each', () => {
    const { pairs } = matchSpans([span(0, 10)], [span(0, 5), span(0, 10)], 'overlap');
    expect(pairs).toEqual([[0, 1]]);
  });
});

const spans = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([start, length, block]) => span(start, start + length, block)),
  { maxLength: 8 },
);
const rules = fc.constantFrom('exact', 'overlap');

describe('agreement on any spans', () => {
  it('F1 is the same when the coders change places', () => {
    fc.assert(
      fc.property(spans, spans, rules, (a, b, rule) => {
        expect(spanAgreement(b, a, rule).f1).toBe(spanAgreement(a, b, rule).f1);
      }),
    );
  });

  it('F1 by overlap is not below F1 by exact match', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const [exact, overlap] = [spanAgreement(a, b, 'exact'), spanAgreement(a, b, 'overlap')];
        expect(overlap.matched).toBeGreaterThanOrEqual(exact.matched);
      }),
      { numRuns: 500 },
    );
  });

  it('F1 is 1 against oneself', () => {
    fc.assert(
      fc.property(spans, rules, (a, rule) => {
        expect(spanAgreement(a, [...a].reverse(), rule).f1).toBe(a.length === 0 ? undefined : 1);
      }),
    );
  });

  it('no more and no fewer pairs are made block by block than in all blocks together', () => {
    fc.assert(
      fc.property(spans, spans, rules, (a, b, rule) => {
        expect(matchSpans(a, b, rule).pairs.length).toBe(spanAgreement(a, b, rule).matched);
      }),
    );
  });
});

describe('interval of F1', () => {
  it('draws blocks: two spans of one block come and go together', () => {
    // Both agree on the two spans of the first block, on none of the second: a resample has F1 1, 1/2 or 0 only.
    const agreed = [span(0, 5), span(10, 15)];
    const a = [...agreed, span(0, 5, 2), span(10, 15, 2)];
    const b = [...agreed, span(20, 25, 2), span(30, 35, 2)];
    expect(spanAgreement(a, b, 'exact').f1).toBe(0.5);
    expect(spanInterval(a, b, 'exact').bounds).toEqual({ lower: 0, upper: 1 });
    const narrow = { replicates: 10_000, level: 40, seed: 1 };
    expect(spanInterval(a, b, 'exact', narrow).bounds).toEqual({ lower: 0.5, upper: 0.5 });
  });

  it('does not exist for a single block', () => {
    expect(spanInterval([span(0, 5)], [span(0, 5)], 'exact').bounds).toBeUndefined();
  });

  it('does not depend on the order of spans or of coders', () => {
    const found = spanInterval(first, second, 'overlap');
    expect(spanInterval([...second].reverse(), [...first].reverse(), 'overlap')).toEqual(found);
    expect(found.bounds?.lower).toBeLessThan(4 / 7);
  });
});
