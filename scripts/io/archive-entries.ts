import { finding, type Finding } from '../text/finding.js';
import { printable } from '../text/printable.js';
import { nameFault, Names, type Fault } from './entry-names.js';

/** The most that is read from one place: a release takes some megabytes. */
export const limits = { files: 100_000, bytes: 512 * 1024 ** 2 } as const;

/** The most that an archive of so many bytes unpacks to. A release packs to a fifth; nothing packs to a fiftieth but what is made to. */
export const mostUnpacked = (packed: number): number =>
  Math.min(limits.bytes, Math.max(16 * 1024 ** 2, 50 * packed));

/** A file or folder as an archive lists it, before anything is unpacked. */
export interface Entry {
  /** That of a folder ends in "/". */
  readonly path: string;
  readonly bytes: number;
  /** False for links, devices and whatever else an archive can hold besides files and folders. */
  readonly isRegular: boolean;
}

const refused = (archive: string, { message, expected }: Fault): Finding =>
  finding('archive/refused', {
    file: archive,
    message,
    expected,
    fix: 'Do not unpack it; download it from where it is published.',
  });

const mostFindings = 100;

/** Why an archive is not unpacked; nothing when its list is in order. `most` is how many bytes it may unpack to. */
export function refuseEntries(
  archive: string,
  entries: readonly Entry[],
  most: number = limits.bytes,
): Finding[] {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (entries.length > limits.files || bytes > most) {
    const message = `It unpacks to ${bytes} bytes in ${entries.length} files.`;
    const expected = `at most ${most} bytes in ${limits.files} files`;
    return [refused(archive, { message, expected })];
  }
  const names = new Names();
  const faults = entries.flatMap(({ path, isRegular }): Fault[] => {
    const isFolder = path.endsWith('/');
    const fault =
      nameFault(isFolder ? path.slice(0, -1) : path) ??
      (isRegular ? undefined : irregular(isFolder)) ??
      names.add(path);
    return fault
      ? [{ ...fault, message: `The entry "${printable(path)}" ${printable(fault.message)}.` }]
      : [];
  });
  const more = faults.length - mostFindings;
  return [
    ...faults.slice(0, mostFindings).map((fault) => refused(archive, fault)),
    ...(more > 0
      ? [refused(archive, { message: `${more} more entries are like these.`, expected: 'none' })]
      : []),
  ];
}

const irregular = (isFolder: boolean): Fault =>
  isFolder
    ? { message: 'is named like a folder and is none', expected: 'folders without bytes' }
    : { message: 'is not a regular file', expected: 'regular files, no links' };
