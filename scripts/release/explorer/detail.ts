import { heldTables, type HeldName } from '../../explorer/filter.js';
import type { Rows } from '../../model/tables/index.js';
import type { AnyRow } from '../../model/tables/table.js';
import { articlesOf } from './first-articles.js';
import { heldRow } from './held-data.js';

/** The most that a page may have, in characters: browsers open it in about a second. Not of bytes when compressed, which differ by program. */
export const pageBudget = 4_000_000;

/** How much of the data a page has. */
export interface Detail {
  /** How records were coded: where the codings differed, and what was changed since. */
  readonly history: boolean;
  /** The articles block by block, and the page of every record. */
  readonly pages: boolean;
  /** Of how many articles, from the first, it has the records. */
  readonly articles: number;
}

/** What a quote or event adds to a page that has pages of records, in characters; seldom less, so a page that must be too long is not made. */
const leastOfRecord = 3000;

/** The characters of a row as the page holds it. */
const lengthOf = (table: HeldName, row: AnyRow): number =>
  heldRow(table, row).reduce((sum, cell) => sum + cell.length + 3, 2);

/** The characters of the rows that the page holds, by the article that they are first of, in the order of the articles. */
function lengths(rows: Rows): number[] {
  const sums = rows.articles.map(() => 0);
  const at = new Map(rows.articles.map(({ article_id: id }, index) => [id, index]));
  for (const table of Object.keys(heldTables) as HeldName[])
    for (const row of rows[table]) {
      const [first] = articlesOf(row).flatMap((id) => at.get(id) ?? []);
      if (first !== undefined) sums[first] = (sums[first] ?? 0) + lengthOf(table, row);
    }
  return sums;
}

/** How many articles, from the first, have no more than so many characters of rows; at least one. */
function articlesWithin(sums: readonly number[], most: number): number {
  let sum = 0;
  const beyond = sums.findIndex((length) => (sum += length) > most);
  return beyond < 0 ? sums.length : Math.max(1, beyond);
}

/** The details that a page may have, the fullest first; the page has the first that keeps to the budget, or else the last. */
export function* detailsOf(rows: Rows, budget: number): Generator<Detail> {
  const { length } = rows.articles;
  if ((rows.quotes.length + rows.events.length) * leastOfRecord <= budget)
    for (const history of [true, false]) yield { history, pages: true, articles: length };
  const sums = lengths(rows);
  for (let most = budget / 2; ; most /= 2) {
    const articles = articlesWithin(sums, most);
    yield { history: false, pages: false, articles };
    if (articles <= 1) return;
  }
}
