import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rootAt } from '../../scripts/commands/context.js';
import { listFiles, readProjectFiles } from '../../scripts/io/project-files.js';
import { readPlace } from '../../scripts/io/read-place.js';
import { baseFiles } from '../fixtures/base-project.js';
import { root as repository } from '../project.js';
import { runCli } from './run-cli.js';

let base: string;
let project: string;
const before = process.cwd();

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'paths-')));
  project = join(base, 'мой проект é');
  for (const [path, bytes] of baseFiles) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), bytes);
  }
  await mkdir(join(base, 'elsewhere'));
  await symlink(project, join(base, 'link'));
  await symlink(join(project, 'corpus'), join(base, 'elsewhere/corpus link'));
});

afterEach(() => {
  process.chdir(before);
});
afterAll(() => rm(base, { recursive: true }));

/** Working folders, from `base`, and names of the project from each. */
const names: [folder: string, name: string][] = [
  ['мой проект é', '.'],
  ['мой проект é', './'],
  ['мой проект é', './/'],
  ['мой проект é', 'corpus/..'],
  ['мой проект é', '../мой проект é/'],
  ['мой проект é/corpus/raw', '../..'],
  ['link', '.'],
  ['link', '../link/'],
  ['.', 'link'],
  ['.', 'link/corpus/../'],
  ['.', './/мой проект é//'],
  // Where the link leads, not where it stands.
  ['elsewhere', 'corpus link/..'],
];

describe('the project', () => {
  it.each(names)('in %s is found as %s', (folder, name) => {
    process.chdir(join(base, folder));
    expect(rootAt(name, true)).toBe(project);
  });

  it.each(['', '/', '//', '/.', '/corpus/..'])('is found by its whole path and "%s"', (end) => {
    expect(rootAt(`${project}${end}`, true)).toBe(project);
    expect(rootAt(`/${project}${end}`, true)).toBe(project);
  });

  it('has the same files from wherever it is read', async () => {
    process.chdir(project);
    const paths = await listFiles(project, 'curated');
    expect(paths).toContain('curated/A000/quotes.json');
    for (const root of ['.', './', './/', '../link', 'corpus/..', `${project}/`])
      expect([root, await listFiles(root, 'curated')]).toEqual([root, paths]);
    expect([...(await readProjectFiles('.')).keys()]).toEqual([
      ...(await readProjectFiles(project)).keys(),
    ]);
  });

  it('is checked without a finding as the folder one is in, and as that of a subfolder', async () => {
    process.chdir(join(base, 'link'));
    expect(await runCli('check', '--root', '.')).toMatchObject({ status: 0, stdout: '' });
    process.chdir(join(project, 'corpus'));
    expect(await runCli('dates', 'raw/000_lantern.txt')).toMatchObject({ status: 0, stderr: '' });
    expect((await runCli('dates', 'A000', '--root', '..')).status).toBe(0);
  });
});

describe('a root that is none', () => {
  const commands = [
    ['normalise'],
    ['check'],
    ['check', '--fix'],
    ['release'],
    ['dates', 'A000'],
    ['reliability'],
    ['bundle'],
    ['diff', 'dist', 'dist'],
    ['changes', 'dist'],
  ];

  it.each(commands)('is named by %s %s', async (...command) => {
    const said = async (root: string) => {
      const { status, stdout, stderr } = await runCli(...command, '--root', root);
      expect([status, stdout]).toEqual([1, '']);
      return stderr;
    };
    process.chdir(project);
    expect(await said('nowhere\u202e')).toBe(
      'missile-talks: --root: nowhere\\u{202e} cannot be read: there is no such file or folder.\n',
    );
    expect(await said('package.json')).toBe(
      'missile-talks: --root: package.json is a file, not the folder of a project.\n',
    );
    expect(await said('package.json/..')).toBe(
      'missile-talks: --root: package.json/.. cannot be read: a file is where a folder should be.\n',
    );
    // A variable of a shell that was never set.
    expect(await said('')).toBe(
      'missile-talks: --root: "" cannot be read: there is no such file or folder.\n',
    );
  });
});

describe('the path of a file or a release', () => {
  const all = () => [''];

  it.each([
    ['.', 'corpus link/'],
    ['.', 'corpus link//raw/..'],
    ['.', '../link/corpus'],
    ['corpus link', '.'],
    ['corpus link/raw', '..'],
  ])('in elsewhere/%s is read as the system reads it: %s', async (folder, path) => {
    process.chdir(join(base, 'elsewhere', folder));
    const { files, findings } = await readPlace(path, all);
    expect([files.has('raw/000_lantern.txt'), findings]).toEqual([true, []]);
  });

  it.each(['', 'nowhere', 'package.json/'])('"%s" is told in a sentence', async (path) => {
    process.chdir(project);
    const why = /there is no such file or folder|a file is where a folder should be/;
    for (const command of [['verify'], ['trace', 'Q001', '--release'], ['diff', project]]) {
      const { status, stdout } = await runCli(...command, path);
      expect([status, stdout]).toEqual([1, expect.stringMatching(/such|should be/)]);
      expect(stdout).not.toMatch(/ENO|undefined/);
    }
    const { status, stderr } = await runCli('dates', path);
    expect([status, stderr]).toEqual([1, expect.stringMatching(why)]);
    const dist = join(repository, 'dist');
    const raw = await runCli('verify', dist, '--raw', path);
    expect([raw.status, raw.stderr]).toEqual([1, expect.stringMatching(why)]);
  });

  it('of a folder where a file is needed is named', async () => {
    process.chdir(project);
    expect((await runCli('dates', 'corpus')).stderr).toBe(
      'missile-talks: corpus cannot be read: it is a folder.\n',
    );
  });
});
