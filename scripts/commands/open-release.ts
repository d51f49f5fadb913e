import { stat } from 'node:fs/promises';
import { publishedRelease, type ComparedRelease } from '../diff/release.js';
import { codeOf } from '../io/disk.js';
import { readRevision } from '../io/git-files.js';
import { readPlace, type Place } from '../io/read-place.js';
import { releaseParts } from '../release/find.js';
import { openRelease, type OpenRelease } from '../release/open.js';
import { finding, hasErrors, type Finding } from '../text/finding.js';
import { reasonOf } from '../text/printable.js';
import { progress } from './output.js';

/** What `diff` and `changes` take for a release. */
export const releaseArgument = 'a folder, a .zip or .tgz archive, or a git revision';

/** A release whose tables can be read, or why there is none. */
export type OpenedTables =
  | { readonly release: OpenRelease; readonly findings: readonly [] }
  | { readonly release: undefined; readonly findings: readonly Finding[] };

/** Opens the release of a place. Every table has to be readable; `none` is the finding when there is no table. */
export function openTables(
  { files, findings }: Pick<Place, 'files' | 'findings'>,
  none: Finding,
): OpenedTables {
  const release = hasErrors(findings) ? undefined : openRelease(files);
  if (!release || release.tables.length === 0)
    return { release: undefined, findings: hasErrors(findings) ? findings : [...findings, none] };
  const unread = release.tables.flatMap((table) =>
    release
      .rows(table)
      .findings.map((each) => ({ ...each, file: `${release.folder}${each.file}` })),
  );
  return unread.length > 0 ? { release: undefined, findings: unread } : { release, findings: [] };
}

const unknown = (name: string, root: string, why = ''): Finding =>
  finding('diff/unknown-release', {
    file: name,
    message: `There is no such folder or archive, and no such revision in ${root}${why}.`,
    expected:
      'a folder with dist/json/ or json/, a .zip, .tgz or .tar.gz archive of one, or a git revision such as v0.1.0',
    fix: 'Give the path of a release, or run `git fetch --tags` if this clone lacks the revision.',
  });

const noTable = (name: string): Finding =>
  finding('diff/unreadable', {
    file: name,
    message: 'It holds no table of a release.',
    expected: 'dist/json/<table>.json, or json/<table>.json in a dist folder',
    fix: 'Give the folder, archive or git revision of a release.',
  });

/** The folder or archive of that path when there is one, else the revision of that name. */
async function placeNamed(name: string, root: string): Promise<Pick<Place, 'files' | 'findings'>> {
  const isPath = await stat(name).then(
    () => true,
    // What is there but closed to the reader is named as such.
    (error: unknown) => !['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''),
  );
  if (isPath) return readPlace(name, releaseParts);
  const none = (why?: string) => ({ files: new Map(), findings: [unknown(name, root, why)] });
  try {
    return (await readRevision(root, name, releaseParts)) ?? none();
  } catch (thrown) {
    return none(` (git: ${reasonOf(thrown)})`);
  }
}

export type NamedRelease =
  | { readonly release: ComparedRelease; readonly findings: readonly [] }
  | { readonly release: undefined; readonly findings: readonly Finding[] };

/** A release by its name; what is wrong with it comes back as findings. */
export async function releaseNamed(name: string, root: string): Promise<NamedRelease> {
  progress(`reading ${name} …`);
  const place = await placeNamed(name, root);
  const { release, findings: unread } = openTables(place, noTable(name));
  const damaged = (release?.renamed?.findings ?? []).map((each) => ({
    ...each,
    file: `${release?.folder ?? ''}${each.file}`,
  }));
  if (release && damaged.length === 0)
    return { release: publishedRelease(name, release), findings: [] };
  const findings = [...unread, ...damaged];
  const prefix = (file: string): string => (file === name ? name : `${name}:${file}`);
  return {
    release: undefined,
    findings: findings.map((each) => ({ ...each, file: prefix(each.file) })),
  };
}
