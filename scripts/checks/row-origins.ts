import { tableNames, tables } from '../model/tables/index.js';
import { show } from '../text/printable.js';
import type { RowCheck } from './check.js';
import type { Coverage } from './covers.js';
import { eachRow } from './row-keys.js';

/** The words of a foreign page are looked up at its address, so that it must be the one that was read. */
const outsideAddress: RowCheck = {
  id: 'release/outside-address',
  covers: ['articles.source_url', 'external_sources.url'],
  *run({ rows }) {
    const urlOf = new Map(rows.external_sources.map(({ source_id: id, url }) => [id, url]));
    for (const [index, { raised }] of [...eachRow(rows, 'articles')].entries()) {
      const row = rows.articles[index];
      if (row?.source_url_basis !== 'outside') continue;
      const urls = row.origin_external_sources.flatMap((id) => urlOf.get(id) ?? []);
      if (row.source_url !== null && urls.includes(row.source_url)) continue;
      yield raised(
        'source_url',
        `source_url is ${row.source_url ?? 'empty'}, and known from outside.`,
        `the address of one of its external sources: ${urls.join(', ')}`,
        'Correct the address of the page, or of the source in corpus/external-sources.json.',
      );
    }
  },
};

/** Columns that say how another one is known, or how well it fits, and are named after it. */
const bases = tableNames.flatMap((table) => {
  const names = tables[table].columns.map(({ name }) => name);
  return names.flatMap((basis) => {
    const column = basis.replace(/_(?:basis|fit)$/, '');
    return column !== basis && names.includes(column) ? [{ table, column, basis }] : [];
  });
});

const basisGiven: RowCheck = {
  id: 'release/basis',
  covers: bases.map(({ table, basis }) => `${table}.${basis}` as Coverage),
  *run({ rows }) {
    for (const { table, column, basis } of bases) {
      for (const { row, raised } of eachRow(rows, table)) {
        if ((row[column] === null) === (row[basis] === null)) continue;
        yield raised(
          basis,
          `${column} is ${show(row[column] ?? null)}, and ${basis} ${show(row[basis] ?? null)}.`,
          'both, or neither',
          'Report it: the program filled the columns wrongly.',
        );
      }
    }
  },
};

export const originRowChecks: readonly RowCheck[] = [outsideAddress, basisGiven];
