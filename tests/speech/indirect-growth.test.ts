import { expect, it } from 'vitest';
import { readSpeech } from '../../scripts/speech/read-speech.js';
import { grownSteps } from '../steps.js';

it(
  'reported speech among quotations takes twice the steps in twice the text',
  { timeout: 60_000 },
  async () => {
    const { places, grown } = await grownSteps(200, async (size) => {
      readSpeech(['She said “the horn sounds” and denied that it was late. '.repeat(size)]);
      return Promise.resolve();
    });
    expect(places).toBeGreaterThan(100);
    expect(grown).toEqual([]);
  },
);
