import { expect, it } from 'vitest';
import { stanceInWords } from '../../scripts/tables/stances-flat.js';

it.each([
  ['The pier. Stance +2: favours it.', 2, 'favours it without reserve'],
  ['The pier. Stance +2: favours it.', 1, 'favours it mildly or with a reservation'],
  ['The pier. Stance +2: favours it.', -2, 'opposes it without reserve'],
  ['The pier. Stance +2: favours it.', 0, 'is balanced or undecided'],
  ['The pier. Stance +2: keep it unchanged.', 2, 'agrees without reserve: keep it unchanged'],
  ['The pier. Stance +2: it is old.', -1, 'disagrees mildly or with a reservation: it is old'],
  ['The pier. Stance +2: it is old.', 0, 'is balanced or undecided: it is old'],
])('%s %i', (definition, stance, words) => {
  expect(stanceInWords(stance, { definition })).toBe(words);
});
