import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';
import { findRelease } from '../release/find.js';
import { listFiles, readFiles } from './project-files.js';
import { readRelease } from './read-release.js';

const load = createRequire(import.meta.url);

/** The folder of the running program's own package: installed, or the repository. */
export const ownFolder = (): string => dirname(load.resolve('missile-talks/package.json'));

export interface ReleaseAtHand {
  /** By path in the release; empty when there is none. */
  readonly release: Files;
  /** Raw articles and the registry of ids, as far as they stand beside the release, by path from the project's root. */
  readonly project: Files;
  readonly findings: readonly Finding[];
}

/** Raw articles and the registry of ids of the project in a folder, as far as there are any. */
const readAround = async (root: string): Promise<Files> =>
  readFiles(root, [...(await listFiles(root, 'corpus/raw')), 'curated/ids.json']);

/** Reads a release from a folder or archive, as `verify` finds it there, with what stands beside it of its project. */
export async function readReleaseAtHand(path: string): Promise<ReleaseAtHand> {
  const { kind, files, findings } = await readRelease(path);
  const found = findRelease(files);
  if (!found) return { release: new Map(), project: new Map(), findings };
  const root = dirname(resolve(join(path, found.folder)));
  return {
    release: found.files,
    project: kind === 'folder' ? await readAround(root) : found.around,
    findings,
  };
}
