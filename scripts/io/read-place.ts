import { readFile, realpath, stat } from 'node:fs/promises';
import type { Files } from '../text/files.js';
import { finding, type Finding } from '../text/finding.js';
import { reasonOf } from '../text/printable.js';
import { codeOf } from './disk.js';
import { limits } from './archive-entries.js';
import { withoutSystemFiles } from './left-behind.js';
import { archiveKind, readArchive, type ArchiveKind } from './read-archive.js';
import { readSteadily } from './read-steadily.js';
import { readFolder, type Choose } from './read-folder.js';

/** What was read from a folder or an archive. */
export interface Place {
  /** Undefined when it could not be read. */
  readonly kind: 'folder' | ArchiveKind | undefined;
  /** Paths with forward slashes, from the folder or the archive’s root. */
  readonly files: Files;
  /** The bytes of the archive itself. */
  readonly archive?: Uint8Array;
  readonly findings: readonly Finding[];
}

const wanted = 'a folder, a .zip, or a .tgz as npm pack makes it';

const unreadable = (path: string, message: string, fix: string, expected = wanted): Place => ({
  kind: undefined,
  files: new Map(),
  findings: [finding('release/unreadable', { file: path, message, expected, fix })],
});

/**
 * Reads a folder, of which only what is chosen, or a whole archive into memory; nothing is unpacked on the disk. Whatever
 * is wrong, down to there being no such path, comes back as a finding.
 */
export async function readPlace(path: string, choose: Choose): Promise<Place> {
  // Links and ".." as the system reads them: to join paths is to look at the letters only.
  const real = await realpath(path).catch(() => path);
  return readSteadily(real, () => readNow(path, choose));
}

async function readNow(path: string, choose: Choose): Promise<Place> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory())
      return { kind: 'folder', ...(await readFolder(await realpath(path), choose)) };
    if (!facts.isFile())
      return unreadable(path, 'It is neither a folder nor a file.', 'Give what was downloaded.');
    if (facts.size > limits.bytes)
      return unreadable(
        path,
        `It has ${facts.size} bytes.`,
        'Unpack it and give the folder, if it is what you meant to download.',
        `an archive of at most ${limits.bytes} bytes`,
      );
    const archive = new Uint8Array(await readFile(path));
    const kind = archiveKind(archive);
    if (!kind)
      return unreadable(
        path,
        'It is neither a zip archive nor a gzip archive.',
        'Give what was downloaded, or the folder it was unpacked to.',
      );
    const unpacked = await readArchive(kind, path, archive);
    const { files, findings } = withoutSystemFiles(unpacked.files);
    return { kind, archive, files, findings: [...unpacked.findings, ...findings] };
  } catch (thrown) {
    const isThere = !['ENOENT', 'ENOTDIR'].includes(codeOf(thrown) ?? '');
    const fix = isThere ? 'Download it again, whole.' : 'Give the path of what was downloaded.';
    return unreadable(path, `It cannot be read: ${reasonOf(thrown)}.`, fix);
  }
}
