import { articleIdOf, shownCell } from '../model/tables/table.js';
import { columnsCovered } from '../checks/covers.js';
import { allChecks } from '../checks/lists.js';
import { tables, type TableName } from '../model/tables/index.js';
import type { TraceSource } from './source.js';
import type { Finding } from '../text/finding.js';
import { fileFaults, filesOf, passageFaults, type TracedFile } from './chain.js';
import {
  adjudicationsOf,
  revisionsOf,
  type TracedAdjudication,
  type TracedRevision,
} from './decided.js';
import { cellsOf, summaryOf, type TracedCell } from './describe.js';
import { passagesOf, type Passage } from './passages.js';
import { datesOf, type TracedDate } from './record-dates.js';
import { type TracedRecord } from './records.js';
import { linksOf, type Link } from './related.js';

export interface TracedCheck {
  readonly id: string;
  readonly description: string;
  /** The columns it is about; none when it is about the row as a whole. */
  readonly columns: readonly string[];
}

/** A record with everything that supports it: record → span → text → bytes. */
export interface Trace {
  readonly table: TableName;
  readonly id: string;
  /** What one row of the table is. */
  readonly rowIs: string;
  readonly summary: string;
  readonly cells: readonly TracedCell[];
  readonly passages: readonly Passage[];
  /** The files the passages are in. */
  readonly files: readonly TracedFile[];
  readonly dates: readonly TracedDate[];
  readonly links: readonly Link[];
  /** Null when records of this kind are not coded twice, or the release records no decisions. */
  readonly adjudications: readonly TracedAdjudication[] | null;
  readonly revisions: readonly TracedRevision[];
  readonly checks: readonly TracedCheck[];
  /** Places where the chain does not hold. */
  readonly findings: readonly Finding[];
}

const checksOf = (table: TableName): TracedCheck[] =>
  allChecks.flatMap((check): TracedCheck[] => {
    const columns = columnsCovered(check, table);
    return columns ? [{ id: check.id, description: check.description, columns }] : [];
  });

/** Gathers everything about a record of a release. */
export function gatherTrace(release: TraceSource, record: TracedRecord): Trace {
  const passages = passagesOf(release, record);
  const own = shownCell(articleIdOf(record.row)) || undefined;
  const articles = new Set([
    ...passages.map(({ article }) => article),
    ...(own === undefined ? [] : [own]),
  ]);
  const filesOfArticle = new Map(
    [...articles].map((article) => [article, filesOf(release, article)] as const),
  );
  const files = [...filesOfArticle.values()].flat();
  return {
    table: record.table,
    id: record.id,
    rowIs: tables[record.table].rowIs,
    summary: summaryOf(release, record),
    cells: cellsOf(release, record),
    passages,
    files,
    dates: datesOf(release, record),
    links: linksOf(release, record),
    adjudications: adjudicationsOf(release, record),
    revisions: revisionsOf(release, record),
    checks: checksOf(record.table),
    findings: [
      ...fileFaults(files),
      ...passages.flatMap((passage) =>
        passageFaults(release, filesOfArticle.get(passage.article) ?? [], passage),
      ),
    ],
  };
}
