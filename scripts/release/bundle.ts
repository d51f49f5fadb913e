import { zipSync, type Zippable } from 'fflate';
import { byCodePoint } from '../text/order.js';
import type { PackageFile } from '../model/metadata.js';
import type { Files } from '../text/files.js';

export const bundleFolder = ({ name, version }: Pick<PackageFile, 'name' | 'version'>): string =>
  `${name}-${version}`;

/**
 * A release as one zip archive with one folder in it. The same files give the same bytes on every system: entries by code point
 * of their paths, no folders, no extra fields, deflated by a compressor written in JavaScript, and dated noon of the release day on
 * whatever clock, since zip has no time zones.
 */
export function bundleRelease(files: Files, metadata: PackageFile): Uint8Array {
  const mtime = `${metadata.dataset.releaseDate}T12:00:00`;
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => byCodePoint(a, b)))
    entries[`${bundleFolder(metadata)}/${path}`] = bytes;
  return zipSync(entries, { level: 9, mtime });
}
