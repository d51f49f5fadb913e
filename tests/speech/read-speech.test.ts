import { expect, it } from 'vitest';
import { readSpeech } from '../../scripts/speech/read-speech.js';

it('finds the words between the marks and who said them', () => {
  const text =
    '“The horn is too loud,” said Ada Brook, the keeper. “We shall ask for a smaller one.”';
  const { attributions, marks } = readSpeech([text]);
  const words = attributions.map(({ kind, content, source }) => [
    kind,
    content.map(({ start, end }) => text.slice(start, end)),
    source && text.slice(source.start, source.end),
  ]);
  expect(words).toEqual([
    [
      'direct',
      ['The horn is too loud,', 'We shall ask for a smaller one.'],
      'Ada Brook, the keeper',
    ],
  ]);
  expect(marks).toEqual([]);
});
