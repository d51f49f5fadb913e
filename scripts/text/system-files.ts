/** Files and folders that an operating system leaves wherever somebody looked. */
const leftBehind = /^(?:\.ds_store|thumbs\.db|desktop\.ini|__macosx|\._.+)$/iu;

/** Whether a path is, or lies in, what macOS or Windows put beside the files of their users. */
export const isSystemFile = (path: string): boolean =>
  path.split('/').some((name) => leftBehind.test(name));

/** The shortest folder or file of a path that is left behind: all of __MACOSX/ is one thing. */
export function systemFileIn(path: string): string {
  const names = path.split('/');
  const at = names.findIndex((name) => leftBehind.test(name));
  return `${names.slice(0, at + 1).join('/')}${at < names.length - 1 ? '/' : ''}`;
}
