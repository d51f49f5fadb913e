import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';
import { limits, refuseEntries, type Entry } from './archive-entries.js';

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

const isFolder = (path: string): boolean => path.endsWith('/');

/** Lists a zip archive first: no more than each file says is ever unpacked of it. */
async function unpackZip(file: string, archive: Uint8Array): Promise<Unpacked> {
  const { unzipSync } = await import('fflate');
  const entries: Entry[] = [];
  unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      if (!isFolder(name)) entries.push({ path: name, bytes: originalSize, isRegular: true });
      if (entries.length > limits.files)
        throw new Error(`it lists more than ${limits.files} files`);
      return false;
    },
  });
  const findings = refuseEntries(file, entries);
  if (findings.length > 0) return { files: new Map(), findings };
  const files = unzipSync(archive, { filter: ({ name }) => !isFolder(name) });
  return { files: new Map(Object.entries(files)), findings };
}

/** Every entry of a tar archive with its bytes. @throws Error when a header or the end is damaged. */
async function readTar(bytes: Uint8Array): Promise<{ entries: Entry[]; files: Files }> {
  const { Parser } = await import('tar');
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    const files = new Map<string, Uint8Array>();
    const parser = new Parser({
      strict: true,
      onReadEntry: (entry) => {
        const isRegular = entry.type === 'File' || entry.type === 'OldFile';
        if (entry.type !== 'Directory')
          entries.push({ path: entry.path, bytes: entry.size, isRegular });
        const chunks: Uint8Array[] = [];
        entry.on('data', (chunk) => chunks.push(chunk));
        entry.on('end', () => {
          if (isRegular) files.set(entry.path, new Uint8Array(Buffer.concat(chunks)));
        });
      },
    });
    parser.on('error', reject);
    parser.on('end', () => {
      resolve({ entries, files });
    });
    parser.end(Buffer.from(bytes));
  });
}

async function unpackTarball(file: string, archive: Uint8Array): Promise<Unpacked> {
  const bytes = await promisify(gunzip)(archive, { maxOutputLength: limits.bytes });
  const { entries, files } = await readTar(bytes);
  const findings = refuseEntries(file, entries);
  return { files: findings.length > 0 ? new Map() : files, findings };
}

/**
 * Unpacks an archive in memory: a zip, or a gzipped tar such as `npm pack` makes. `file` is what findings call it.
 * @throws Error when it is damaged or too large.
 */
export const readArchive = (
  kind: ArchiveKind,
  file: string,
  archive: Uint8Array,
): Promise<Unpacked> => (kind === 'zip' ? unpackZip(file, archive) : unpackTarball(file, archive));
