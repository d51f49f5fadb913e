import { expect, it } from 'vitest';
import { checkRecords, checkRows } from '../../scripts/checks/run.js';
import { compareReleases } from '../../scripts/diff/compare.js';
import { publishedRelease } from '../../scripts/diff/release.js';
import { readDataset } from '../../scripts/pipeline.js';
import { frameOf } from '../../scripts/release/content.js';
import { releaseOf } from '../../scripts/release/generate.js';
import { openRelease } from '../../scripts/release/open.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { buildRows } from '../../scripts/tables/build-rows.js';
import { required } from '../../scripts/text/required.js';
import { gatherTrace } from '../../scripts/trace/gather.js';
import { findRecords, unknownId } from '../../scripts/trace/records.js';
import { verifyRelease } from '../../scripts/verify/verify.js';
import { manyFiles } from '../fixtures/many.js';
import { grownBranches } from '../growth/grown.js';

/** The timeline has so many lanes at most that so few events do not fill them. */
const uncounted = ' release/explorer/timeline-picture.ts ';

/** From records to a release of them, read back, traced and compared with itself. */
async function everything(count: number): Promise<void> {
  const files = manyFiles(count);
  const dataset = required(readDataset(files).dataset, 'The dataset');
  expect(checkRecords(dataset)).toEqual([]);
  const rows = buildRows(dataset, noIntervals);
  expect(checkRows(rows, dataset)).toEqual([]);
  const release = required(openRelease(await releaseOf(dataset, rows)), 'The release');
  expect((await verifyRelease(release, { frame: frameOf(files) })).findings).toEqual([]);
  for (const id of ['Q001', 'E001', 'northland', 'A000'])
    for (const record of findRecords(release, id)) gatherTrace(release, record);
  unknownId(release, 'Q0011');
  const published = publishedRelease('it', release);
  compareReleases(published, published, release.ids ?? []);
}

it('twice the records take twice the steps, in every function and branch', async () => {
  const { places, grown } = await grownBranches(8, everything);
  expect(places).toBeGreaterThan(1000);
  expect(grown.filter((place) => !place.includes(uncounted))).toEqual([]);
});
