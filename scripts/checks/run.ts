import type { Dataset } from '../records/dataset.js';
import type { Project } from '../records/project.js';
import type { Finding } from '../text/finding.js';
import type { Rows } from '../model/tables/index.js';
import type { Check, Raised } from './check.js';
import { Exceptions } from './exceptions.js';
import { recordChecks, releaseChecks, unusedException } from './registry.js';

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

/** Runs the checks of the rows that records without errors were turned into. */
export const checkRows = (
  rows: Rows,
  project: Project,
  leftOut: ReadonlySet<string> = none,
): Finding[] =>
  releaseChecks
    .filter(({ id }) => !leftOut.has(id))
    .flatMap((check) => [...check.run(rows, project)].map((raised) => asFinding(check, raised)));
