import { expect, it } from 'vitest';
import { contentOf } from '../../scripts/records/located-quotes.js';

type Segments = Parameters<typeof contentOf>[0];

const blocks = ['“We offer, he said, \n a radar,” and more.', 'It went on.'].map((text, at) => ({
  id: `A000-B0${at + 1}`,
  text,
}));

/** Segments of a part for each of the words, in the block that is named first. */
const segmentsOf = (...those: readonly (readonly [number, string, string])[]): Segments =>
  those.map(([at, part, text]) => {
    const block = blocks[at];
    const start = block?.text.indexOf(text) ?? -1;
    return { part, span: { block, start, end: start + text.length, text } };
  }) as unknown as Segments;

it.each([
  ['one part as printed', segmentsOf([0, 'content', 'We offer']), 'We offer'],
  [
    'one space where an attribution stands between',
    segmentsOf(
      [0, 'content', 'We offer'],
      [0, 'attribution', 'he said'],
      [0, 'content', 'a radar'],
    ),
    'We offer a radar',
  ],
  [
    'white space between parts as it is printed',
    segmentsOf([0, 'content', 'said,'], [0, 'insertion', 'a radar']),
    'said, \n a radar',
  ],
  [
    'nothing where nothing stands between',
    segmentsOf([0, 'content', 'We'], [0, 'content', ' offer']),
    'We offer',
  ],
  [
    'one space between blocks, and again apart from the last part and not the first',
    segmentsOf([0, 'content', 'a radar'], [1, 'content', 'It'], [1, 'content', ' went']),
    'a radar It went',
  ],
  ['no cue and no speaker', segmentsOf([0, 'speaker', 'he'], [0, 'cue', 'said']), ''],
])('the words said have %s', (_, segments, expected) => {
  expect(contentOf(segments)).toBe(expected);
});
