import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { formats, tableFile } from '../../scripts/formats/index.js';
import { root } from '../project.js';
import { compile } from './compile.js';
import { pythonFor, rscriptFor, runSql } from './python-environment.js';
import { outputOf, type Run } from './run.js';

/** Documents whose code a reader copies, where each says to run it, and in which languages it is. */
const documents = [
  { file: 'README.md', where: '.', languages: ['python', 'r'] },
  { file: 'dist/DATA_CARD.md', where: 'dist', languages: ['python', 'r', 'sql', 'ts'] },
  { file: 'dist/README.md', where: '.', languages: ['python'] },
  { file: 'docs/merging.md', where: 'dist', languages: ['python', 'r'] },
  { file: 'docs/dates.md', where: '.', languages: ['ts'] },
  { file: 'docs/extract.md', where: '.', languages: ['ts'] },
];

interface Block {
  /** The document, and the line in it at which the code starts, from 1. */
  readonly place: string;
  readonly code: string;
}

async function blocksOf(file: string, language: string): Promise<Block[]> {
  const text = await readFile(join(root, file), 'utf8');
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm');
  return [...text.matchAll(fence)].map(({ index, 1: code = '' }) => ({
    place: `${file}:${text.slice(0, index).split('\n').length + 1}`,
    code,
  }));
}

/** Every block of a language in the documents that have it, and the folder to run it in. */
async function allBlocks(language: string): Promise<(Block & { readonly folder: string })[]> {
  const all = [];
  for (const { file, where } of documents.filter((each) => each.languages.includes(language))) {
    const blocks = await blocksOf(file, language);
    expect(blocks, `${file} has no ${language} block`).not.toEqual([]);
    all.push(...blocks.map((block) => ({ ...block, folder: join(folder, where) })));
  }
  return all;
}

/** Runs every block of a language; each must end well and print something. */
async function runBlocks(
  language: string,
  runAll: (blocks: Awaited<ReturnType<typeof allBlocks>>) => Promise<readonly string[]>,
): Promise<void> {
  const blocks = await allBlocks(language);
  const printed = await runAll(blocks);
  expect(printed).toHaveLength(blocks.length);
  for (const [at, { place }] of blocks.entries())
    expect((printed[at] ?? '').trim(), `${place} prints nothing`).not.toBe('');
}

/** What each of some blocks prints, run by one interpreter, since to start it and load its packages takes longest. */
const printedBy = async (
  run: Pick<Run, 'command' | 'args' | 'environment'>,
  blocks: readonly object[],
): Promise<readonly string[]> =>
  JSON.parse(await outputOf({ ...run, folder, input: JSON.stringify(blocks) })) as string[];

