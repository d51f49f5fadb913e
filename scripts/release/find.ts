import type { Files } from '../text/files.js';
import { renamedFiles } from '../text/lazy-files.js';
import { byCodePoint } from '../text/order.js';

/** Where a release is among files that somebody downloaded. */
export interface FoundRelease {
  /** The files of the release, by path in it: what dist/ holds. */
  readonly files: Files;
  /** The folder of the release in what was downloaded: "", "dist/", "missile-talks-0.1.0/", "package/dist/". */
  readonly folder: string;
  /** What is next to a dist/ folder, by path from there: the npm package or the repository. Empty for a bare release. */
  readonly around: Files;
  readonly aroundFolder: string;
  /** Paths that belong neither to the release nor to a package around it. */
  readonly strays: readonly string[];
}

/** Folders at most two deep that hold what only a release has, either of which may be missing: SHA256SUMS, and json/. */
function foldersOf(paths: readonly string[]): string[] {
  const found = paths.flatMap(
    (path) => /^((?:[^/]+\/){0,2}?)(?:SHA256SUMS$|json\/)/.exec(path)?.[1] ?? [],
  );
  return [...new Set(found)].sort(byCodePoint);
}

/** The folder at the top of what was downloaded that a path leads through; "" for none. */
const topOf = (path: string): string => path.slice(0, path.indexOf('/') + 1);

/** Folders but dist/ at the top of what was downloaded, such as the one that an archive unpacks to. */
const topsOf = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(paths.map(topOf).filter((top) => top !== '' && top !== 'dist/'));

/** Where the release is: at the top, in dist/, or in one of these folders or its dist/. */
function folderOf(paths: readonly string[], isTop: boolean): string | undefined {
  const found = foldersOf(paths);
  return (
    ['', 'dist/'].find((each) => found.includes(each)) ??
    found.find((each) => isTop && /^(?!dist\/)[^/]+\/(?:dist\/)?$/.test(each))
  );
}

/** What surrounds a dist/ folder: the project it was made in, or the package. */
const outerOf = (folder: string): string | undefined =>
  /(?:^|\/)dist\/$/.test(folder) ? folder.slice(0, -'dist/'.length) : undefined;

/** What belongs to a release outside its folder. */
export const partsAround: readonly string[] = [
  'package.json',
  'CITATION.cff',
  'curated/ids.json',
  'corpus/raw/',
  'schemas/',
];

/** What to read of a folder or revision in order to open the release in it. Nothing, when there is none. */
export function releaseParts(paths: readonly string[]): string[] {
  const isAlone = topsOf(paths).size === 1;
  const folder = folderOf(paths, isAlone);
  // A dist that is a link or a file is named by whoever reads it.
  if (folder === undefined) return paths.filter((path) => /^(?:[^/]+\/)?dist$/.test(path));
  const outer = outerOf(folder);
  return [folder, ...(outer === undefined ? [] : partsAround.map((part) => `${outer}${part}`))];
}

const below = (files: Files, folder: string, leftOut?: string): Files =>
  renamedFiles(files, (path) =>
    path.startsWith(folder) && (leftOut === undefined || !path.startsWith(leftOut))
      ? path.slice(folder.length)
      : undefined,
  );

/**
 * Finds the release among files: at the top, in dist/, or in one folder that holds either, as archives have it.
 * @returns undefined when there is none.
 */
export function findRelease(files: Files): FoundRelease | undefined {
  const paths = [...files.keys()];
  const folder = folderOf(paths, true);
  if (folder === undefined) return undefined;
  const outer = outerOf(folder);
  const isPackage = outer !== undefined && files.has(`${outer}package.json`);
  return {
    files: below(files, folder),
    folder,
    around: outer === undefined ? new Map() : below(files, outer, folder),
    aroundFolder: outer ?? '',
    strays: paths.filter((path) => !path.startsWith(isPackage ? outer : folder)).sort(byCodePoint),
  };
}

/** A release among the files of the project it belongs to, as they lie on the disk. */
export const inProject = (release: Files, project: Files): Files =>
  new Map<string, Uint8Array>([
    ...project,
    ...[...release].map(([path, bytes]) => [`dist/${path}`, bytes] as const),
  ]);
