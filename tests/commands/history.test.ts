import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import type { ChangesFile } from '../../scripts/model/records/changes.js';
import type { Finding } from '../../scripts/text/finding.js';
import { tableNames, tables, type Rows } from '../../scripts/model/tables/index.js';
import { schemaFiles } from '../../scripts/release/generate.js';
import { encodeJson } from '../../scripts/formats/json.js';
import { baseFiles } from '../fixtures/base-project.js';
import { withFile, written } from '../fixtures/edit.js';
import {
  atVersion,
  baseChanges,
  baseRows,
  earlierRows,
  secondVersion,
} from '../fixtures/history.js';
import { runCli } from './run-cli.js';

let folder: string;
/** The invented project at its second version, and its first release. */
let project: string;
let first: string;

async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
}

const releaseOf = (rows: Rows): Files =>
  new Map([
    ...tableNames.map((name) => {
      const json = Buffer.concat([...encodeJson(tables[name].columns, rows[name])]);
      return [`dist/json/${name}.json`, json] as const;
    }),
    ...[...schemaFiles()].map(([path, bytes]) => [`schemas/${path}`, bytes] as const),
    ['package.json', baseFiles.get('package.json') ?? new Uint8Array()] as const,
  ]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'history-'));
  [project, first] = [join(folder, 'project'), join(folder, 'first')];
  await writeFiles(project, secondVersion(baseFiles));
  await writeFiles(first, releaseOf(earlierRows(baseRows())));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('missile-talks changes', () => {
  const path = 'curated/changes/0.2.0.json';
  const recorded = async (): Promise<ChangesFile> =>
    JSON.parse(await readFile(join(project, path), 'utf8')) as ChangesFile;

  it('refuses a version that is too small, and writes nothing', async () => {
    const early = join(folder, 'early');
    await writeFiles(early, atVersion(baseFiles, '0.1.1'));
    const { status, stdout } = await runCli('changes', first, '--root', early, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        check: 'release/version-too-small',
        file: 'package.json',
        pointer: '/version',
        message: '0.1.1 is too small after 0.1.0: 2 records are withdrawn (Q003, Q004).',
        expected: '0.2.0 or later',
      },
    ] satisfies Partial<Finding>[]);
    await expect(readFile(join(early, 'curated/changes/0.1.1.json'))).rejects.toThrow('ENOENT');
  });

  it('writes what the version changed, and check is then content', async () => {
    expect(await runCli('changes', first, '--root', project)).toMatchObject({
      status: 0,
      stdout: '',
    });
    expect(await recorded()).toEqual(baseChanges());
    const { status, stdout } = await runCli('check', '--root', project, '--format', 'json');
    expect([status, JSON.parse(stdout)]).toEqual([0, []]);
  });

  it('keeps notes when it writes the file again', async () => {
    const file = { ...(await recorded()), notes: ['Old Tom was coded again.'], changed: [] };
    await writeFile(join(project, path), JSON.stringify(file));
    expect((await runCli('changes', first, '--root', project)).status).toBe(0);
    expect(await recorded()).toEqual(baseChanges('0.2.0', ['Old Tom was coded again.']));
  });

  it('leaves a file alone whose notes it cannot read', async () => {
    const before = await readFile(join(project, path), 'utf8');
    await writeFile(join(project, path), '{"notes": ["Old Tom"');
    const { status, stdout } = await runCli('changes', first, '--root', project);
    expect([status, await readFile(join(project, path), 'utf8')]).toEqual([
      1,
      '{"notes": ["Old Tom"',
    ]);
    expect(stdout).toContain(`${path}:1:`);
    await writeFile(join(project, path), before);
  });

  it('refuses a release that does not say its version, and what is no release', async () => {
    const versionless = await runCli('changes', join(first, 'dist'), '--root', project);
    expect([versionless.status, versionless.stdout]).toEqual([
      1,
      expect.stringContaining('does not say which version it is.'),
    ]);
    expect((await runCli('changes', join(folder, 'none'), '--root', project)).status).toBe(1);
  });

  it('refuses a release that is not the last one', async () => {
    const later = join(folder, 'later');
    const between = { ...baseChanges('0.1.5'), date: '2012-03-05' };
    const file = withFile(
      secondVersion(baseFiles),
      'curated/changes/0.1.5.json',
      written('changes', between),
    );
    await writeFiles(later, file);
    const { status, stdout } = await runCli('changes', first, '--root', later, '--format', 'json');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Finding[]).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('is version 0.1.0, and 0.1.5 came after it.'),
    );
  });
});

describe('missile-talks diff', () => {
  const second = (): string => join(folder, 'second');
  beforeAll(async () => {
    await writeFiles(second(), releaseOf(baseRows()));
  });

  it.each([
    ['csv', 'events,E001,label,cell_changed,Talks,Talks about a fog horn\n'],
    ['markdown', '| `E001` | `label` | Talks | Talks about a fog horn |\n'],
    ['json', '"old": "Talks",\n'],
  ])('prints %s, warns that there is no renamed.json, and exits 0', async (format, words) => {
    const { status, stdout, stderr } = await runCli(
      'diff',
      first,
      second(),
      '--root',
      project,
      '--format',
      format,
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining(words)]);
    expect(stderr).toContain('has no renamed.json');
  });

  it.each([
    ['{"columns": [', 'Not JSON: the file ends too early.'],
    ['[]', 'It does not hold lists of columns, codes, values and records.'],
    [
      '{"columns": [], "values": [], "records": [], "codes": [{"version": "0.1.0", "vocabulary": "quote_kind", "old": "direct", "new": "indirect"}]}',
      '"direct" is still a code of quote_kind.',
    ],
  ])('refuses what the newer release says was renamed if it is %s', async (text, message) => {
    const third = join(folder, 'third');
    await writeFiles(third, releaseOf(baseRows()));
    await writeFile(join(third, 'dist/renamed.json'), text);
    const { status, stdout } = await runCli('diff', first, third, '--root', project);
    expect([status, stdout]).toEqual([1, expect.stringContaining(message)]);
    expect(stdout).toContain('renamed.json');
  });

  it('takes renamed ids from the registry of the project when the newer release has none', async () => {
    const { stdout } = await runCli('diff', first, second(), '--root', project, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      renamed: [{ kind: 'quote', old: 'Q004', new: 'Q001', merged: true }],
    });
    const { stdout: elsewhere } = await runCli(
      'diff',
      first,
      second(),
      '--root',
      folder,
      '--format',
      'json',
    );
    expect(JSON.parse(elsewhere)).toMatchObject({ renamed: [] });
  });

  it('takes what became of ids from the renamed.json of a release that is alone', async () => {
    const third = join(folder, 'alone');
    await writeFiles(third, releaseOf(baseRows()));
    const gone = { version: '0.2.0', kind: 'quote', reason: 'The same thing twice.' };
    const records = [{ ...gone, old: 'Q004', new: 'Q001' }];
    const renamed = { columns: [], codes: [], values: [], records };
    await writeFile(join(third, 'dist/renamed.json'), JSON.stringify(renamed));
    const { stdout } = await runCli('diff', first, third, '--root', folder);
    expect(stdout).toContain(
      '| quote | `Q003` | (withdrawn) |  |\n| quote | `Q004` | `Q001` | The same thing twice. |\n',
    );
  });

  it('prints nothing but findings, and exits 1, when a release cannot be read', async () => {
    const { status, stdout } = await runCli(
      'diff',
      first,
      join(folder, 'none'),
      '--format',
      'json',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { check: 'diff/unknown-release', severity: 'error' },
    ]);
  });
});
