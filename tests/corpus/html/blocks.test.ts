import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseArticle } from '../../../scripts/corpus/article.js';
import { rawWords } from '../../../scripts/corpus/raw-words.js';
import { codePointsOf } from '../../../scripts/text/code-points.js';
import { isWhiteSpace } from '../../../scripts/text/white-space.js';
import { soup } from './soup.js';

const paragraph =
  'Ministers met on Tuesday to talk about radar sites in the north, and agreed to meet again in spring.';
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

describe('the blocks of a page of HTML', () => {
  it('are its lines, and the markup between them', () => {
    const page = `<html><body class="x">\n<p>${paragraph}</p>\n\n<p>A harbour &amp; a dome (Fars)</i> OSLO, March 3 (Agency) -- ${paragraph}</p>`;
    const { blocks } = normaliseArticle('A001', page, { html: true });
    expect(blocks.map(({ role, text, rawLine }) => [role, text, rawLine])).toEqual([
      ['markup', '<html><body class="x"> <p>', 1],
      ['body', paragraph, 2],
      ['markup', '</p> <p>', 2],
      ['caption', 'A harbour & a dome', 4],
      ['photo_credit', '(Fars)', 4],
      ['markup', '</i>', 4],
      ['body', `OSLO, March 3 (Agency) -- ${paragraph}`, 4],
      ['markup', '</p>', 4],
    ]);
  });

  it('hold every byte that is not white space exactly once, in order', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const bytes = new TextEncoder().encode(html);
        const { blocks, text } = normaliseArticle('A001', html, { html: true });
        const isBlank = (from: number, to?: number): boolean =>
          codePointsOf(decoder.decode(bytes.subarray(from, to))).every(isWhiteSpace);
        const wordsAt = rawWords(bytes, true);
        let at = 0;
        for (const { byteStart, byteEnd, text: words } of blocks) {
          expect(byteStart).toBeGreaterThanOrEqual(at);
          expect(byteEnd).toBeGreaterThan(byteStart);
          expect(isBlank(at, byteStart)).toBe(true);
          expect(wordsAt(byteStart, byteEnd)).toBe(words);
          at = byteEnd;
        }
        expect(isBlank(at)).toBe(true);
        for (const { charStart, charEnd, text: words, inText } of blocks)
          if (inText) expect(codePointsOf(text).slice(charStart, charEnd).join('')).toBe(words);
      }),
      { numRuns: 400 },
    );
  });
});
