/** Files and folders that an operating system leaves wherever somebody looked, by their name in lower case. */
const leftBehind = /^(?:\.ds_store|thumbs\.db|desktop\.ini|__macosx|\._.+)$/iu;

/** Whether a path is, or lies in, what macOS or Windows put beside the files of their users. */
export const isSystemFile = (path: string): boolean =>
  path.split('/').some((name) => leftBehind.test(name));
