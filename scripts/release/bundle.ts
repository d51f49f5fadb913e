import { zipSync, type Zippable } from 'fflate';
import type { PackageFile } from '../model/metadata.js';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';
import { byCodePoint } from '../text/order.js';
import { bundleName } from './documents/texts.js';
import type { OpenRelease } from './open.js';

/**
 * A release as one zip archive with one folder in it. The same files give the same bytes on every system: entries by code point
 * of their paths, no folders, no extra fields, deflated by a compressor written in JavaScript, and dated noon of the release day on
 * whatever clock, since zip has no time zones.
 */
export function bundleRelease(files: Files, metadata: PackageFile, withTexts: boolean): Uint8Array {
  const folder = bundleName(metadata, withTexts);
  const mtime = `${metadata.dataset.releaseDate}T12:00:00`;
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => byCodePoint(a, b)))
    entries[`${folder}/${path}`] = bytes;
  return zipSync(entries, { level: 9, mtime });
}

/**
 * The bundle of a release has one form, so its other bytes can be checked too: headers, dates, the digests that unpacking programs
 * look at. A warning only: packing the same files again does them no harm.
 */
export function checkBundleBytes(
  file: string,
  archive: Uint8Array,
  { files, folder, withTexts }: Pick<OpenRelease, 'files' | 'folder' | 'withTexts'>,
  own: PackageFile,
): Finding[] {
  if (folder !== `${bundleName(own, withTexts)}/`) return [];
  const expected = bundleRelease(files, own, withTexts);
  if (Buffer.compare(archive, expected) === 0) return [];
  const at = archive.findIndex((byte, index) => byte !== expected[index]);
  const place = at < 0 ? Math.min(archive.length, expected.length) : at;
  return [
    {
      check: 'archive/other-bytes',
      severity: 'warning',
      file,
      message: `From byte ${place} on it is not the archive that missile-talks bundle writes of these files.`,
      expected: 'the published bundle, byte for byte',
      fix: 'Nothing to do if somebody packed it again; otherwise download it again.',
    },
  ];
}
