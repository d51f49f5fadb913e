import { codePointsOf } from '../text/code-points.js';
import { readEdtf } from '../dates/edtf.js';
import { isOrdered, precisionOf } from '../dates/interval.js';
import { tableNames, tables } from '../model/tables/index.js';
import type { AnyRow, Cell } from '../model/tables/table.js';
import type { ReleaseCheck } from './check.js';
import { dateCells, passageTexts } from './covers.js';
import { ofRow, rowsOf } from './rows.js';

export const edtfAgrees: ReleaseCheck = {
  id: 'release/date-bounds',
  severity: 'error',
  scope: 'release',
  description:
    'Earliest is not after latest, both agree with the EDTF value, and precision and kind agree with the bounds.',
  covers: dateCells,
  *run(rows) {
    for (const name of tableNames) {
      const groups = tables[name].columns.flatMap((column) =>
        column.name.endsWith('_earliest') ? [column.name.slice(0, -'_earliest'.length)] : [],
      );
      for (const group of groups) {
        const cellOf = (row: AnyRow, part: string): string | null =>
          (row[`${group}_${part}`] ?? null) as string | null;
        for (const row of rowsOf(rows, name)) {
          const [edtf, earliest, latest] = [
            cellOf(row, 'edtf'),
            cellOf(row, 'earliest'),
            cellOf(row, 'latest'),
          ];
          if (edtf === null) {
            if (
              earliest === null &&
              latest === null &&
              cellOf(row, 'precision') === null &&
              cellOf(row, 'basis') === null
            )
              continue;
            yield ofRow(
              name,
              row,
              `${group} has bounds, precision or basis and no EDTF value.`,
              'all of them or none',
              'Give the date in EDTF.',
            );
            continue;
          }
          const reading = readEdtf(edtf);
          const bounds = { earliest, latest };
          const agrees =
            reading.ok &&
            reading.bounds.earliest === earliest &&
            reading.bounds.latest === latest &&
            isOrdered(bounds);
          if (!agrees) {
            yield ofRow(
              name,
              row,
              `${group} ${edtf} has bounds ${earliest ?? 'open'} to ${latest ?? 'open'}.`,
              'the bounds of the EDTF value',
              'Correct the date.',
            );
          } else if (
            cellOf(row, 'precision') !== precisionOf(bounds) ||
            (cellOf(row, 'kind') === null) !== (earliest === latest)
          ) {
            yield ofRow(
              name,
              row,
              `${group} ${edtf} has precision ${cellOf(row, 'precision') ?? 'none'} and kind ${cellOf(row, 'kind') ?? 'none'}.`,
              `precision ${precisionOf(bounds)}, and a kind where the bounds differ`,
              'Correct the date.',
            );
          }
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

export const safeText: ReleaseCheck = {
  id: 'release/unsafe-text',
  severity: 'error',
  scope: 'release',
  description:
    'No text cell is a word that readers take for a missing value, or starts a spreadsheet formula.',
  *run(rows) {
    for (const name of tableNames) {
      for (const row of rowsOf(rows, name)) {
        for (const column of tables[name].columns) {
          for (const text of textsOf(row[column.name])) {
            const isMissingWord = missingWords.has(text);
            if (!isMissingWord && !(column.isFreeText && formulaStart.test(text))) continue;
            const problem = isMissingWord
              ? 'which readers take for a missing value'
              : 'which a spreadsheet takes for a formula';
            yield ofRow(
              name,
              row,
              `${column.name} is "${text.slice(0, 40)}", ${problem}.`,
              'a text that every reader keeps as it is',
              'Reword it; where it is a quotation, take in a neighbouring word.',
            );
          }
        }
      }
    }
  },
};

export const verbatim: ReleaseCheck = {
  id: 'release/verbatim',
  severity: 'error',
  scope: 'release',
  description:
    'Every text with a span is the exact slice of the article’s normalised text, counted in code points.',
  covers: passageTexts,
  *run(rows, project) {
    const texts = new Map(project.articles.map(({ id, text }) => [id, codePointsOf(text)]));
    for (const name of tableNames) {
      for (const row of rowsOf(rows, name)) {
        const {
          char_start: start,
          char_end: end,
          article_id: article,
          text,
          title_as_printed: title,
        } = row;
        if (typeof start !== 'number' || typeof end !== 'number' || typeof article !== 'string')
          continue;
        const slice = texts.get(article)?.slice(start, end).join('');
        const cell = text ?? title;
        if (slice === cell) continue;
        yield ofRow(
          name,
          row,
          `characters ${start}–${end} of ${article} are "${slice ?? ''}".`,
          `"${String(cell)}"`,
          'This is a fault of the anchoring; report it.',
        );
      }
    }
  },
};
