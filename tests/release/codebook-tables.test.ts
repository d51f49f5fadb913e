import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv } from '../../scripts/formats/csv.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { shownKey, type AnyRow } from '../../scripts/model/tables/table.js';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';

const book = readFileSync(join(root, 'dist/CODEBOOK.md'), 'utf8');

describe.each(tableNames)('%s in the codebook', (name) => {
  const rows: readonly AnyRow[] = committedRows(name);
  const { key, columns } = tables[name];
  const section = book.split(`\n### ${name}\n`)[1]?.split(/\n##/)[0] ?? '';

  it('has as many rows as it says, and a key that is different in each and never empty', () => {
    const [, count = '', said = ''] = / (\d+) rows; key: (.+)\.\n/.exec(section) ?? [];
    expect(Number(count)).toBe(rows.length);
    expect(said).toBe(key.map((column) => `\`${column}\``).join(', '));
    expect(new Set(rows.map((row) => shownKey(row, key))).size).toBe(rows.length);
    expect(rows.filter((row) => key.some((column) => row[column] === null))).toEqual([]);
  });

  it('has each column with whether it may be empty, and an empty cell in no other', () => {
    const lines = [...section.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|/gm)];
    expect(lines.map(([, column]) => column)).toEqual(columns.map((column) => column.name));
    const never = lines.flatMap(([, column = '', missing]) =>
      missing === 'never empty' ? [column] : [],
    );
    expect(never.filter((column) => rows.some((row) => row[column] === null))).toEqual([]);
  });

  it('has an example that is one of its rows, the one with the fewest empty cells', () => {
    const empties = (row: AnyRow): number =>
      columns.filter((column) => row[column.name] === null).length;
    const [, first = ''] =
      new RegExp(`\\nExample:\\n[^]*?\\n\\| \`${key[0] ?? ''}\` \\| (.*) \\|\\n`).exec(section) ??
      [];
    const shown = rows.filter((row) => String(row[key[0] ?? '']) === first);
    expect(shown).not.toEqual([]);
    expect(Math.min(...shown.map(empties))).toBe(Math.min(...rows.map(empties)));
  });
});

describe('codebook.csv', () => {
  it('has a line for every column of every table', async () => {
    const bytes = readFileSync(join(root, 'dist/codebook.csv'));
    const [head = ''] = bytes.toString().split('\n');
    const names = head.split(',').map((name) => ({ name, type: 'text' as const, nullable: true }));
    const rows = await csv.decode(names, bytes);
    const places = rows.map((row) => `${String(row['table'])}.${String(row['column'])}`);
    expect(places).toEqual(
      tableNames.flatMap((table) => tables[table].columns.map(({ name }) => `${table}.${name}`)),
    );
  });
});
