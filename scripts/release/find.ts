import type { Files } from '../text/files.js';
import { byCodePoint } from '../text/order.js';

/** Where a release is among files that somebody downloaded. */
export interface FoundRelease {
  /** The files of the release, by path in it: what dist/ holds. */
  readonly files: Files;
  /** The folder of the release in what was downloaded: "", "dist/", "missile-talks-0.1.0/", "package/dist/". */
  readonly folder: string;
  /** What is beside a dist/ folder, by path from there: the npm package or the repository. Empty for a bare release. */
  readonly around: Files;
  readonly aroundFolder: string;
  /** Paths that belong neither to the release nor to a package around it. */
  readonly strays: readonly string[];
}

const topOf = (path: string): string => path.slice(0, path.indexOf('/') + 1);

/** Anything that only a release has; either may be what is missing. */
const isRelease = (paths: readonly string[], folder: string): boolean =>
  paths.some(
    (path) =>
      path === `${folder}SHA256SUMS` ||
      (path.startsWith(`${folder}json/`) && path.endsWith('.json')),
  );

const below = (files: Files, folder: string, leftOut?: string): Files =>
  new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(folder) && (leftOut === undefined || !path.startsWith(leftOut))
        ? [[path.slice(folder.length), bytes] as const]
        : [],
    ),
  );

/**
 * Finds the release among files: at the top, in dist/, or in one folder that holds either, as archives have it.
 * @returns undefined when there is none.
 */
export function findRelease(files: Files): FoundRelease | undefined {
  const paths = [...files.keys()];
  const tops = [...new Set(paths.map(topOf))]
    .filter((top) => top !== '' && top !== 'dist/')
    .sort(byCodePoint);
  const folders = ['', 'dist/', ...tops.flatMap((top) => [top, `${top}dist/`])];
  const folder = folders.find((each) => isRelease(paths, each));
  if (folder === undefined) return undefined;
  const outer = folder.endsWith('dist/') ? folder.slice(0, -'dist/'.length) : undefined;
  const isPackage = outer !== undefined && files.has(`${outer}package.json`);
  return {
    files: below(files, folder),
    folder,
    around: outer === undefined ? new Map() : below(files, outer, folder),
    aroundFolder: outer ?? '',
    strays: paths.filter((path) => !path.startsWith(isPackage ? outer : folder)).sort(byCodePoint),
  };
}
