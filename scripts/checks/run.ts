import type { Dataset } from '../records/dataset.js';
import { rawPath } from '../records/project.js';
import { codePointsOf } from '../text/code-points.js';
import type { Finding } from '../text/finding.js';
import type { Rows } from '../model/tables/index.js';
import type { Check, Raised, RaisedRow, ReleasedRows, WordsAt } from './check.js';
import { Exceptions } from './exceptions.js';
import { recordChecks, releaseChecks, rowChecks, unusedException } from './registry.js';

const none: ReadonlySet<string> = new Set();

function asFinding({ id, severity }: Check, raised: Raised): Finding {
  const { file, pointer, line, column, message, expected, fix } = raised;
  const place = {
    ...(pointer === undefined ? {} : { pointer }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
  return {
    check: id,
    severity: raised.severity ?? severity,
    file,
    ...place,
    message,
    expected,
    fix,
  };
}

/**
 * Runs every check of records, corpus and project but those `leftOut`; exceptions are applied and unused ones reported.
 */
export function checkRecords(dataset: Dataset, leftOut: ReadonlySet<string> = none): Finding[] {
  const exceptions = new Exceptions(dataset);
  const { isWhole } = dataset.project;
  const findings = recordChecks
    .filter(({ id, needsWhole }) => (isWhole || !needsWhole) && !leftOut.has(id))
    .flatMap((check) =>
      [...check.run(dataset)]
        .filter((raised) => !exceptions.covers(check.id, raised))
        .map((raised) => asFinding(check, raised)),
    );
  const unused = isWhole ? exceptions.unused() : [];
  return [...findings, ...unused.map((raised) => asFinding(unusedException, raised))];
}

/** Runs the checks of rows, wherever the rows come from; `placeOf` says where a row stands. */
export const findInRows = (
  released: ReleasedRows,
  placeOf: (raised: RaisedRow) => Pick<Finding, 'file' | 'pointer' | 'line' | 'column'>,
  leftOut: ReadonlySet<string> = none,
): Finding[] =>
  rowChecks
    .filter(({ id }) => !leftOut.has(id))
    .flatMap((check) =>
      [...check.run(released)].map((raised) => {
        const { message, expected, fix } = raised;
        return asFinding(check, { ...placeOf(raised), message, expected, fix });
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
export function checkRows(
  rows: Rows,
  dataset: Dataset,
  leftOut: ReadonlySet<string> = none,
): Finding[] {
  const released = { rows, wordsAt: wordsOf(dataset) };
  const ofRows = findInRows(
    released,
    ({ table }) => ({ file: `dist/json/${table}.json` }),
    leftOut,
  );
  const ofRelease = releaseChecks
    .filter(({ id }) => !leftOut.has(id))
    .flatMap((check) =>
      [...check.run(rows, dataset.project)].map((raised) => asFinding(check, raised)),
    );
  return [...ofRows, ...ofRelease];
}
