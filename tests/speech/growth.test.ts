import { expect, it } from 'vitest';
import { readSpeech } from '../../scripts/speech/read-speech.js';
import { grownBranches, grownExpressions } from '../growth/grown.js';
import { hardSpeech } from '../growth/hard-texts.js';

const works = [
  ...hardSpeech.map((unit) => (size: number): void => {
    readSpeech([`${unit.repeat(size)}x`]);
  }),
  (size: number): void => {
    readSpeech(
      Array.from({ length: size }, () => '“The horn sounds,” said the keeper. “It sounds.”'),
    );
  },
];

it('twice a text takes twice the steps, whatever it repeats', async () => {
  const { places, grown } = await grownBranches(300, ...works);
  expect(places).toBeGreaterThan(100);
  expect(grown).toEqual([]);
});

it('and twice the steps of regular expressions', async () => {
  const { places, grown } = await grownExpressions(50, ...works);
  expect(places).toBeGreaterThan(10);
  expect(grown).toEqual([]);
});
