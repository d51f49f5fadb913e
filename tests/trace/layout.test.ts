import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCodePoints } from '../../scripts/text/code-points.js';
import { placeOfByte } from '../../scripts/text/line-place.js';
import {
  legendOf,
  plainStyling,
  sentenceLines,
  stylingFor,
  terminalStyling,
} from '../../scripts/trace/layout.js';
import {
  sentenceParts,
  sentencesAround,
  type SentencePart,
} from '../../scripts/trace/sentences.js';

const escapes = /\u001b\[\d+m/g;

describe('where marks are drawn', () => {
  const pieces: SentencePart[] = [
    { text: '“', part: null },
    { text: 'The horn is loud,', part: 'content' },
    { text: '” ', part: null },
    { text: 'she said', part: 'cue' },
    { text: '.', part: null },
  ];

  it('brackets where no terminal reads, escapes where one does', () => {
    expect(sentenceLines(pieces, 2, plainStyling)).toEqual(['  “⟦The horn is loud,⟧” ⟨she said⟩.']);
    expect(sentenceLines(pieces, 2, terminalStyling)).toEqual([
      '  “\u001b[1m\u001b[4mThe horn is loud,\u001b[24m\u001b[22m” \u001b[4mshe said\u001b[24m.',
    ]);
    expect(legendOf(['content', 'cue', 'content'], plainStyling)).toBe('⟦content⟧  ⟨cue⟩');
  });

  it('a terminal with NO_COLOR set to anything gets brackets', () => {
    expect(stylingFor(true, undefined)).toBe(terminalStyling);
    expect(stylingFor(true, '')).toBe(terminalStyling);
    expect(stylingFor(true, '1')).toBe(plainStyling);
    expect(stylingFor(false, undefined)).toBe(plainStyling);
  });

  it('each line of a long passage is marked by itself, brackets only at the ends', () => {
    const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    const lines = sentenceLines([{ text: long, part: 'words' }], 4, plainStyling);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('\n').match(/[⟦⟧]/g)).toEqual(['⟦', '⟧']);
    const styled = sentenceLines([{ text: long, part: 'words' }], 4, terminalStyling);
    for (const line of styled) {
      expect(line).toMatch(/^ {4}\u001b\[1m\u001b\[4mword/);
      expect(line.match(escapes)).toEqual(['\u001b[1m', '\u001b[4m', '\u001b[24m', '\u001b[22m']);
      expect(line.replace(escapes, '').length).toBeLessThanOrEqual(100);
    }
  });
});

describe('the sentence around a passage', () => {
  const paragraph = 'Mr. Marsh slept. “The horn is loud,” she said. The gulls fear it! They left.';
  const around = (words: string): string => {
    const start = paragraph.indexOf(words);
    const found = sentencesAround(paragraph, { start, end: start + words.length });
    return paragraph.slice(found.start, found.end);
  };

  it('goes from its first word to its stop', () => {
    expect(around('slept')).toBe('Mr. Marsh slept.');
    expect(around('horn')).toBe('“The horn is loud,” she said.');
    expect(around('gulls fear')).toBe('The gulls fear it!');
    expect(around('They left.')).toBe('They left.');
  });

  it('takes in every sentence the passage touches', () => {
    expect(around('said. The')).toBe('“The horn is loud,” she said. The gulls fear it!');
    expect(around(paragraph)).toBe(paragraph);
  });

  it('is the paragraph where no stop is printed, however long', () => {
    const endless = Array.from({ length: 200 }, () => 'gull').join(' ');
    expect(sentencesAround(endless, { start: 600, end: 604 })).toEqual({
      start: 0,
      end: endless.length,
    });
  });
});

describe('pieces of any paragraph', () => {
  it('join to a stretch of it, and the marked one is the words at that place', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', '”', '. ', '🚀', ' B', '“') });
    fc.assert(
      fc.property(words, words, words, (before, marked, after) => {
        fc.pre(marked !== '');
        const paragraph = before + marked + after;
        const from = countCodePoints(before);
        const to = from + countCodePoints(marked);
        const pieces = sentenceParts(paragraph, [{ from, to, part: 'words' }]);
        expect(paragraph).toContain(pieces.map(({ text }) => text).join(''));
        expect(pieces.filter(({ part }) => part !== null)).toEqual([
          { text: marked, part: 'words' },
        ]);
      }),
    );
  });
});

describe('the place of a byte', () => {
  const bytes = new TextEncoder().encode('é1\n“quay”\n\n🚀x');
  it.each([
    [0, 1, 1],
    [2, 1, 2],
    [4, 2, 1],
    [7, 2, 2],
    [11, 2, 6],
    [15, 3, 1],
    [16, 4, 1],
    [20, 4, 2],
  ])('byte %i is at line %i, column %i', (byte, line, column) => {
    expect(placeOfByte(bytes, byte)).toEqual({ line, column });
  });
});
