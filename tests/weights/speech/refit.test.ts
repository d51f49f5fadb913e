import { expect, test } from 'vitest';
import { weights } from '../../../scripts/speech/indirect/weights.js';
import { about, fitCandidates, names, readCandidates } from './material.js';

const candidates = readCandidates();

test('code, numbers and weights name the same features of reported speech', () => {
  expect(candidates.names).toEqual([...about, ...names]);
  expect(Object.keys(weights.weights)).toEqual(names);
});

test('the weights for reported speech come out of the numbers to the digit', () => {
  expect(fitCandidates(candidates)).toEqual(weights);
});
