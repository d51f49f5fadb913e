import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isCompared } from '../diff/parse-release.js';
import { type Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';
import { findRelease } from '../release/find.js';
import { commitOf, filesOfCommit } from './git-files.js';
import { listFiles, readFiles } from './project-files.js';
import { readRelease } from './read-release.js';

export interface SourceResult {
  /** Paths from the root of the project or package, such as dist/json/events.json. */
  readonly files: Files;
  readonly findings: readonly Finding[];
}

const found = (files: Files): SourceResult => ({ files, findings: [] });

const unknown = (name: string, message: string): SourceResult => ({
  files: new Map(),
  findings: [
    {
      check: 'diff/unknown-release',
      severity: 'error',
      file: name,
      message,
      expected:
        'a folder with dist/json/ or json/, a .zip, .tgz or .tar.gz archive of one, or a git revision such as v0.1.0',
      fix: 'Give the path of a release, or `git fetch --tags` where the revision is not in this clone.',
    },
  ],
});

/** A dist folder on its own is moved to dist/, so that every source has the same paths. */
function fromRoot(files: Files): Files {
  const isDist = ![...files.keys()].some((path) => path.startsWith('dist/json/'));
  const rooted = isDist
    ? [...files].map(([path, bytes]) => [`dist/${path}`, bytes] as const)
    : files;
  return new Map([...rooted].filter(([path]) => isCompared(path)));
}

async function folderFiles(folder: string): Promise<Files> {
  const wanted = ['dist/json', 'json', 'schemas/release'];
  const below = (await Promise.all(wanted.map((each) => listFiles(folder, each)))).flat();
  const single = ['package.json', 'curated/ids.json', 'datapackage.json', 'SHA256SUMS'].flatMap(
    (path) => [path, `dist/${path}`],
  );
  return fromRoot(await readFiles(folder, [...below, ...single]));
}

async function archiveFiles(path: string): Promise<SourceResult> {
  const { files, findings } = await readRelease(path);
  const release = findRelease(files);
  if (findings.length > 0) return { files: new Map(), findings };
  if (!release) return unknown(path, 'There is no release in it.');
  const dist = [...release.files].map(([name, bytes]) => [`dist/${name}`, bytes] as const);
  return found(fromRoot(new Map<string, Uint8Array>([...release.around, ...dist])));
}

/**
 * The files of a release that a comparison needs. `name` is a folder or an archive when there is one of that path, else a
 * revision of the git repository at `root`.
 */
export async function readSource(name: string, root: string): Promise<SourceResult> {
  const place = await stat(name).catch(() => undefined);
  if (place?.isDirectory()) return found(await folderFiles(resolve(name)));
  if (place?.isFile()) return archiveFiles(name);
  const commit = await commitOf(root, name);
  if (commit === undefined)
    return unknown(name, `There is no such folder or archive, and no such revision in ${root}.`);
  return found(await filesOfCommit(root, commit, isCompared));
}
