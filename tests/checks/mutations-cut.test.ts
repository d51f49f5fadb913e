import { expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import { mutated, missed } from '../fixtures/mutant.js';
import { realFiles } from '../project.js';

/*
 * Quotations cut short. What is left is still printed in the article, so only two things can betray the cut: an end in
 * the middle of a word, and words inside quotation marks that no segment of the quote holds.
 */
const files = await realFiles();

const cuts: readonly (readonly [string, (words: string) => string])[] = [
  ['its first character', (words) => Array.from(words).slice(1).join('')],
  ['its last character', (words) => Array.from(words).slice(0, -1).join('')],
  ['its first word', (words) => words.replace(/^\S+\s+/, '')],
  ['its last word', (words) => words.replace(/\s+\S+$/, '')],
];

/** Content wholly inside the marks of a direct quote: every character of it has to be held by a segment. */
function withDirectCut(cut: (words: string) => string): { mutant: Files; quotes: string[] } {
  const quotes: string[] = [];
  const mutant = mutated(files, 'quotes', (file, path) => {
    file.quotes.forEach((quote, index) => {
      const content = quote.segments.find(({ part }) => part === 'content');
      // What another quote reports may be cut anywhere: the words left out still stand in that one.
      if (
        quote.kind !== 'direct' ||
        quote.parent !== undefined ||
        !content ||
        !/\s/.test(content.exact)
      )
        return;
      content.exact = cut(content.exact);
      quotes.push(`${path}#/quotes/${index}`);
    });
  });
  return { mutant, quotes };
}

/** Mentions cut inside a word. */
function withBrokenWords(): { mutant: Files; mentions: string[] } {
  const mentions: string[] = [];
  const mutant = mutated(files, 'events', (file, path) => {
    file.mentions.forEach((mention, index) => {
      if (!/\p{L}{2}$/u.test(mention.exact)) return;
      mention.exact = mention.exact.slice(0, -1);
      mentions.push(`${path}#/mentions/${index}`);
    });
  });
  return { mutant, mentions };
}

it.each(cuts)(
  'the content of a direct quote without %s is reported at the quote or below',
  (_what, cut) => {
    const { mutant, quotes } = withDirectCut(cut);
    expect(quotes.length).toBeGreaterThan(10);
    expect(missed(mutant, quotes, undefined, 'there or below')).toEqual([]);
  },
);

it('a mention that ends inside a word is reported', () => {
  const { mutant, mentions } = withBrokenWords();
  expect(mentions.length).toBeGreaterThan(10);
  expect(missed(mutant, mentions)).toEqual([]);
});
