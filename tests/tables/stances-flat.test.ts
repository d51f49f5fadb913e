import { expect, it } from 'vitest';
import { stanceInWords } from '../../scripts/tables/stances-flat.js';

const pier = 'The pier. Stance +2: favours the pier.';
const age = 'The pier. Stance +2: agrees that it is old.';

it.each([
  [pier, 2, 'explicit', 'favours the pier outright'],
  [
    pier,
    1,
    'explicit',
    'favours the pier, with a condition or reservation, or only as a hope, wish, worry or doubt',
  ],
  [pier, -1, 'implied', 'opposes the pier, by implication'],
  [pier, 0, 'explicit', 'is balanced or undecided on the pier'],
  [age, 2, 'explicit', 'agrees outright that it is old'],
  [age, -1, 'implied', 'disagrees, by implication, that it is old'],
  [age, 0, 'explicit', 'is balanced or undecided on whether it is old'],
] as const)('%s %i, %s', (definition, stance, basis, words) => {
  expect(stanceInWords({ stance, stance_basis: basis }, { definition })).toBe(words);
});
