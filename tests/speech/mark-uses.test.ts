import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSpeech } from '../../scripts/speech/read-speech.js';

const uses: readonly (readonly [
  text: string,
  words: string,
  use: 'term' | 'title',
  rule: string,
])[] = [
  ['The so-called “horn war” began in May.', '“horn war”', 'term', 'naming-word'],
  ['A play entitled “Lamp” opens tonight.', '“Lamp”', 'title', 'naming-word'],
  ['She read “The Keeper of the Light” aloud.', '“The Keeper of the Light”', 'title', 'capitals'],
  ['“A Song for the Pier”', '“A Song for the Pier”', 'title', 'heading'],
  ['A “quiet” horn is on the pier.', '“quiet”', 'term', 'short-without-cue'],
];

it.each(uses)('%s', (text, words, use, rule) => {
  const { attributions, marks } = readSpeech([text]);
  expect(attributions).toEqual([]);
  const found = marks.map(({ passage: { start, end }, ...rest }) => ({
    ...rest,
    words: text.slice(start, end),
  }));
  expect(found).toEqual([{ words, use, rule }]);
});

it('every rule by which marks are no quotation is in the guide', () => {
  const guide = readFileSync('docs/proposing.md', 'utf8');
  expect(
    uses.map(([, , , rule]) => rule).filter((rule) => !guide.includes(`| \`${rule}\``)),
  ).toEqual([]);
});
