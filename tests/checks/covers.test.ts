import { describe, expect, it } from 'vitest';
import { columnsCovered, coverageOf } from '../../scripts/checks/covers.js';
import { allChecks } from '../../scripts/checks/lists.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';

/** What guards a table: ids of checks with the columns they are about. */
const guardsOf = (table: (typeof tableNames)[number]): Record<string, readonly string[]> =>
  Object.fromEntries(
    allChecks.flatMap((check) => {
      const columns = columnsCovered(check, table);
      return columns ? [[check.id, columns] as const] : [];
    }),
  );

describe('what the checks cover', () => {
  it('every check covers a table or a column of one', () => {
    expect(allChecks.filter((check) => coverageOf(check).length === 0).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('names only tables and columns there are, each once', () => {
    const known = new Set(
      tableNames.flatMap((table) => [
        table,
        ...tables[table].columns.map(({ name }) => `${table}.${name}`),
      ]),
    );
    for (const check of allChecks) {
      const coverage = coverageOf(check);
      expect(coverage.filter((each) => !known.has(each))).toEqual([]);
      expect(new Set(coverage).size, check.id).toBe(coverage.length);
    }
  });

  it('covers every table by more than what holds for all of them', () => {
    const ofAll = new Set<string>(
      allChecks
        .filter((check) => tableNames.every((table) => columnsCovered(check, table)))
        .map(({ id }) => id),
    );
    expect([...ofAll].filter((id) => !id.startsWith('release/'))).toEqual([]);
    expect(ofAll).toContain('release/schema');
    expect(ofAll).not.toContain('release/foreign-key');
    const bare = tableNames.filter((table) =>
      Object.keys(guardsOf(table)).every((id) => ofAll.has(id)),
    );
    expect(bare).toEqual([]);
  });

  it('says which cells of a row a check is about', () => {
    expect(guardsOf('stances')).toMatchObject({
      'judgement/reason': ['confidence', 'confidence_reason', 'note'],
      'stance/issue': ['issue'],
      'stance/twice': [],
      'reference/unresolved': ['quote_id', 'holder_id'],
      'release/foreign-key': ['quote_id', 'holder_id'],
    });
    expect(guardsOf('stances')).not.toHaveProperty('quote/kind');
    expect(guardsOf('events')['date/kind']).toEqual(['date_kind']);
    expect(guardsOf('quotes')['date/kind']).toEqual(['said_kind']);
    expect(guardsOf('event_mentions')['release/verbatim']).toEqual(['text']);
    expect(guardsOf('actor_roles')['release/verbatim']).toEqual(['title_as_printed']);
    expect(guardsOf('articles')['release/date-bounds']).toContain('retrieved_kind');
  });
});
