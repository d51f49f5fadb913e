import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';
import { mostUnpacked, refuseEntries } from './archive-entries.js';
import { ByteStream } from './byte-stream.js';
import { readTar } from './read-tar.js';
import { unpackListed } from './read-zip.js';
import { listZip } from './zip-list.js';

export type ArchiveKind = 'zip' | 'tarball';

interface Unpacked {
  readonly files: Files;
  readonly findings: readonly Finding[];
}

/** Told by its first bytes, whatever the file is called. */
export function archiveKind([first, second]: Uint8Array): ArchiveKind | undefined {
  if (first === 0x50 && second === 0x4b) return 'zip';
  return first === 0x1f && second === 0x8b ? 'tarball' : undefined;
}

/** Nothing of a zip archive is unpacked before its whole list is found to be in order. */
function unpackZip(file: string, archive: Uint8Array): Unpacked {
  const list = listZip(archive);
  const findings = refuseEntries(file, list.entries, mostUnpacked(archive.length));
  return { files: findings.length > 0 ? new Map() : unpackListed(archive, list), findings };
}

async function unpackTarball(file: string, archive: Uint8Array): Promise<Unpacked> {
  const gunzip = createGunzip();
  try {
    const unpacked = Readable.from([archive]).pipe(gunzip);
    const stream = new ByteStream(unpacked, mostUnpacked(archive.length));
    const { entries, files } = await readTar(stream);
    const findings = refuseEntries(file, entries);
    if (findings.length > 0) return { files: new Map(), findings };
    // Gzip takes zeros for padding, and what follows them for nothing.
    if (!archive.subarray(gunzip.bytesWritten).every((byte) => byte === 0))
      throw new Error('bytes behind its end belong to no entry');
    return { files, findings };
  } finally {
    gunzip.destroy();
  }
}

/**
 * Unpacks an archive in memory: a zip, or a gzipped tar such as `npm pack` makes. `file` is what findings call it.
 * @throws Error when it is damaged or too large.
 */
export const readArchive = async (
  kind: ArchiveKind,
  file: string,
  archive: Uint8Array,
): Promise<Unpacked> => (kind === 'zip' ? unpackZip(file, archive) : unpackTarball(file, archive));
