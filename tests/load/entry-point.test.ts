import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames, tables, type TableName } from '../../scripts/model/tables/index.js';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';
import { outputOf, run } from './run.js';
import { runtimeFor } from './runtimes.js';

/** A folder in which `missile-talks` is this repository as it was built. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(root, join(folder, 'node_modules', 'missile-talks'));
  await writeFile(join(folder, 'package.json'), '{"type": "module"}\n');
});

afterAll(() => rm(folder, { recursive: true }));

const constantOf = (table: TableName): string =>
  table.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A script that says how many rows it has of each table, and when a page was published. */
const script = `
  import * as tables from 'missile-talks';
  import { publicationDate } from 'missile-talks/dates';
  const counts = Object.entries(tables).map(([name, rows]) => [name, rows.length]);
  const { published } = publicationDate('Envoys meet\\n\\nPosted on May 3, 2009\\n\\nThey met on Friday.\\n');
  globalThis.answer = JSON.stringify({ ...Object.fromEntries(counts), published: published?.edtf });`;
const answer = (): unknown => ({
  ...Object.fromEntries(tableNames.map((name) => [constantOf(name), committedRows(name).length])),
  published: '2009-05-03',
});

describe('the rows of every table and the date engine', () => {
  const file = 'count.js';
  beforeAll(() => writeFile(join(folder, file), `${script}\nconsole.log(globalThis.answer);\n`));

  test('load in Node without a warning', async () => {
    const outcome = await run({ command: process.execPath, args: [file], folder });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(outcome?.stdout ?? '')).toEqual(answer());
  });

  test('load in Deno', async (context) => {
    const command = await runtimeFor(context, 'deno');
    const args = ['run', '--no-remote', '--node-modules-dir=manual', file];
    expect(JSON.parse(await outputOf({ command, args, folder }))).toEqual(answer());
  });

  test('load in Bun', async (context) => {
    const command = await runtimeFor(context, 'bun');
    expect(JSON.parse(await outputOf({ command, args: [file], folder }))).toEqual(answer());
  });
});

describe('a bundle for browsers', () => {
  const bundle = async (contents: string): Promise<string> => {
    const { outputFiles, warnings } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    return outputFiles[0]?.text ?? '';
  };

  test('runs where there is nothing but the language itself', async () => {
    const page = createContext({});
    runInContext(await bundle(script), page);
    expect(JSON.parse(String(page['answer']))).toEqual(answer());
  });

  test('holds the tables that are used, and no other', async () => {
    const text = await bundle(
      `import { stances } from 'missile-talks'; globalThis.answer = stances.length;`,
    );
    expect(text).toContain('data/stances.js');
    expect(text).not.toMatch(/data\/(?!stances\.)/);
    expect(text.length).toBeLessThan(2 * JSON.stringify(committedRows('stances')).length);
  });
});

describe('TypeScript', () => {
  const columns = `
    import { events, quotes, type EventRow, type QuoteKind, type QuoteRow } from 'missile-talks';

    export const content: string = quotes[0]?.content ?? '';
    export const said: string | null = quotes[0]?.said_earliest ?? null;
    export const kind: 'direct' | 'mixed' | 'indirect' = quotes[0]?.kind ?? 'direct';
    export const same: QuoteKind = kind;
    export const issues: readonly string[] = events.flatMap((event: EventRow) => event.issues);
    export const isNegated = (quote: QuoteRow): boolean => quote.negated;
    // @ts-expect-error: the column is char_start.
    export const start = quotes[0]?.charStart;
    // @ts-expect-error: a date may be missing.
    export const day: string = quotes.map(({ said_earliest }) => said_earliest)[0] ?? null;
    // @ts-expect-error: no such code.
    export const rants = quotes.filter((quote) => quote.kind === 'rant');
    // @ts-expect-error: the tables are read-only.
    export const pop = quotes.pop;`;
  const rows = `
    import type * as published from 'missile-talks';
    import type { Rows } from ${JSON.stringify(join(root, 'scripts/model/tables/index.js'))};
    declare const made: Rows;
    ${tableNames.map((name) => `export const ${name}: typeof published.${constantOf(name)} = made.${name};`).join('\n')}`;
  const sources = {
    'columns.ts': columns,
    'rows.ts': rows,
    'hover.ts': `import * as all from 'missile-talks'; import 'missile-talks/dates'; all;`,
  };

  let program: ts.Program;
  beforeAll(async () => {
    for (const [name, source] of Object.entries(sources))
      await writeFile(join(folder, name), source);
    program = ts.createProgram(
      Object.keys(sources).map((name) => join(folder, name)),
      {
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        types: [],
      },
    );
  });

  const problems = (path: string): string[] => {
    const file = program.getSourceFile(path);
    if (!file) return [`${path} is not in the program`];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  };

  test('finds no fault in the declarations', () => {
    expect(problems(join(root, 'build/index.d.ts'))).toEqual([]);
    expect(problems(join(root, 'build/dates.d.ts'))).toEqual([]);
  });

  test('knows every column and its type', () => {
    expect(problems(join(folder, 'columns.ts'))).toEqual([]);
  });

  test('takes every row that the pipeline makes for what is published', () => {
    expect(problems(join(folder, 'rows.ts'))).toEqual([]);
  });

  test('shows title, description, unit and codes of a column on hover', () => {
    const checker = program.getTypeChecker();
    const statement = program.getSourceFile(join(folder, 'hover.ts'))?.statements[2];
    if (!statement || !ts.isExpressionStatement(statement)) throw new Error('no statement');
    const words = (text: string): string => text.replace(/\s+/g, ' ');
    const all = checker.getTypeAtLocation(statement.expression);
    const vocabularies = committedRows('vocabularies');
    const missing = tableNames.flatMap((name) => {
      const constant = all.getProperty(constantOf(name));
      const row = constant && checker.getTypeOfSymbol(constant).getNumberIndexType();
      return tables[name].columns.flatMap((column) => {
        const { title, description, unit, vocabulary } = column;
        const shown = row?.getProperty(column.name)?.getDocumentationComment(checker) ?? [];
        const text = words(ts.displayPartsToString(shown));
        const codes = vocabularies
          .filter((each) => each.vocabulary === vocabulary)
          .map(({ code, definition }) => `- \`${code}\`: ${definition}`);
        const facts = [`${title}. ${description}`, unit ? `Unit: ${unit}.` : '', ...codes];
        return facts.filter((fact) => !text.includes(words(fact)));
      });
    });
    expect(missing).toEqual([]);
  });
});
