import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tableNames } from '../../scripts/model/tables/index.js';
import { listFiles } from '../../scripts/io/project-files.js';
import { explorerFiles } from '../../scripts/release/content.js';
import { root } from '../project.js';
import { installPackage, type InstalledPackage } from './installed-package.js';
import { outputOf, run } from './run.js';

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
  return installed.remove;
});

const node = (script: string, ...flags: string[]): Promise<string> =>
  outputOf({
    command: process.execPath,
    args: [...flags, '-e', script],
    folder: installed.folder,
  });

/** What the build makes of scripts/: a module and its declarations for each file, data, the entry point, and the explorer in one piece. */
async function built(): Promise<string[]> {
  const all = await listFiles(root, 'scripts');
  const sources = all.flatMap(
    (path) =>
      /^scripts\/(?!build\.|entry-point\.|explorer\/browser\/)(.*)(?<!\.d)\.ts$/.exec(path)?.[1] ??
      [],
  );
  const data = all.flatMap(
    (path) => /^scripts\/(?!explorer\/browser\/)(.*\.json)$/.exec(path)?.[1] ?? [],
  );
  return [
    ...data.map((name) => `build/${name}`),
    ...[...sources, 'index'].flatMap((name) => [`build/${name}.js`, `build/${name}.d.ts`]),
    ...tableNames.map((table) => `build/data/${table}.js`),
    ...explorerFiles,
  ];
}

test('the tarball holds code, release, documents, schemas and the registry of ids, and nothing else', async () => {
  const papers = [
    'CHANGELOG.md',
    'CITATION.cff',
    'LICENSE',
    'LICENSE-DATA',
    'README.md',
    'curated/ids.json',
    'curated/renamed.json',
    'curated/vocabularies.json',
    'package.json',
  ];
  const folders = await Promise.all(
    ['dist', 'docs', 'schemas'].map((name) => listFiles(root, name)),
  );
  const expected = [...papers, ...folders.flat(), ...(await built())];
  expect([...installed.files].sort()).toEqual(expected.sort());
});

test('a CommonJS script finds files by their path', async () => {
  const paths = ['dist/csv/quotes.csv', 'schemas/release/quotes.schema.json', 'package.json'];
  for (const path of paths) {
    const script = `console.log(require.resolve('missile-talks/${path}'))`;
    const found = (await node(script, '--input-type=commonjs')).trim();
    expect(await readFile(found)).toEqual(await readFile(join(root, path)));
  }
});

const npx = (...args: string[]) =>
  run({ command: 'npx', args: ['--offline', 'missile-talks', ...args], folder: installed.folder });

test('npx missile-talks --help lists the sub-commands', async () => {
  const help = await npx('--help');
  expect(help?.code).toBe(0);
  for (const command of ['normalise', 'check', 'release', 'extract', 'verify', 'bundle', 'trace'])
    expect(help?.stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
});

test('npx missile-talks check outside a project says what it needs', async () => {
  const outcome = await npx('check');
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome?.stderr).toMatch(/is not a Missile Talks project: .*--root/);
});

test('npx missile-talks trace shows a record of the installed release, which has no raw articles', async () => {
  const outcome = await npx('trace', 'Q009');
  expect(outcome?.code).toBe(0);
  expect(outcome?.stdout).toContain('⟦There is a certain red line');
  expect(outcome?.stdout).toContain('text/A001.txt, 6661 characters, found, same digest');
  expect(outcome?.stdout).toMatch(/001_1b8f5677dfb19321\.txt, 6752 bytes, not here/);
});

/** By the link that npm makes, in a folder that is deleted before the program starts. */
const inFolderThatIsGone = (...args: string[]) => {
  const program = join(installed.folder, 'node_modules/.bin/missile-talks');
  const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"';
  return run({ command: 'sh', args: ['-c', script, program, ...args], folder: installed.folder });
};

test('missile-talks verify finds the installed package whole, and the tarball it came from', async () => {
  for (const [started, path, folder] of [
    [inFolderThatIsGone, join(installed.folder, 'node_modules', 'missile-talks'), 'dist/'],
    [npx, installed.tarball, 'package/dist/'],
  ] as const) {
    const outcome = await started('verify', path, '--json');
    const report = JSON.parse(outcome?.stdout ?? '') as { counts: Record<string, number> };
    expect([outcome?.code, report]).toMatchObject([0, { whole: true, folder, findings: [] }]);
    expect(report.counts['schemas']).toBeGreaterThan(tableNames.length);
  }
});
