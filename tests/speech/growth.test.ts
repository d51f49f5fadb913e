import { expect, it } from 'vitest';
import { readSpeech } from '../../scripts/speech/read-speech.js';
import { grownSteps } from '../steps.js';

/** What a text may repeat without end. */
const hard = [
  '“a” ',
  '“',
  'said ',
  'said, ',
  '“a,” she said, ',
  'A, ',
  '(a ',
  'and said “a” ',
  'of the horn ',
  "'a ",
  '“A.” ',
  'a ',
];

it('twice a text takes twice the steps, whatever it repeats', { timeout: 60_000 }, async () => {
  const { places, grown } = await grownSteps(300, async (size) => {
    for (const unit of hard) readSpeech([unit.repeat(size)]);
    readSpeech(
      Array.from({ length: size }, () => '“The horn sounds,” said the keeper. “It sounds.”'),
    );
    return Promise.resolve();
  });
  expect(places).toBeGreaterThan(100);
  expect(grown).toEqual([]);
});
