import { beforeAll, expect, it } from 'vitest';
import { proposalsFile } from '../../scripts/model/records/proposals.js';
import { readDataset } from '../../scripts/pipeline.js';
import type { Dataset } from '../../scripts/records/dataset.js';
import { scoreAll, scoreSenses, summed, type Knowledge } from '../bench/score-proposals.js';
import { realFiles } from '../project.js';

let dataset: Dataset;
beforeAll(async () => {
  const read = readDataset(await realFiles());
  if (!read.dataset) throw new Error('The project cannot be read.');
  dataset = read.dataset;
});

it.each<Knowledge>(['actors known', 'actors unknown'])(
  'every pair of marks is accounted for, and speakers are right (%s)',
  (knowledge) => {
    const scores = scoreAll(dataset, knowledge);
    const { marks, accounted, wrongShare, speakerRight, kindRight, cueRight, indirectPrecision } =
      summed(scores);
    expect(accounted).toBe(marks);
    expect(wrongShare).toBeLessThanOrEqual(0.1);
    expect(speakerRight).toBeGreaterThanOrEqual(0.9);
    expect(indirectPrecision).toBeGreaterThanOrEqual(0.8);
    expect(kindRight).toBeGreaterThanOrEqual(0.85);
    expect(cueRight).toBeGreaterThanOrEqual(0.85);
    for (const { id, proposals } of scores) {
      const file = {
        $schema: '../../schemas/proposals.schema.json',
        version: '2.4.0',
        ...proposals,
      };
      expect(proposalsFile.safeParse(file).error, id).toBeUndefined();
    }
  },
);

it('nearly every name has the sense that the records give it', () => {
  const { names, usual, proposed } = scoreSenses(dataset);
  expect(proposed).toBeGreaterThan(usual);
  expect(proposed / names).toBeGreaterThanOrEqual(0.95);
});
