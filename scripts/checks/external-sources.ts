import type { TableName } from '../model/tables/index.js';
import { sourcesColumn } from '../model/tables/date-columns.js';
import { tableNames, tables } from '../model/tables/index.js';
import { idsIn, type AnyRow } from '../model/tables/table.js';
import type { Project, Sourced } from '../records/project.js';
import { raise, type RecordCheck, type RowCheck } from './check.js';
import { datesGiven, externalSourceLists } from './covers.js';
import { at, curatedDates } from './date-values.js';
import { actorsOf, externalSourcesOf, repeated, sourcesOf } from './records.js';
import { eachRow } from './row-keys.js';

/** A list of external sources that a record names, and its place. */
interface NamedSources {
  readonly source: Sourced<unknown>;
  readonly pointer: string;
  readonly ids: readonly string[];
}

export function namedSources(project: Project): NamedSources[] {
  const ofDates = curatedDates(project).map((placed) => ({
    source: placed.from.source,
    pointer: at(placed, '/sources'),
    ids: placed.date.sources,
  }));
  const ofArticles = sourcesOf(project).flatMap(({ record, source, pointer }) => [
    ...(record.outside_facts ?? []).map(({ sources }, index) => ({
      source,
      pointer: `${pointer}/outside_facts/${index}/sources`,
      ids: sources,
    })),
    ...(['publisher', 'author', 'page'] as const).map((field) => ({
      source,
      pointer: `${pointer}/${field}/sources`,
      ids: record[field]?.sources,
    })),
  ]);
  const ofTitles = actorsOf(project).flatMap(({ record, source, pointer }) =>
    record.printed.flatMap(({ roles = [] }, index) =>
      roles.map(({ sources }, role) => ({
        source,
        pointer: `${pointer}/printed/${index}/roles/${role}/sources`,
        ids: sources,
      })),
    ),
  );
  return [...ofDates, ...ofArticles, ...ofTitles].flatMap(({ ids, ...place }) =>
    ids ? { ...place, ids } : [],
  );
}

const outsideSource: RecordCheck = {
  id: 'date/outside-source',
  covers: datesGiven('basis', 'external_sources'),
  *run({ project }) {
    for (const placed of curatedDates(project)) {
      const { basis, sources } = placed.date;
      const isOutside = basis === 'outside';
      if (isOutside === (sources !== undefined)) continue;
      yield raise(placed.from.source, at(placed, isOutside ? '' : '/sources'), {
        message: isOutside
          ? 'The basis is outside, but nothing says where the fact can be read.'
          : `The basis is ${basis}, but external sources are named.`,
        expected: isOutside
          ? 'sources: ids of corpus/external-sources.json'
          : 'sources only where the basis is outside',
        fix: isOutside
          ? 'Add "sources": ["S…"], and the source to corpus/external-sources.json if it is not there.'
          : 'Remove "sources", or correct the basis.',
      });
    }
  },
};

const unusedSource: RecordCheck = {
  id: 'reference/unused-source',
  covers: ['external_sources'],
  needsWhole: true,
  *run({ project }) {
    const used = new Set(namedSources(project).flatMap(({ ids }) => ids));
    for (const { record, source, pointer } of externalSourcesOf(project)) {
      if (used.has(record.id)) continue;
      yield raise(source, pointer, {
        message: 'No date and no article refers to it.',
        expected: 'sources that a record names',
        fix: 'Name it where it settles something, or remove it.',
      });
    }
  },
};

/** The same page whatever the protocol, “www.” or a slash at the end. */
const pageOf = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

const sourceAddress: RecordCheck = {
  id: 'reference/source-address',
  covers: ['articles.source_url', 'external_sources.url'],
  *run({ project }) {
    const known = externalSourcesOf(project);
    for (const [index, { url }] of repeated(
      known.map(({ record }) => record),
      (each) => pageOf(each.url),
    )) {
      yield raise(project.externalSources, `/external_sources/${index}/url`, {
        message: `${url} is the address of another source, too.`,
        expected: 'each page once',
        fix: 'Merge the two sources, or correct the address.',
      });
    }
    for (const { record, source, pointer } of sourcesOf(project)) {
      const { url, sources } = record.page ?? {};
      const named = known.filter((each) => sources?.includes(each.record.id));
      if (url === undefined || named.length === 0) continue;
      if (named.some((each) => each.record.url === url)) continue;
      yield raise(source, `${pointer}/page/url`, {
        message: `${url} is the address of none of the sources that are named for it.`,
        expected: named.map((each) => each.record.url).join(' or '),
        fix: 'Copy the address of the source, or name the source that was read.',
      });
    }
  },
};

/** A list of sources of a table, and whether a row has something that is known from outside. */
interface SourceList {
  readonly list: string;
  readonly isOutside: (row: AnyRow) => boolean;
}

const origins = ['publisher_basis', 'author_basis', 'source_url_basis'];

function sourceLists(table: TableName): SourceList[] {
  const ofDates = tables[table].dates.map(({ name, basis }): SourceList => ({
    list: sourcesColumn(name),
    isOutside: (row) => row[basis] === 'outside',
  }));
  if (table === 'articles') {
    const isOutside = (row: AnyRow): boolean => origins.some((basis) => row[basis] === 'outside');
    return [...ofDates, { list: 'origin_external_sources', isOutside }];
  }
  if (table !== 'actor_roles') return ofDates;
  const isOutside = ({ discrepancy }: AnyRow): boolean => discrepancy !== null;
  return [{ list: 'discrepancy_external_sources', isOutside }];
}

const outsideRows: RowCheck = {
  id: 'release/outside-source',
  covers: externalSourceLists,
  *run({ rows }) {
    for (const table of tableNames) {
      const lists = sourceLists(table);
      for (const { row, raised } of lists.length === 0 ? [] : eachRow(rows, table)) {
        for (const { list, isOutside } of lists) {
          const isNeeded = isOutside(row);
          if (isNeeded === idsIn(row[list]).length > 0) continue;
          yield raised(
            list,
            isNeeded
              ? `${list} is empty, but what it is about is known from outside.`
              : `${list} is not empty, but nothing that it is about is known from outside.`,
            'external sources exactly where something is known from outside',
            'Name the sources in the record, or correct the basis.',
          );
        }
      }
    }
  },
};

export const externalSourceChecks: readonly RecordCheck[] = [
  outsideSource,
  unusedSource,
  sourceAddress,
];
export const externalSourceRowChecks: readonly RowCheck[] = [outsideRows];
