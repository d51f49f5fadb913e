import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { pythonFor } from './python-environment.js';
import { outputOf } from './run.js';

test('fastparquet loses or misplaces the lists, and reads everything else as it is', async (context) => {
  const [page = '', requirements = ''] = await Promise.all(
    ['docs/loading.md', 'tests/python/requirements.txt'].map((path) =>
      readFile(join(root, path), 'utf8'),
    ),
  );
  const [, version = ''] = /^fastparquet==(\d+\.\d+)\./m.exec(requirements) ?? [];
  expect(page).toContain(`Read with fastparquet (${version}), list columns come out empty or`);
  const output = await outputOf({
    command: await pythonFor(context),
    args: [join(root, 'tests/python/read_fastparquet.py'), join(root, 'dist')],
    folder: root,
  });
  const lists = tableNames.map((name) => [
    name,
    tables[name].columns.flatMap((column) => (column.type === 'list' ? [column.name] : [])),
  ]);
  expect(JSON.parse(output)).toEqual(Object.fromEntries(lists));
});
