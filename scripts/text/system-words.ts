/** An error of the operating system, as Node throws it. */
interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

const isSystemError = (thrown: unknown): thrown is SystemError =>
  thrown instanceof Error &&
  'code' in thrown &&
  typeof thrown.code === 'string' &&
  'syscall' in thrown &&
  typeof thrown.syscall === 'string';

/** Where the system’s own words say too little, or are no English. */
const plainer: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'a file is where a folder should be'],
  ['EISDIR', 'it is a folder'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'no space is left on the disk'],
  ['EDQUOT', 'the quota of disk space is used up'],
  ['EIO', 'the disk reports an error'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EXDEV', 'it lies on another disk'],
  ['EBUSY', 'it is in use'],
  ['EEXIST', 'it is already there'],
  ['ENOTEMPTY', 'the folder is not empty'],
  ['EPERM', 'the system does not permit it'],
  ['EPIPE', 'the program that reads it has ended'],
  ['EBADF', 'it is not open'],
]);

/** What was to be done with the file. A file may be opened to be read or to be written. */
function deedOf(syscall: string): string {
  if (/^(?:read|scandir|l?stat|readlink|realpath|access|opendir)/.test(syscall)) return 'read';
  if (/^(?:unlink|rm)/.test(syscall)) return 'removed';
  if (/^(?:rename|link|symlink)/.test(syscall)) return 'moved';
  if (syscall === 'open') return 'opened';
  return syscall.startsWith('mkd') ? 'made' : 'written';
}

/** "permission denied": what the system said, to follow a colon; undefined when it was not the system that spoke. */
export function systemReason(thrown: unknown): string | undefined {
  if (!isSystemError(thrown)) return undefined;
  const { code, syscall, message } = thrown;
  if (syscall.startsWith('spawn')) return code === 'ENOENT' ? 'it is not installed' : code;
  // "EACCES: permission denied, open '/a'"
  return plainer.get(code) ?? /^\w+: ([^,]+)/.exec(message)?.[1] ?? code;
}

/**
 * "curated/ids.json cannot be written: permission denied.", or undefined when it was not the system that spoke. `named` gives a path as
 * the user knows it.
 */
export function systemSentence(
  thrown: unknown,
  named: (path: string) => string,
): string | undefined {
  if (!isSystemError(thrown)) return undefined;
  const { syscall, path } = thrown;
  const reason = systemReason(thrown) ?? '';
  if (syscall.startsWith('spawn')) return `${path ?? syscall} cannot be run: ${reason}.`;
  const file = path === undefined ? 'A file' : named(path);
  return `${file} cannot be ${deedOf(syscall)}: ${reason}.`;
}
