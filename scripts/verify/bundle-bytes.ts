import { finding, type Finding } from '../text/finding.js';
import type { PackageFile } from '../model/metadata.js';
import { bundleFolder, bundleRelease } from '../release/bundle.js';
import type { FoundRelease } from '../release/find.js';

/**
 * The bundle of a release has one form, so its other bytes can be checked too: headers, dates, the digests that unpacking programs
 * look at. A warning, for whoever packs the same files anew takes nothing from them.
 */
export function checkBundleBytes(
  file: string,
  archive: Uint8Array,
  { files, folder }: FoundRelease,
  own: PackageFile,
): Finding[] {
  if (folder !== `${bundleFolder(own)}/`) return [];
  const expected = bundleRelease(files, own);
  if (Buffer.compare(archive, expected) === 0) return [];
  const at = archive.findIndex((byte, index) => byte !== expected[index]);
  const place = at < 0 ? Math.min(archive.length, expected.length) : at;
  return [
    finding('archive/other-bytes', {
      file,
      message: `From byte ${place} on it is not the archive that missile-talks bundle writes of these files.`,
      expected: 'the published bundle, byte for byte',
      fix: 'Nothing to do if it was packed anew; otherwise download it again.',
    }),
  ];
}
