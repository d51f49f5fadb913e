import { unzipSync } from 'fflate';
import type { Finding } from '../text/finding.js';
import type { Files } from '../text/files.js';
import { limits, refuseEntries, type Entry } from './archive-paths.js';

/** The entries of a zip archive, folders left out. @throws Error when it is damaged or lists more files than anything we read. */
function listZip(archive: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('/')) entries.push({ path: name, bytes: originalSize, isPlain: true });
      if (entries.length > limits.files)
        throw new Error(`it lists more than ${limits.files} files`);
      return false;
    },
  });
  return entries;
}

/**
 * Unpacks a zip archive in memory, once its list is found to be in order: no more than each file says is ever unpacked of it.
 * @throws Error when it is damaged.
 */
export function readZip(
  file: string,
  archive: Uint8Array,
): { files: Files; findings: readonly Finding[] } {
  const findings = refuseEntries(file, listZip(archive));
  if (findings.length > 0) return { files: new Map(), findings };
  const files = unzipSync(archive, { filter: ({ name }) => !name.endsWith('/') });
  return { files: new Map(Object.entries(files)), findings };
}
