import { readEdtf } from '../dates/edtf.js';
import { isOrdered, precisionOf } from '../dates/interval.js';
import type { BoundsGroup, DateGroup, SpanGroup } from '../model/tables/columns.js';
import { tableNames, tables } from '../model/tables/index.js';
import { articleIdOf, type AnyRow, type Cell } from '../model/tables/table.js';
import { wholeTexts } from '../model/tables/without-texts.js';
import { sha256Of } from '../text/digest.js';
import { showApart } from '../text/look-alike.js';
import { show } from '../text/printable.js';
import type { RowCheck, WordsAt } from './check.js';
import { dateCells, passageTexts } from './covers.js';
import { eachRow, rowsOf } from './row-keys.js';

const textIn = (row: AnyRow, column: string): string | null => {
  const cell = row[column];
  return typeof cell === 'string' ? cell : null;
};

/** What is wrong with one date of a row, and what was expected. */
function dateProblem(row: AnyRow, group: DateGroup): readonly [string, string] | undefined {
  const edtf = textIn(row, group.edtf);
  const bounds = { earliest: textIn(row, group.earliest), latest: textIn(row, group.latest) };
  const [precision, kind] = [textIn(row, group.precision), textIn(row, group.kind)];
  const { earliest, latest } = bounds;
  if (edtf === null) {
    const isEmpty = [earliest, latest, precision, textIn(row, group.basis)].every(
      (cell) => cell === null,
    );
    return isEmpty
      ? undefined
      : [`${group.name} has bounds, precision or basis and no EDTF value.`, 'all of them or none'];
  }
  const reading = readEdtf(edtf);
  const agrees =
    reading.ok &&
    reading.bounds.earliest === earliest &&
    reading.bounds.latest === latest &&
    isOrdered(bounds);
  if (!agrees)
    return [
      `${group.name} ${edtf} has bounds ${earliest ?? 'open'} to ${latest ?? 'open'}.`,
      'the bounds of the EDTF value',
    ];
  if (precision === precisionOf(bounds) && (kind === null) === (precision === 'day'))
    return undefined;
  return [
    `${group.name} ${edtf} has precision ${precision ?? 'none'} and kind ${kind ?? 'none'}.`,
    `precision ${precisionOf(bounds)}, and a kind where the bounds differ`,
  ];
}

/** Bounds that stand without a date are at least in order; another check knows where they are from. */
function boundsProblem(row: AnyRow, group: BoundsGroup): readonly [string, string] | undefined {
  const bounds = { earliest: textIn(row, group.earliest), latest: textIn(row, group.latest) };
  return isOrdered(bounds)
    ? undefined
    : [
        `${group.name} has bounds ${String(bounds.earliest)} to ${String(bounds.latest)}.`,
        'an earliest day not after the latest',
      ];
}

const edtfAgrees: RowCheck = {
  id: 'release/date-bounds',
  covers: dateCells,
  *run({ rows }) {
    for (const name of tableNames) {
      for (const { row, raised } of eachRow(rows, name)) {
        for (const group of tables[name].dates) {
          const problem = dateProblem(row, group);
          if (problem) yield raised(group.edtf, ...problem, 'Correct the date.');
        }
        for (const group of tables[name].bounds) {
          const problem = 'edtf' in group ? undefined : boundsProblem(row, group);
          if (problem) yield raised(group.earliest, ...problem, 'Correct the bounds.');
        }
      }
    }
  },
};

/** Cells that pandas or readr read as missing, and first characters that a spreadsheet takes for a formula. */
const missingWords: ReadonlySet<string> = new Set([
  'NA',
  'N/A',
  'NULL',
  'null',
  'NaN',
  'nan',
  'None',
  '#N/A',
  '<NA>',
  'n/a',
]);
const formulaStart = /^[=+\-@\t]/;

const textsOf = (cell: Cell | undefined): readonly string[] =>
  typeof cell === 'string' ? [cell] : Array.isArray(cell) ? (cell as readonly string[]) : [];

