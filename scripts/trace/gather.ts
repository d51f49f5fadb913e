import { columnsCovered } from '../checks/covers.js';
import { allChecks } from '../checks/registry.js';
import type { Finding } from '../text/finding.js';
import { tables, type TableName } from '../model/tables/index.js';
import { adjudicationsOf, type TracedAdjudication } from './adjudications.js';
import { cellsOf, type TracedCell } from './cells.js';
import { fileFaults, filesOf, passageFaults, type TracedFile } from './chain.js';
import { datesOf, type TracedDate } from './dates.js';
import { linksOf, type Link } from './links.js';
import { passagesOf, type Passage } from './passages.js';
import type { TracedRecord } from './record.js';
import { textIn, type TraceSource } from './source.js';
import { summaryOf } from './summary.js';

export interface TracedCheck {
  readonly id: string;
  readonly description: string;
  /** The columns it is about; none means the row as a whole. */
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
  /** The files the passages stand in. */
  readonly files: readonly TracedFile[];
  readonly dates: readonly TracedDate[];
  readonly links: readonly Link[];
  /** Null when records of this kind are not coded twice, or the release tells of no decisions. */
  readonly adjudications: readonly TracedAdjudication[] | null;
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
export function gatherTrace(source: TraceSource, record: TracedRecord): Trace {
  const passages = passagesOf(source, record);
  const own = textIn(record.row, 'article_id');
  const articles = new Set([
    ...passages.map(({ article }) => article),
    ...(own === undefined ? [] : [own]),
  ]);
  const filesOfArticle = new Map(
    [...articles].map((article) => [article, filesOf(source, article)] as const),
  );
  const files = [...filesOfArticle.values()].flat();
  return {
    table: record.table,
    id: record.id,
    rowIs: tables[record.table].rowIs,
    summary: summaryOf(source, record),
    cells: cellsOf(source, record),
    passages,
    files,
    dates: datesOf(source, record),
    links: linksOf(source, record),
    adjudications: adjudicationsOf(source, record),
    checks: checksOf(record.table),
    findings: [
      ...fileFaults(files),
      ...passages.flatMap((passage) =>
        passageFaults(source, filesOfArticle.get(passage.article) ?? [], passage),
      ),
    ],
  };
}
