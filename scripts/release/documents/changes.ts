import { requiredBump } from '../../records/bump.js';
import { changesSections } from './changes-sections.js';
import { byVersion } from '../../model/version.js';
import type { ChangesFile } from '../../model/records/changes.js';
import type { PackageFile } from '../../model/metadata.js';
import type { Prose } from './prose.js';

function versionSection(changes: ChangesFile): string[] {
  const { version, previous, date, bump, notes } = changes;
  const { reasons } = requiredBump(changes);
  return [
    `## ${version} — ${date}`,
    '',
    `After ${previous}; ${bump.toUpperCase()}.`,
    '',
    ...(notes.length > 0 ? [...notes.flatMap((note) => [note, ''])] : []),
    ...reasons.map(({ bump: weight, what }) => `- ${weight.toUpperCase()}: ${what}`),
    ...(reasons.length > 0 ? [''] : ['No row, column or table changed.', '']),
    ...changesSections(changes),
  ];
}

const newestFirst = (changes: readonly ChangesFile[]): ChangesFile[] =>
  [...changes].sort((a, b) => byVersion(b.version, a.version));

/** CHANGES.md of the release. */
export const changesPage = (
  changes: readonly ChangesFile[],
  { version }: Pick<PackageFile, 'version'>,
  { versionNumbers }: Pick<Prose, 'versionNumbers'>,
): string =>
  [
    `# Changes of the data up to ${version}`,
    '',
    versionNumbers,
    '',
    ...newestFirst(changes).flatMap(versionSection),
  ].join('\n');

/** The value of changes.json: the contents of curated/changes/, the newest first. */
export const changesList = (changes: readonly ChangesFile[]): object[] =>
  newestFirst(changes).map((file) =>
    Object.fromEntries(Object.entries(file).filter(([field]) => field !== '$schema')),
  );
