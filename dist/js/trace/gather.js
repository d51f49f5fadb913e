import { columnsCovered } from '../checks/covers.js';
import { allChecks } from '../checks/registry.js';
import { tables } from '../model/tables/index.js';
import { adjudicationsOf } from './adjudications.js';
import { cellsOf } from './cells.js';
import { fileFaults, filesOf, passageFaults } from './chain.js';
import { datesOf } from './dates.js';
import { linksOf } from './links.js';
import { passagesOf } from './passages.js';
import { textIn } from './source.js';
import { summaryOf } from './summary.js';
const checksOf = (table) => allChecks.flatMap((check) => {
    const columns = columnsCovered(check, table);
    return columns ? [{ id: check.id, description: check.description, columns }] : [];
});
/** Gathers everything about a record of a release. */
export function gatherTrace(source, record) {
    const passages = passagesOf(source, record);
    const own = textIn(record.row, 'article_id');
    const articles = new Set([
        ...passages.map(({ article }) => article),
        ...(own === undefined ? [] : [own]),
    ]);
    const filesOfArticle = new Map([...articles].map((article) => [article, filesOf(source, article)]));
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
            ...passages.flatMap((passage) => passageFaults(source, filesOfArticle.get(passage.article) ?? [], passage)),
        ],
    };
}
