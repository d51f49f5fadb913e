import type { Source } from '../model/records/corpus.js';
import { parseCuratedFile } from '../records/parse-file.js';
import { rawPath } from '../records/project.js';
import { closest } from '../text/closest.js';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';
import { Refusal } from '../text/refusal.js';

/**
 * The entry of an article, which may be one that is still being coded.
 * @throws Refusal when the project has none with the id
 */
export function articleNamed(id: string, files: Files): Source {
  const sources = parseCuratedFile(files, 'corpus/sources.json', 'sources').parsed;
  if (!sources) throw new Refusal('corpus/sources.json cannot be read. Run `check` to see why.');
  const found = sources.value.articles.find((article) => article.id === id);
  if (found) return found;
  const ids = sources.value.articles.map((article) => article.id);
  const near = closest(id, ids);
  throw new Refusal(
    `The project has no article ${id}.${near === undefined ? '' : ` Did you mean ${near}?`} It has ${ids.join(', ')}.`,
  );
}

/** Whether a finding is about an article. */
export const isAbout = (source: Source, { article, file, message }: Finding): boolean =>
  article === source.id ||
  file === rawPath(source) ||
  file.startsWith(`curated/${source.id}/`) ||
  new RegExp(`\\b${source.id}\\b`).test(message);
