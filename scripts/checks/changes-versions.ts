import { changesPath, versionOfPath, type Project } from '../records/project.js';
import type { Released } from '../records/released.js';
import { byVersion } from '../model/metadata.js';
import { requiredBump, tooSmall } from '../records/bump.js';
import { raise, type Raised, type RecordCheck } from './check.js';

/** Every version but the first that is known needs a file. */
function* missingFiles({ changes, metadata }: Project, { versions }: Released): Iterable<Raised> {
  const first = changes[0]?.value.previous;
  const known = new Set([
    ...versions.filter((version) => byVersion(version, metadata.version) < 0),
    ...(first === undefined ? [] : [first]),
    metadata.version,
  ]);
  const recorded = new Set(changes.map(({ document }) => versionOfPath(document.file)));
  const inOrder = [...known].sort(byVersion);
  for (const [index, version] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before === undefined || recorded.has(version)) continue;
    yield {
      file: changesPath(version),
      message: `No file says what version ${version} changed, although ${before} came before it.`,
      expected: `${changesPath(version)}, which says what changed since the previous version`,
      fix: 'Run `npm run cli -- changes OLD`, where OLD is the folder, archive or git revision of the version before.',
    };
  }
}

function* brokenChain({ changes, metadata }: Project): Iterable<Raised> {
  for (const [index, source] of changes.entries()) {
    const { version, previous, date } = source.value;
    const named = versionOfPath(source.document.file) ?? '';
    const before = changes[index - 1]?.value.version;
    if (version !== named) {
      yield raise(source, '/version', {
        message: `The file is named after ${named} but says ${version}.`,
        expected: `"${named}"`,
        fix: 'Name the file after its version.',
      });
    } else if (byVersion(version, metadata.version) > 0) {
      yield raise(source, '/version', {
        message: `${version} is newer than the version in package.json, ${metadata.version}.`,
        expected: 'versions up to that of package.json',
        fix: 'Raise the version in package.json, or remove the file.',
      });
    } else if (before !== undefined ? previous !== before : byVersion(previous, version) >= 0) {
      yield raise(source, '/previous', {
        message: `${version} is said to follow ${previous}.`,
        expected:
          before === undefined ? `a version before ${version}` : `"${before}", the one before`,
        fix: 'Run `npm run cli -- changes OLD` with the release of the previous version.',
      });
    } else if (version === metadata.version && date !== metadata.dataset.releaseDate) {
      yield raise(source, '/date', {
        message: `${version} is dated ${date} here but ${metadata.dataset.releaseDate} in package.json.`,
        expected: `"${metadata.dataset.releaseDate}"`,
        fix: 'Correct the one that is wrong.',
      });
    }
  }
}

export const changesRecorded: RecordCheck = {
  id: 'release/changes-recorded',
  needsWhole: true,
  *run({ project, released }) {
    yield* missingFiles(project, released);
    yield* brokenChain(project);
  },
};

export const versionTooSmall: RecordCheck = {
  id: 'release/version-too-small',
  needsWhole: true,
  *run({ project }) {
    for (const source of project.changes) {
      const { version, previous, bump } = source.value;
      const required = requiredBump(source.value);
      const wrong = tooSmall(version, previous, source.value);
      if (bump !== required.bump) {
        const why = required.reasons[0]?.what ?? 'no row, column or table changed';
        yield raise(source, '/bump', {
          message: `The changes of ${version} are called ${bump}, but ${why}.`,
          expected: `"${required.bump}"`,
          fix: 'Run `npm run cli -- changes OLD`, which works it out.',
        });
      } else if (wrong && byVersion(previous, version) < 0) {
        yield raise(source, '/version', {
          ...wrong,
          fix: 'Raise the version in package.json, and run `npm run cli -- changes OLD`.',
        });
      }
    }
  },
};
