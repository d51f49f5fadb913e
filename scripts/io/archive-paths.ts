import type { Finding } from '../text/finding.js';
import { printable } from '../text/printable.js';
import { problem } from '../release/problem.js';

/** What an archive may unpack to. A release is some megabytes; what is larger than this is none, or would not fit in memory. */
export const limits = { files: 100_000, bytes: 1024 ** 3 } as const;

/** A file as an archive lists it, before anything is unpacked. */
export interface Entry {
  readonly path: string;
  readonly bytes: number;
  /** False for links, devices and whatever else an archive can hold. */
  readonly isPlain: boolean;
}

/** Forward slashes between names, each a name: nothing that leads elsewhere, on any system. */
function isInside(path: string): boolean {
  const names = path.split('/');
  return (
    !/[\\:\p{Cc}]/u.test(path) &&
    names.every((name) => name !== '' && name !== '.' && name !== '..')
  );
}

const refused = (path: string, message: string, expected: string): Finding =>
  problem('archive/refused', path, {
    message,
    expected,
    fix: 'Do not unpack it; download the release from where it is published.',
  });

/** Why an archive is not unpacked; nothing when its list is in order. */
export function refuseEntries(archive: string, entries: readonly Entry[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { path, isPlain } of entries) {
    const name = printable(path);
    if (!isInside(path))
      findings.push(
        refused(
          archive,
          `The entry "${name}" does not lie inside it.`,
          'paths that lead nowhere else',
        ),
      );
    else if (!isPlain)
      findings.push(
        refused(archive, `The entry "${name}" is no plain file.`, 'plain files, no links'),
      );
    else if (seen.has(path))
      findings.push(refused(archive, `The entry "${name}" stands in it twice.`, 'every file once'));
    seen.add(path);
  }
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (entries.length > limits.files || bytes > limits.bytes)
    findings.push(
      refused(
        archive,
        `It unpacks to ${bytes} bytes in ${entries.length} files.`,
        `at most ${limits.bytes} bytes in ${limits.files} files`,
      ),
    );
  return findings;
}
