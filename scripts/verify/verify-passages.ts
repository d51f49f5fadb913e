import type { Files } from '../text/files.js';
import type { ReadTables } from './keys.js';
import { checkPassages, type PassageSearch } from './passages.js';
import { checkRawArticles } from './raw-articles.js';
import { checkTexts } from './texts.js';
import type { Findings } from './verification.js';
import { guarded } from './verify-tables.js';

export interface PassageCounts {
  readonly texts: number;
  readonly passages: number;
  readonly raw_articles: number;
  readonly raw_passages: number;
}

/** Looks up every passage of every table in the texts and, where they are at hand, in the raw articles. */
export function verifyPassages(
  tables: ReadTables,
  files: Files,
  rawFiles: Files | undefined,
  findings: Findings,
): PassageCounts {
  const blocks: PassageSearch['blocks'] = new Map(
    tables.get('blocks')?.rows.map((block) => [block['block_id'] ?? null, block]),
  );
  const search = (unit: PassageSearch['unit'], wordsAt: PassageSearch['wordsAt']): number => {
    let passages = 0;
    const counted = (): void => {
      passages += 1;
    };
    for (const table of tables.values())
      findings.add(
        guarded(table.rowsFile, () => checkPassages(table, { unit, wordsAt, blocks, counted })),
      );
    return passages;
  };
  const { texts, findings: wrongTexts } = checkTexts(tables, files);
  findings.add(wrongTexts);
  const passages = search('characters', (article, start, end) =>
    texts.get(article)?.slice(Math.max(start, 0), end).join(''),
  );
  if (!rawFiles) return { texts: texts.size, passages, raw_articles: 0, raw_passages: 0 };
  const { raw, findings: wrongRaw } = checkRawArticles(tables, rawFiles);
  findings.add(wrongRaw);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const raw_passages = search('bytes', (article, start, end) => {
    const bytes = raw.get(article);
    return bytes && decoder.decode(bytes.subarray(Math.max(start, 0), Math.max(end, 0)));
  });
  return { texts: texts.size, passages, raw_articles: raw.size, raw_passages };
}
