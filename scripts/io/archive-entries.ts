import { finding, type Finding } from '../text/finding.js';
import { printable } from '../text/printable.js';

/** The most that is read from one place: a release takes some megabytes, and more than this would not fit in memory. */
export const limits = { files: 100_000, bytes: 1024 ** 3 } as const;

/** A file as an archive lists it, before anything is unpacked. */
export interface Entry {
  readonly path: string;
  readonly bytes: number;
  /** False for links, devices and whatever else an archive can hold. */
  readonly isRegular: boolean;
}

/** Forward slashes between names, each a name: nothing that leads elsewhere, on any system. */
function isInside(path: string): boolean {
  const names = path.split('/');
  return (
    !/[\\:\p{Cc}]/u.test(path) &&
    names.every((name) => name !== '' && name !== '.' && name !== '..')
  );
}

const refused = (archive: string, message: string, expected: string): Finding =>
  finding('archive/refused', {
    file: archive,
    message,
    expected,
    fix: 'Do not unpack it; download it from where it is published.',
  });

/** Why an archive is not unpacked; nothing when its list is in order. */
export function refuseEntries(archive: string, entries: readonly Entry[]): Finding[] {
  const seen = new Set<string>();
  const findings = entries.flatMap(({ path, isRegular }): Finding[] => {
    const entry = `The entry "${printable(path)}"`;
    const isRepeated = seen.has(path);
    seen.add(path);
    if (!isInside(path))
      return [refused(archive, `${entry} lies outside the archive.`, 'paths that stay inside it')];
    if (!isRegular)
      return [refused(archive, `${entry} is not a regular file.`, 'regular files, no links')];
    return isRepeated ? [refused(archive, `${entry} appears twice.`, 'every file once')] : [];
  });
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (entries.length <= limits.files && bytes <= limits.bytes) return findings;
  const message = `It unpacks to ${bytes} bytes in ${entries.length} files.`;
  const expected = `at most ${limits.bytes} bytes in ${limits.files} files`;
  return [...findings, refused(archive, message, expected)];
}
