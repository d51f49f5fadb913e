import type { Files } from '../text/files.js';
import { byCodePoint } from '../text/order.js';

/** A release as somebody downloaded it. */
export interface Downloaded {
  /** The files of the release, by path in it: what dist/ holds. */
  readonly files: Files;
  /** The folder of the release in what was downloaded: "", "dist/", "missile-talks-0.1.0/", "package/dist/". */
  readonly folder: string;
  /** The npm package's other files, by path from its package.json; none for a bare release. */
  readonly around: Files;
  readonly aroundFolder: string;
  /** Paths that belong to neither. */
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

function below(files: Files, folder: string): Files {
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), bytes] as const] : [],
    ),
  );
}

/**
 * Finds the release among files: at the top, in dist/, or in one folder that holds either, as archives have it.
 * @returns undefined when there is none.
 */
export function findRelease(files: Files): Downloaded | undefined {
  const paths = [...files.keys()];
  const tops = [...new Set(paths.map(topOf))]
    .filter((top) => top !== '' && top !== 'dist/')
    .sort(byCodePoint);
  const folders = ['', 'dist/', ...tops.flatMap((top) => [top, `${top}dist/`])];
  const folder = folders.find((each) => isRelease(paths, each));
  if (folder === undefined) return undefined;
  const outer = folder.endsWith('dist/') ? folder.slice(0, -'dist/'.length) : undefined;
  const aroundFolder = outer !== undefined && files.has(`${outer}package.json`) ? outer : undefined;
  const isStray = (path: string): boolean =>
    !path.startsWith(folder) && (aroundFolder === undefined || !path.startsWith(aroundFolder));
  const around =
    aroundFolder === undefined
      ? new Map<string, Uint8Array>()
      : new Map([...below(files, aroundFolder)].filter(([path]) => !path.startsWith('dist/')));
  return {
    files: below(files, folder),
    folder,
    around,
    aroundFolder: aroundFolder ?? '',
    strays: paths.filter(isStray).sort(byCodePoint),
  };
}
