import type { Files } from '../text/files.js';

/** The words of a text, case and punctuation ignored. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of six words of a text. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.map((_, at) => words.slice(at, at + 6).join(' ')).slice(0, -5);
}

/** Gives the runs of six words that a text shares with an article among the files of the project. */
export function sharedWithArticles(files: Files): (text: string) => string[] {
  const decoder = new TextDecoder();
  const printed = new Set(
    [...files]
      .filter(([path]) => /^corpus\/(raw|normalised)\//.test(path))
      .flatMap(([, bytes]) => runsOf(decoder.decode(bytes))),
  );
  return (text) => runsOf(text).filter((run) => printed.has(run));
}
