import { describe, expect, it } from 'vitest';
import { normaliseArticle } from '../../scripts/corpus/article.js';
import { nearestIn } from '../../scripts/records/nearest.js';
import { resolveSelector } from '../../scripts/records/selector.js';
import { closest } from '../../scripts/text/closest.js';

const blocksOf = (text: string) => normaliseArticle('A000', text).blocks;

describe('a selector', () => {
  it('that fits a million places is ambiguous, with the first two', () => {
    const found = resolveSelector(blocksOf('a'.repeat(1_000_000)), { exact: 'a' });
    expect(found).toMatchObject({
      kind: 'ambiguous',
      places: 1_000_000,
      spans: [{ start: 0 }, { start: 1 }],
    });
  });

  it('finds its words in their context, counted in characters and bytes', () => {
    const found = resolveSelector(blocksOf('é 😀 talks, then talks again'), {
      exact: 'talks',
      prefix: 'then ',
    });
    expect(found).toMatchObject({
      kind: 'found',
      span: { text: 'talks', charStart: 16, charEnd: 21, byteStart: 20, byteEnd: 25 },
    });
  });
});

describe('the nearest passage', () => {
  const filler = 'Nothing of that was said on the day. '.repeat(20_000);

  it('is found in a text of any length by its rarer words', () => {
    const near = nearestIn(
      blocksOf(`${filler}The envoys met at Reykjavik.`),
      'envoy met at Reykjavik',
    );
    expect(near?.text).toBe('envoys met at Reykjavik');
  });

  it('of words of any length is looked for by how they begin', () => {
    const near = nearestIn(blocksOf('The envoys met.'), 'z'.repeat(1_000_000));
    expect(near).toBeUndefined();
    const long = nearestIn(blocksOf(filler), `Nothing of thet was said${filler}`);
    expect(long?.text.startsWith('Nothing of that was said')).toBe(true);
  });
});

describe('the closest name', () => {
  it('is the first of those that are alike', () => {
    expect(closest('E01', ['F10', 'E013', 'E014'])).toBe('E013');
  });

  it('is none for a word longer than any name', () => {
    expect(closest('x'.repeat(10_000_000), ['x'.repeat(9_999_999)])).toBeUndefined();
  });
});
