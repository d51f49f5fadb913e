import { describe, expect, it } from 'vitest';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { spanColumns } from '../../scripts/verify/spans.js';

describe('spanColumns', () => {
  it('places every column of the model that says where words start', () => {
    const unplaced = tableNames.flatMap((name) => {
      const { columns } = tables[name];
      const placed = new Set(spanColumns(tables[name]).map(({ start }) => start));
      return columns
        .filter((column) => column.name.endsWith('_start') && !placed.has(column.name))
        .map((column) => `${name}.${column.name}`);
    });
    expect(unplaced).toEqual([]);
  });

  it('counts characters and bytes as the model does', () => {
    const wrong = tableNames.flatMap((name) =>
      spanColumns(tables[name]).filter(({ unit, start }) => {
        const column = tables[name].columns.find((each) => each.name === start);
        return !column?.unit?.startsWith(unit === 'bytes' ? 'bytes' : 'Unicode code points');
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('tells the passage of a row from the words of a column', () => {
    const names = [
      'article_id',
      'title_as_printed',
      'char_start',
      'char_end',
      'said_source',
      'said_source_start',
      'said_source_end',
      'seq',
    ];
    const columns = names.map((name) => ({ name, type: 'text' as const, nullable: true }));
    expect(spanColumns({ columns })).toEqual([
      {
        unit: 'characters',
        start: 'char_start',
        end: 'char_end',
        words: 'title_as_printed',
        isPassage: true,
      },
      {
        unit: 'bytes',
        start: 'said_source_start',
        end: 'said_source_end',
        words: 'said_source',
        isPassage: false,
      },
    ]);
    expect(spanColumns({ columns: columns.slice(1) })).toEqual([]);
  });
});
