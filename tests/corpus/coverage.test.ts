import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseArticle } from '../../scripts/corpus/article.js';
import { rawWords } from '../../scripts/corpus/raw-words.js';
import { codePointsOf } from '../../scripts/text/code-points.js';
import { isWhiteSpace } from '../../scripts/text/white-space.js';

/** Lines a news page is made of, and stretches of anything at all. */
const line = fc.oneof(
  fc.constantFrom(
    'All news',
    'Ministers Meet on Radar Sites',
    'Ministers met on Tuesday to talk about radar sites in the north, and agreed to meet again in spring.',
    'A radar dome at dusk (Fars)',
    'OSLO, March 3 (Agency) -- Ministers met to talk about radar sites, officials said after the first day.',
    'What now? (AGENCY) March 3, 2004 (NEWS/X) -- Ministers met to talk about radar sites in the far north.',
    'They will meet again in the spring of next year, an official told reporters in the capital. — NEWS',
    '(Agency 03/04/2005)',
    'Copyright © 2004 Some Paper. All Rights Reserved',
    'E-mail: desk@paper.example Tel: 12',
    '   ',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const page = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', '\u2028', '\v')), { maxLength: 25 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));

describe('blocks of random pages', () => {
  it('cover every character that is not white space exactly once, in order', () => {
    fc.assert(
      fc.property(page, (raw) => {
        const bytes = new TextEncoder().encode(raw);
        const { blocks } = normaliseArticle('A999', raw);
        const wordsAt = rawWords(bytes, false);
        let at = 0;
        for (const { byteStart, byteEnd, text } of blocks) {
          expect(byteStart).toBeGreaterThanOrEqual(at);
          expect(byteEnd).toBeGreaterThan(byteStart);
          const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
          expect(wordsAt(byteStart, byteEnd)).toBe(text);
          expect(
            codePointsOf(decoder.decode(bytes.subarray(at, byteStart))).every(isWhiteSpace),
          ).toBe(true);
          at = byteEnd;
        }
        const rest = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at));
        expect(codePointsOf(rest).every(isWhiteSpace)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('hold no line break, and their spans slice the text', () => {
    fc.assert(
      fc.property(page, (raw) => {
        const { blocks, text } = normaliseArticle('A999', raw);
        const characters = codePointsOf(text);
        for (const block of blocks) {
          expect(block.text).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/);
          expect(block.charStart !== undefined).toBe(block.inText);
          if (!block.inText) continue;
          expect(characters.slice(block.charStart, block.charEnd).join('')).toBe(block.text);
        }
        const joined = blocks.filter(({ inText }) => inText).map((block) => block.text);
        expect(text).toBe(joined.length === 0 ? '' : `${joined.join('\n\n')}\n`);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a page of 400,000 characters', () => {
  it.each(['a', ' | a', 'May 1 ', '"', 'A\n'])('is cut, if it repeats %j', (unit) => {
    const raw = unit.repeat(400_000 / unit.length);
    const words = normaliseArticle('A999', raw).blocks.map(({ text }) => text);
    expect(words.join('').replaceAll(/\s/g, '')).toBe(raw.replaceAll(/\s/g, ''));
  });
});
