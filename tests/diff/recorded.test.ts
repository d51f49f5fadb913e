import { describe, expect, it } from 'vitest';
import { changesOf } from '../../scripts/diff/changes-content.js';
import { compareReleases } from '../../scripts/diff/compare.js';
import { currentRelease } from '../../scripts/diff/release.js';
import { realRelease } from '../real-release.js';
import { releaseWith, skipLoudly } from './history.js';

/** The real project, and what its versions are said to have changed. */
const { dataset, rows } = await realRelease();
const { changes, ids, metadata, renamed } = dataset.project;

describe('curated/renamed.json', () => {
  it('says what became of every column of 1.0.0', async (context) => {
    const following = changes.find(({ value }) => value.previous === '1.0.0')?.value;
    const old = await releaseWith(following?.previous_digest);
    if (!old) {
      skipLoudly(context, 'the columns of 1.0.0');
      return;
    }
    const current = currentRelease(rows, metadata.version, ids.value.ids, renamed.value);
    const gone = compareReleases(old, current, ids.value.ids).tables.flatMap(({ columns }) =>
      columns.flatMap(({ table, column, change, note }) =>
        change === 'removed' && note === undefined ? [`${table}.${column}`] : [],
      ),
    );
    expect(gone, 'add these columns of 1.0.0, with their new names or a reason').toEqual([]);
  });
});

describe('curated/changes/', () => {
  it('has a file for the version in package.json, unless it is the first', () => {
    expect(changes.at(-1)?.value.version ?? '0.1.0').toBe(metadata.version);
  });

  it.for(changes.map(({ value }, index) => [value.version, index] as const))(
    '%s is what comparing the two releases gives',
    async ([version, index], context) => {
      const recorded = changes[index]?.value;
      const old = await releaseWith(recorded?.previous_digest);
      const following = changes[index + 1]?.value;
      const current = following
        ? await releaseWith(following.previous_digest)
        : currentRelease(rows, version, ids.value.ids, renamed.value);
      if (!recorded || !old || !current) {
        skipLoudly(context, `the changes of ${version}`);
        return;
      }
      const { previous, date, notes } = recorded;
      const difference = compareReleases(old, current, current.ids ?? ids.value.ids);
      expect(
        changesOf(difference, { version, previous, date, notes }),
        `curated/changes/${version}.json is out of date: run "npm run cli -- changes OLD" against ${previous}`,
      ).toEqual(recorded);
    },
  );
});