const safeText: RowCheck = {
  id: 'release/unsafe-text',
  *run({ rows }) {
    for (const name of tableNames) {
      for (const { row, raised } of eachRow(rows, name)) {
        for (const column of tables[name].columns) {
          for (const text of textsOf(row[column.name])) {
            const isMissingWord = missingWords.has(text);
            if (!isMissingWord && !(column.isFreeText && formulaStart.test(text))) continue;
            const problem = isMissingWord
              ? 'which software reads as a missing value'
              : 'which a spreadsheet reads as a formula';
            yield raised(
              column.name,
              `${column.name} is "${text.slice(0, 40)}", ${problem}.`,
              'a text that every reader keeps unchanged',
              'Reword it; if it is a quotation, include a neighbouring word.',
            );
          }
        }
      }
    }
  },
};

type Wrong = readonly [message: string, expected: string];

/** What is wrong with the words at one span of a row. */
function* spanProblems(
  row: AnyRow,
  { unit, start, end, words, isPassage }: SpanGroup,
  { wordsAt, blocks }: { readonly wordsAt: WordsAt; readonly blocks: ReadonlyMap<Cell, AnyRow> },
): Iterable<Wrong> {
  const [first = null, after = null, cell = null] = [row[start], row[end], row[words]];
  // A passage out of the text, or a fact from outside, has words and no place.
  if (first === null && after === null) return;
  if (typeof first !== 'number' || typeof after !== 'number' || typeof cell !== 'string') {
    const cells = [start, end, words].map((name) => `${name} ${show(row[name] ?? null)}`);
    yield [`${cells.join(', ')}.`, 'all three, or no span'];
    return;
  }
  const article = String(articleIdOf(row));
  const found = wordsAt(unit, article, first, after);
  if (found !== undefined && found !== cell) {
    const { actual, expected } = showApart(found, cell);
    yield [`${unit} ${first}–${after} of ${article} are ${actual}.`, expected];
  }
  const block = isPassage ? blocks.get(row['block_id'] ?? null) : undefined;
  const [from, to] = [block?.[start], block?.[end]];
  if (typeof from !== 'number' || typeof to !== 'number' || (from <= first && after <= to)) return;
  yield [
    `${unit} ${first}–${after} do not lie in block ${show(row['block_id'])}.`,
    `a span in ${from}–${to}`,
  ];
}

const verbatim: RowCheck = {
  id: 'release/verbatim',
  covers: passageTexts,
  *run({ rows, withTexts, wordsAt }) {
    const blocks = new Map(rowsOf(rows, 'blocks').map((row) => [row['block_id'] ?? null, row]));
    for (const name of tableNames) {
      const left = withTexts ? [] : wholeTexts(name);
      for (const { row, raised } of eachRow(rows, name)) {
        for (const span of tables[name].spans) {
          if (left.includes(span.words) && row[span.words] === null) continue;
          for (const problem of spanProblems(row, span, { wordsAt, blocks }))
            yield raised(
              span.start,
              ...problem,
              'Report it: the program placed the words wrongly.',
            );
        }
      }
    }
  },
};

/** A release without texts has them here only where the raw articles are at hand. */
const blockDigest: RowCheck = {
  id: 'release/block-digest',
  covers: ['blocks.block_sha256', 'blocks.text'],
  *run({ rows }) {
    for (const { row, raised } of eachRow(rows, 'blocks')) {
      const { text, block_sha256: said } = row;
      if (typeof text !== 'string') continue;
      const digest = sha256Of(text);
      if (digest !== said)
        yield raised(
          'block_sha256',
          `block_sha256 is ${show(said)}.`,
          `${show(digest)}, the digest of its words`,
          'Make the release again: the digest is computed.',
        );
    }
  },
};

export const cellChecks: readonly RowCheck[] = [edtfAgrees, safeText, verbatim, blockDigest];
