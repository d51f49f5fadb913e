import { expect, test } from 'vitest';
import { weights } from '../../scripts/corpus/lines/weights.js';
import { featuresOf, fitWeights } from './fit-weights.js';
import { about, readMaterial } from './material.js';

const material = readMaterial();

test('code, numbers and weights name the same features', () => {
  expect(material.lines.names).toEqual([...about.lines, ...featuresOf.text]);
  expect(material.headlines.names).toEqual([...about.headlines, ...featuresOf.headline]);
  for (const model of ['story', 'headline', 'text'] as const)
    expect(Object.keys(weights[model].weights)).toEqual(featuresOf[model]);
});

test('the weights come out of the numbers to the digit', () => {
  expect(fitWeights(material)).toEqual(weights);
});
