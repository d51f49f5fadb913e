import { describe, expect, it } from 'vitest';
import { normaliseArticle } from '../../scripts/corpus/article.js';

const raw = `Home | News | World
Harbour Notes

Envoys Meet at the Pier

By Anna Lind

OSLO, March 3, 2004 (Agency) -- Envoys met at the pier on Tuesday to talk of its old fog horn, officials said.

The envoys said that they will meet again at the pier next week.
Watch the harbour webcam
`;

describe('what a block was weighed at', () => {
  const weighed = normaliseArticle('A000', raw, { explain: true }).blocks.filter(
    ({ because }) => because,
  );

  it.each(weighed.map(({ text, ...block }) => [text, block] as const))(
    'adds up, and to more than 0 for what is of the text: %s',
    (_text, { inText, because: { sum, bias, features } = { sum: 0, bias: 0, features: [] } }) => {
      const added = features.reduce((all, { adds }) => all + adds, bias);
      expect(Math.abs(added - sum)).toBeLessThan(0.01 * features.length);
      expect(sum > 0).toBe(inText);
    },
  );

  it('is given for lines of both kinds', () => {
    expect(new Set(weighed.map(({ rule }) => rule))).toEqual(
      new Set(['model/headline', 'model/text', 'model/chrome']),
    );
  });
});
