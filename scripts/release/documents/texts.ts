import { tableNames, tables, type Rows } from '../../model/tables/index.js';
import { articleIdOf, type AnyRow } from '../../model/tables/table.js';
import { wholeTexts } from '../../model/tables/without-texts.js';
import type { PackageFile } from '../../model/metadata.js';
import type { ReleaseContent } from '../content.js';
import { areListed } from '../listed.js';

/** What the archive of a release is called, and the folder in it. */
export const bundleName = (
  { name, version }: Pick<PackageFile, 'name' | 'version'>,
  withTexts: boolean,
): string => `${name}-${version}${withTexts ? '' : '-no-texts'}`;

/** How many characters of each article stand in the words of records. */
function quotedCharacters(rows: Rows): (article: string) => number {
  const quoted = new Map<unknown, Set<number>>();
  for (const table of tableNames) {
    const left = wholeTexts(table);
    const spans = tables[table].spans.filter(
      ({ unit, words }) => unit === 'characters' && !left.includes(words),
    );
    for (const row of rows[table] as readonly AnyRow[]) {
      const article = articleIdOf(row);
      const places = quoted.get(article) ?? new Set();
      quoted.set(article, places);
      for (const { start, end } of spans) {
        const [first, after] = [row[start], row[end]];
        if (typeof first !== 'number' || typeof after !== 'number') continue;
        for (let at = first; at < after; at += 1) places.add(at);
      }
    }
  }
  return (article) => quoted.get(article)?.size ?? 0;
}

/** The share of each article; of many, the lowest and the highest. */
function quotedShares(rows: Rows): string {
  const quoted = quotedCharacters(rows);
  const shares = rows.articles.map(({ article_id: id, n_chars: length }) => ({
    id,
    share: length === 0 ? 0 : Math.floor((100 * quoted(id)) / length),
  }));
  if (areListed(shares)) return shares.map(({ id, share }) => `${id} ${share}%`).join(', ');
  const sorted = shares.map(({ share }) => share).sort((a, b) => a - b);
  return `from ${sorted[0]}% to ${sorted.at(-1)}%`;
}

/** Whether a release holds the articles' texts, in the words of every document that says so. */
export const textsStatement = (
  { rows, withTexts }: Pick<ReleaseContent, 'rows' | 'withTexts'>,
  metadata: PackageFile,
): string =>
  withTexts
    ? `This release holds the articles’ texts, whole: in \`text/\`, and in the column \`text\` of \`blocks\`. They are their publishers’. For those who may not pass them on, \`missile-talks bundle --no-texts\` makes \`${bundleName(metadata, false)}.zip\`, which is the same release without them.`
    : `This release is without the articles’ texts, which are their publishers’: there is no folder \`text/\`, and the column \`text\` of \`blocks\` is empty. What documents and the column \`rights\` of \`articles\` say of included texts holds for the release with them. Records keep the words that they quote, and with their places these make up most of an article (share of its characters: ${quotedShares(rows)}); whether that much may be passed on is for you to judge.`;