/** A checkout with a release, so that a picture which a block draws is left in neither. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readme-'));
  await mkdir(join(folder, 'dist'));
  for (const name of await readdir(join(root, 'dist')))
    await symlink(join(root, 'dist', name), join(folder, 'dist', name));
  return () => rm(folder, { recursive: true });
});

test('the Python blocks run', async (context: TestContext) => {
  const python = await pythonFor(context);
  const args = [join(root, 'tests/python/run_blocks.py')];
  const environment = { HF_HOME: join(folder, 'cache'), HF_HUB_OFFLINE: '1' };
  await runBlocks('python', (blocks) => printedBy({ command: python, args, environment }, blocks));
});

test('with pooch as printed a file is downloaded and compared with its digest', async (context) => {
  const python = await pythonFor(context);
  const blocks = await blocksOf('docs/loading.md', 'python');
  const { code = '' } = blocks.find(({ code: each }) => each.includes('import pooch')) ?? {};
  const serve = [
    'import functools, http.server, threading',
    'handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=".")',
    'server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)',
    'threading.Thread(target=server.serve_forever, daemon=True).start()',
  ];
  const printed = code.replace(/"https:[^"]+"/, 'f"http://127.0.0.1:{server.server_port}/"');
  const fetched = 'print(open(files.fetch("csv/quotes_flat.csv"), encoding="utf-8").read() == ';
  const outcome = await outputOf({
    command: python,
    args: ['-'],
    folder: join(folder, 'dist'),
    input: `${serve.join('\n')}\n${printed}\n${fetched}open("csv/quotes_flat.csv", encoding="utf-8").read())`,
    environment: { XDG_CACHE_HOME: join(folder, 'cache') },
  });
  expect(outcome).toMatch(/True\s*$/);
});

test('every format loads in one line of pandas', async (context) => {
  const python = await pythonFor(context);
  const lines = formats.map((format) => format.loading.pandas(tableFile('quotes', format)));
  const printed = await outputOf({
    command: python,
    args: ['-'],
    folder: join(root, 'dist'),
    input: ['import pandas as pd', ...lines.map((line) => `print(len(${line}))`)].join('\n'),
  });
  expect(new Set(printed.trim().split('\n')).size, printed).toBe(1);
});

test('every format loads in one line of R', async (context) => {
  const rscript = await rscriptFor(context);
  // Debian has no package of arrow, which reads Parquet.
  const readable = formats.filter(({ name }) => name !== 'parquet');
  const lines = readable.map((format) => format.loading.r(tableFile('quotes', format)));
  const script = join(folder, 'lines.R');
  await writeFile(script, lines.map((line) => `cat(nrow(${line}), "\\n")`).join('\n'));
  const printed = await outputOf({
    command: rscript,
    args: ['--vanilla', script],
    folder: join(root, 'dist'),
  });
  expect(new Set(printed.trim().split(/\s+/)).size, printed).toBe(1);
});

test('the R blocks run', async (context) => {
  const rscript = await rscriptFor(context);
  const args = ['--vanilla', join(root, 'tests/r/run_blocks.R')];
  await runBlocks('r', (blocks) => printedBy({ command: rscript, args }, blocks));
});

test('the SQL blocks run', async (context) => {
  const python = await pythonFor(context);
  await runBlocks('sql', (blocks) =>
    Promise.all(
      blocks.map(async ({ code, folder: where }) => {
        const results = await runSql(python, code, where);
        return results.flatMap(({ rows }) => rows.map((row) => row.join(' '))).join('\n');
      }),
    ),
  );
});

/** A folder that finds the package as a project which installed it does. */
async function readerFolder(): Promise<string> {
  const reader = join(folder, 'reader');
  await mkdir(join(reader, 'node_modules'), { recursive: true });
  await symlink(root, join(reader, 'node_modules', 'missile-talks'));
  await writeFile(join(reader, 'package.json'), '{"type": "module"}\n');
  return reader;
}

describe('in a project that has the package', () => {
  let reader: string;
  beforeAll(async () => {
    reader = await readerFolder();
  });

  test('the TypeScript blocks type-check and run', async () => {
    const written: string[] = [];
    for (const { code } of await allBlocks('ts')) {
      const path = join(reader, `block-${written.length}.ts`);
      await writeFile(path, code);
      written.push(path);
    }
    expect(compile(written)).toEqual([]);
    await runBlocks('ts', (blocks) =>
      Promise.all(
        blocks.map((_, at) =>
          outputOf({ command: process.execPath, args: [`block-${at}.js`], folder: reader }),
        ),
      ),
    );
  });

  test('the files that docs/loading.md names are reachable by path', async () => {
    const page = await readFile(join(root, 'docs/loading.md'), 'utf8');
    const paths = [...page.matchAll(/missile-talks\/((?:dist|schemas)\/[\w./-]+\w)/g)];
    expect(paths).not.toEqual([]);
    const specifiers = paths.map(([specifier]) => specifier);
    const script = `for (const each of ${JSON.stringify(specifiers)}) require.resolve(each)`;
    await outputOf({
      command: process.execPath,
      args: ['--input-type=commonjs', '-e', script],
      folder: reader,
    });
  });
});
