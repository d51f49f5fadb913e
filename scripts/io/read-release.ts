import { readFile, stat } from 'node:fs/promises';
import type { Finding } from '../text/finding.js';
import type { Files } from '../text/files.js';
import { limits } from './archive-paths.js';
import { problem } from '../release/problem.js';
import { reasonOf } from '../text/printable.js';
import { readReleaseFolder } from './read-folder.js';

/** How a release came: as a folder, a zip archive or a gzipped tar archive. */
export type ReleaseKind = 'folder' | 'zip' | 'tarball';

export interface ReadRelease {
  readonly kind: ReleaseKind | undefined;
  /** Paths with forward slashes, from the folder or the archive’s root. */
  readonly files: Files;
  /** The bytes of a zip archive itself. */
  readonly zip?: Uint8Array;
  readonly findings: readonly Finding[];
}

const refuse = (path: string, message: string, expected: string, fix: string): ReadRelease => ({
  kind: undefined,
  files: new Map(),
  findings: [problem('release/unreadable', path, { message, expected, fix })],
});

const wanted = 'a folder, a .zip, or a .tgz as npm pack makes it';

/** Told by its first bytes, whatever it is called. */
function archiveKind(bytes: Uint8Array): 'zip' | 'tarball' | undefined {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return 'zip';
  return first === 0x1f && second === 0x8b ? 'tarball' : undefined;
}

async function readArchive(path: string): Promise<ReadRelease> {
  const bytes = new Uint8Array(await readFile(path));
  const kind = archiveKind(bytes);
  if (!kind)
    return refuse(
      path,
      'It is no zip and no gzip archive.',
      wanted,
      'Give what was downloaded, or the folder it was unpacked to.',
    );
  // Each reader is loaded when there is something for it to read.
  const read =
    kind === 'zip'
      ? (await import('./read-zip.js')).readZip(path, bytes)
      : await (await import('./read-tarball.js')).readTarball(path, bytes);
  return { kind, ...(kind === 'zip' ? { zip: bytes } : {}), ...read };
}

/**
 * Reads a downloaded release into memory; nothing is unpacked on the disk. Whatever is wrong with it, down to there being no such
 * path, comes back as a finding.
 */
export async function readRelease(path: string): Promise<ReadRelease> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return { kind: 'folder', ...(await readReleaseFolder(path)) };
    if (!facts.isFile())
      return refuse(
        path,
        'It is neither a folder nor a file.',
        wanted,
        'Give what was downloaded.',
      );
    if (facts.size > limits.bytes)
      return refuse(
        path,
        `It has ${facts.size} bytes.`,
        `an archive of at most ${limits.bytes} bytes`,
        'Unpack it and give its dist/ folder, if it is a release at all.',
      );
    return await readArchive(path);
  } catch (thrown) {
    return refuse(
      path,
      `It cannot be read: ${reasonOf(thrown)}.`,
      wanted,
      'Download it again, whole.',
    );
  }
}
