import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Parser } from 'tar';
import type { Finding } from '../text/finding.js';
import type { Files } from '../text/files.js';
import { limits, refuseEntries, type Entry } from './archive-paths.js';

interface Unpacked {
  readonly entries: Entry[];
  readonly files: Map<string, Uint8Array>;
}

/** Every entry of a tar archive with its bytes. @throws Error when a header or the end is damaged. */
function parseTar(bytes: Uint8Array): Promise<Unpacked> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    const files = new Map<string, Uint8Array>();
    const parser = new Parser({
      strict: true,
      onReadEntry: (entry) => {
        const isFolder = entry.type === 'Directory';
        const isPlain = entry.type === 'File' || entry.type === 'OldFile';
        if (!isFolder) entries.push({ path: entry.path, bytes: entry.size, isPlain });
        const chunks: Uint8Array[] = [];
        entry.on('data', (chunk) => chunks.push(chunk));
        entry.on('end', () => {
          if (isPlain) files.set(entry.path, new Uint8Array(Buffer.concat(chunks)));
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

/** Unpacks a gzipped tar archive, such as `npm pack` makes, in memory. @throws Error when it is damaged or too large. */
export async function readTarball(
  file: string,
  archive: Uint8Array,
): Promise<{ files: Files; findings: readonly Finding[] }> {
  const bytes = await promisify(gunzip)(archive, { maxOutputLength: limits.bytes });
  const { entries, files } = await parseTar(bytes);
  const findings = refuseEntries(file, entries);
  return { files: findings.length > 0 ? new Map() : files, findings };
}
