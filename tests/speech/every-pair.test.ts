import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMarkPairs } from '../../scripts/corpus/quotation-marks.js';
import type { Passage } from '../../scripts/speech/attribution.js';
import { readSpeech } from '../../scripts/speech/read-speech.js';

const pieces = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  ' ',
  ' ',
  ', ',
  '. ',
  '? ',
  ': ',
  ' — ',
  'The keeper ',
  'Ada Brook ',
  'she ',
  'said ',
  'told ',
  'called ',
  'that ',
  'and ',
  'horn ',
  'of ',
  '(R-Ind.) ',
  'According to ',
  'BROOK: ',
  'who ',
  'saying ',
  'in May ',
  'was ',
  'by ',
];

const paragraph = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(''));

const overlap = (a: Passage, start: number, end: number): boolean => a.start < end && a.end > start;

it('each pair of marks is quoted once, or has a use', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const { attributions, marks } = readSpeech(paragraphs);
      for (const [at, text] of paragraphs.entries())
        for (const { start, end } of findMarkPairs(text)) {
          const quoted = attributions.filter(({ content }) =>
            content.some((passage) => passage.paragraph === at && overlap(passage, start, end)),
          );
          const used = marks.filter(
            ({ passage }) => passage.paragraph === at && overlap(passage, start, end),
          );
          expect([text, quoted.length + used.length]).toEqual([text, 1]);
        }
    }),
    { numRuns: 300 },
  );
});

it('every passage lies in its paragraph, and those of one content follow one another', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const { attributions, marks } = readSpeech(paragraphs);
      const passages = [
        ...attributions.flatMap(({ content, cue, source }) => [
          ...content,
          ...(cue ? [cue] : []),
          ...(source ? [source] : []),
        ]),
        ...marks.map(({ passage }) => passage),
      ];
      for (const { paragraph: at, start, end } of passages) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(paragraphs[at]?.length ?? 0);
      }
      for (const { content } of attributions) {
        expect(content.length).toBeGreaterThan(0);
        for (const [at, next] of content.slice(1).entries()) {
          const { paragraph: before = 0, end = 0 } = content[at] ?? {};
          expect(next.paragraph > before || next.start >= end).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
