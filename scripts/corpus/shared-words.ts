import type { Files } from '../text/files.js';
import { groupBy } from '../text/lookup.js';

/** The words of a text, case and punctuation ignored. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** So many words in a row are no chance. */
const length = 6;

/** Every run of six words of a text. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.map((_, at) => words.slice(at, at + length).join(' ')).slice(0, 1 - length);
}

/** The runs of six words of `texts` that an article among the files of the project prints, by text; articles are read one after the other. */
export function sharedWithArticles(
  files: Files,
  texts: Iterable<string>,
): (text: string) => string[] {
  const wanted = groupBy(new Set([...texts].flatMap(runsOf)), (run) => run.split(' ', 1)[0]);
  const printed = new Set<string>();
  for (const path of files.keys()) {
    if (!/^corpus\/(raw|normalised)\//.test(path)) continue;
    const words = wordsOf(new TextDecoder().decode(files.get(path)));
    for (const [at, word] of words.entries()) {
      const begun = wanted.get(word);
      if (!begun) continue;
      const run = words.slice(at, at + length).join(' ');
      if (begun.includes(run)) printed.add(run);
    }
  }
  return (text) => runsOf(text).filter((run) => printed.has(run));
}
