import { describe, expect, it } from 'vitest';
import { checkRows } from '../../scripts/checks/run.js';
import { codes } from '../../scripts/model/codes.js';
import type { AdjudicationRow } from '../../scripts/model/tables/decisions.js';
import { readDataset } from '../../scripts/pipeline.js';
import type { Dataset } from '../../scripts/records/dataset.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { revisionOf } from '../../scripts/reliability/revision.js';
import { unitsOf } from '../../scripts/reliability/units.js';
import { buildRows } from '../../scripts/tables/build-rows.js';
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
  it('are read in the form of today, and then only the type that is no more has been revised', () => {
    const revised = revisionOf(first)?.decided.map(({ difference }) => difference);
    expect(revised).toMatchObject([{ record: 'E083', variable: 'type', old: 'election' }]);
  });

  it('give the decisions and the measures of repeat coding that today’s records give', () => {
    expect(adjudicationRows(first)).toEqual(decided);
    const [before, now] = [first, today].map((dataset) =>
      reliabilityRows(dataset, noIntervals).filter((row) => row.comparison === 'repeat_coding'),
    );
    expect(before).toEqual(now);
    expect(now?.length).toBeGreaterThan(0);
  });
});

describe('the passes', () => {
  it('have a family for every type of event, whether it is still one or not', () => {
    const { first: one, second } = required(today.passes, 'The passes');
    const families = [one, second].flatMap((pass) =>
      unitsOf('event', pass).map(({ values }) => values['family']),
    );
    expect(new Set(families)).toEqual(new Set(codes.event_family));
  });
});

describe('the decisions as 1.0.0 published them', () => {
  it('named records of a pass like those of the release', () => {
    const unnamed = (cell: string | null) => cell?.replace(/^(first|second):/, '') ?? null;
    const old = decided.map((row) => ({
      ...row,
      record: row.record.replace(/^(first|second):/, ''),
      first: unnamed(row.first),
      second: unnamed(row.second),
    }));
    const problems = (adjudications: AdjudicationRow[]) =>
      checkRows({ ...buildRows(today, noIntervals), adjudications }, today).filter(
        ({ check }) => check === 'release/pass-id',
      );
    expect(problems(decided)).toEqual([]);
    expect(problems(old).length).toBeGreaterThan(142);
  });
});
