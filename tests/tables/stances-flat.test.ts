import { expect, it } from 'vitest';
import { stanceInWords } from '../../scripts/tables/stances-flat.js';

it.each([
  ['The pier. Stance +2: favours the pier.', 2, 'favours the pier without reserve'],
  ['The pier. Stance +2: favours the pier.', 1, 'favours the pier, mildly or with a reservation'],
  ['The pier. Stance +2: favours the pier.', -2, 'opposes the pier without reserve'],
  ['The pier. Stance +2: favours the pier.', 0, 'is balanced or undecided on the pier'],
  ['The pier. Stance +2: agrees that it is old.', 2, 'agrees without reserve that it is old'],
  [
    'The pier. Stance +2: agrees that it is old.',
    -1,
    'disagrees, mildly or with a reservation, that it is old',
  ],
  [
    'The pier. Stance +2: agrees that it is old.',
    0,
    'is balanced or undecided on whether it is old',
  ],
])('%s %i', (definition, stance, words) => {
  expect(stanceInWords(stance, { definition })).toBe(words);
});
