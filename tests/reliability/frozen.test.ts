import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/pipeline.js';
import type { Dataset } from '../../scripts/records/dataset.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { revisionOf } from '../../scripts/reliability/revision.js';
import { adjudicationRows, reliabilityRows } from '../../scripts/tables/reliability.js';
import type { Files } from '../../scripts/text/files.js';
import { required } from '../../scripts/text/required.js';
import { filesOfFirstRelease } from '../fixtures/first-release.js';
import { realFiles } from '../project.js';

const datasetOf = (files: Files): Dataset =>
  required(readDataset(files).dataset, 'The project’s dataset');

const files = await realFiles();
const today = datasetOf(files);
const first = datasetOf(await filesOfFirstRelease());
const decided = adjudicationRows(today);

describe('the records of 1.0.0', () => {
  it('are read in the form of today, and then nothing has been revised', () => {
    expect(revisionOf(first)?.decided).toEqual([]);
  });

  it('give the decisions and the measures that today’s records give', () => {
    expect(adjudicationRows(first)).toEqual(decided);
    expect(reliabilityRows(first, noIntervals)).toEqual(reliabilityRows(today, noIntervals));
  });
});

describe('decisions', () => {
  it('name no record of a pass as a record of the release is named', () => {
    const registered = new Set(today.project.ids.value.ids.map(({ id }) => id));
    const ofPasses = decided.flatMap((row) => {
      const named = row.variable === 'unit' ? [row.first, row.second] : [];
      return row.pass === 'both' ? named : [row.record, ...named];
    });
    const ids = ofPasses.flatMap((id) => id?.split('/') ?? []);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => /^[EQ]\d/.test(id) && registered.has(id))).toEqual([]);
  });

  it('are as many against both passes as reliability says', () => {
    const counted = reliabilityRows(today, noIntervals).filter((row) => row.n_overruled !== null);
    const inTable = counted.map(({ unit, variable }) => {
      const rows = decided.filter((row) => row.unit === unit && row.variable === variable);
      const changed = rows.filter((row) => row.pass === 'both' && row.first === row.second);
      const dropped = rows.filter((row) => row.pass === 'first' && row.second !== null);
      return changed.length + dropped.length;
    });
    expect(inTable).toEqual(counted.map((row) => row.n_overruled));
    expect(inTable.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });
});
