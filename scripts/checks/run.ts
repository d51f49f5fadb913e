import type { RaisedRow, ReleasedRows, WordsAt } from './check.js';
import { Exceptions } from './exceptions.js';
import { recordChecks, releaseChecks, rowChecks } from './lists.js';
import type { Rows } from '../model/tables/index.js';
import type { Dataset } from '../records/dataset.js';
import { rawPath } from '../records/project.js';
import { codePointsOf } from '../text/code-points.js';
import { finding, type Finding } from '../text/finding.js';
import type { FindingId } from '../text/registry.js';

type LeftOut = ReadonlySet<FindingId>;

const none: LeftOut = new Set();

/**
 * What reading found, and every check of records, corpus and project but those `leftOut`; exceptions are applied and
 * unused ones reported.
 */
export function checkRecords(dataset: Dataset, leftOut: LeftOut = none): Finding[] {
  const exceptions = new Exceptions(dataset);
  const { isWhole } = dataset.project;
  const found = recordChecks
    .filter(({ id, needsWhole }) => (isWhole || !needsWhole) && !leftOut.has(id))
    .flatMap((check) =>
      [...check.run(dataset)]
        .filter((raised) => !exceptions.covers(check.id, raised))
        .map((raised) => finding(check.id, raised)),
    );
  const unused = isWhole ? exceptions.unused() : [];
  return [
    ...dataset.readFindings.filter(({ check }) => !leftOut.has(check)),
    ...found,
    ...unused.map((raised) => finding('exception/unused', raised)),
  ];
}

/** Runs the checks of rows, wherever the rows come from; `placeOf` says where a row is. */
export const findInRows = (
  released: ReleasedRows,
  placeOf: (raised: RaisedRow) => Pick<Finding, 'file' | 'pointer' | 'line' | 'column'>,
  leftOut: LeftOut = none,
): Finding[] =>
  rowChecks
    .filter(({ id }) => !leftOut.has(id))
    .flatMap((check) =>
      [...check.run(released)].map((raised) => {
        const { message, expected, fix } = raised;
        return finding(check.id, { ...placeOf(raised), message, expected, fix });
      }),
    );

/** The words of the articles that a dataset was read from. */
function wordsOf({ project, files }: Dataset): WordsAt {
  const texts = new Map(project.articles.map(({ id, text }) => [id, codePointsOf(text)]));
  const raws = new Map(project.articles.map(({ id, source }) => [id, files.get(rawPath(source))]));
  return (unit, articleId, start, end) =>
    unit === 'characters'
      ? texts.get(articleId)?.slice(start, end).join('')
      : new TextDecoder().decode(raws.get(articleId)?.subarray(start, end));
}

/** Runs the checks of the rows that records without errors were turned into. */
export function checkRows(rows: Rows, dataset: Dataset, leftOut: LeftOut = none): Finding[] {
  const released = { rows, wordsAt: wordsOf(dataset) };
  const ofRows = findInRows(
    released,
    ({ table }) => ({ file: `dist/json/${table}.json` }),
    leftOut,
  );
  const ofRelease = releaseChecks
    .filter(({ id }) => !leftOut.has(id))
    .flatMap((check) =>
      [...check.run(rows, dataset.project)].map((raised) => finding(check.id, raised)),
    );
  return [...ofRows, ...ofRelease];
}
