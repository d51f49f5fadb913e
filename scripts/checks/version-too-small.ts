import { requiredBump } from '../records/bump.js';
import { byVersion, leastVersion } from '../model/version.js';
import { raise, type RecordCheck } from './check.js';

export const versionTooSmall: RecordCheck = {
  id: 'release/version-too-small',
  needsWhole: true,
  *run({ project }) {
    for (const source of project.changes) {
      const { version, previous, bump } = source.value;
      const required = requiredBump(source.value);
      const why = required.reasons[0]?.what ?? 'no row, column or table changed';
      const least = leastVersion(previous, required.bump);
      if (bump !== required.bump) {
        yield raise(source, '/bump', {
          message: `The changes of ${version} are called ${bump}, but ${why}.`,
          expected: `"${required.bump}"`,
          fix: 'Run `npm run cli -- changes OLD`, which works it out.',
        });
      } else if (byVersion(previous, version) < 0 && byVersion(version, least) < 0) {
        yield raise(source, '/version', {
          message: `${version} is too small after ${previous}: ${why}.`,
          expected: `${least} or later`,
          fix: 'Raise the version in package.json, and run `npm run cli -- changes OLD`.',
        });
      }
    }
  },
};
