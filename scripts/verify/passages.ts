import type { Finding } from '../text/finding.js';
import type { AnyRow, Cell } from '../model/tables/table.js';
import { problem } from '../release/problem.js';
import { show } from '../text/printable.js';
import type { ReadTable } from './read-tables.js';
import { placeInTable, rowName } from './rows.js';
import { spanColumns, type SpanColumns } from './spans.js';

/** Words of an article by span; undefined where the article is not at hand. */
export type WordsAt = (articleId: string, start: number, end: number) => string | undefined;

export interface PassageSearch {
  readonly unit: SpanColumns['unit'];
  readonly wordsAt: WordsAt;
  /** Rows of the blocks table by id. */
  readonly blocks: ReadonlyMap<Cell, AnyRow>;
  /** Called for each passage that was looked up. */
  readonly counted: () => void;
}

type Wrong = readonly [message: string, expected: string];

const isMissing = (value: unknown): boolean => value === null || value === undefined;

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** The span lies in that of the block the row names. */
function blockWrong(
  row: AnyRow,
  { unit, start, end }: SpanColumns,
  block: AnyRow,
): Wrong | undefined {
  const [from, to, first, after] = [block[start], block[end], row[start], row[end]];
  if (!isNumber(from) || !isNumber(to) || !isNumber(first) || !isNumber(after)) return undefined;
  if (from <= first && first <= after && after <= to) return undefined;
  return [
    `${unit} ${first}–${after} do not lie in block ${show(row['block_id'])}`,
    `a span in ${from}–${to}`,
  ];
}

/** Every passage of a table stands verbatim at its span, and in the block it names. */
export function* checkPassages(table: ReadTable, search: PassageSearch): Generator<Finding> {
  const { shape, rows, rowsFile } = table;
  const { unit, wordsAt, blocks, counted } = search;
  for (const columns of spanColumns(shape).filter((each) => each.unit === unit)) {
    for (const [index, row] of rows.entries()) {
      const [start, end, words] = [row[columns.start], row[columns.end], row[columns.words]];
      // A passage out of the text, or a fact from outside, has words and no place.
      if (isMissing(start) && isMissing(end)) continue;
      const wrong: (Wrong | undefined)[] = [];
      if (!isNumber(start) || !isNumber(end) || typeof words !== 'string') {
        const cells = [columns.start, columns.end, columns.words].map(
          (name) => `${name} ${show(row[name] ?? null)}`,
        );
        wrong.push([cells.join(', '), 'all three, or no span']);
      } else {
        const article = String(row['article_id']);
        const found = wordsAt(article, start, end);
        if (found === undefined) continue;
        counted();
        if (found !== words)
          wrong.push([
            `${unit} ${start}–${end} of ${article} are ${show(found)}`,
            `${show(words)}, as ${columns.words} has it`,
          ]);
        const block = columns.isPassage ? blocks.get(row['block_id'] ?? null) : undefined;
        if (block) wrong.push(blockWrong(row, columns, block));
      }
      for (const [what, expected] of wrong.filter((each) => each !== undefined)) {
        const message = `${rowName(shape, row, index)}: ${what}.`;
        yield problem(
          `passage/${unit}`,
          rowsFile,
          { message, expected },
          placeInTable(table, index, columns.start),
        );
      }
    }
  }
}
