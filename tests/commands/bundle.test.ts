import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Of } from '../../scripts/text/digest.js';
import { committedRows } from '../committed-rows.js';
import { ownPackage } from '../own-package.js';
import { root } from '../project.js';
import { runCli, runProcess } from './run-cli.js';

/** The release, and what a release is made from beside its data. */
const curated = ['vocabularies', 'renamed', 'ids'].map((name) => `curated/${name}.json`);
const parts = ['dist', 'docs', 'package.json', ...curated];

const { name, version } = ownPackage();
const archive = `${name}-${version}.zip`;
const call = (): string[] => ['bundle', '--root', project, '--json'];
const bundled = () => runCli(...call());

/** A project, and what bundling it first printed and wrote. */
let project: string;
let first: Awaited<ReturnType<typeof bundled>> & { readonly bytes: Buffer };
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'bundle-'));
  for (const part of parts) await cp(join(root, part), join(project, part), { recursive: true });
  const printed = await bundled();
  first = { ...printed, bytes: await readFile(join(project, archive)) };
});
afterAll(() => rm(project, { recursive: true }));

describe('missile-talks bundle', () => {
  it('writes the same bytes in any time zone and locale, and says what they are', async () => {
    await rm(join(project, archive));
    const elsewhere = runProcess(call(), { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' });
    const digests: string[] = [];
    for (const [{ status, stdout }, written] of [
      [first, first.bytes],
      [elsewhere, await readFile(join(project, archive))],
    ] as const) {
      const facts = JSON.parse(stdout) as { path: string; bytes: number; sha256: string };
      expect([status, facts]).toEqual([
        0,
        { ...facts, path: archive, bytes: written.length, sha256: sha256Of(written) },
      ]);
      digests.push(facts.sha256);
    }
    expect(digests[0]).toBe(digests[1]);
    expect((await readdir(project)).sort()).toEqual(
      ['curated', 'dist', 'docs', archive, 'package.json'].sort(),
    );
  });

  it('writes what verify finds whole, to the last byte of the archive', async () => {
    const path = join(project, archive);
    const report = async () => {
      const { status, stdout } = await runCli('verify', path, '--json');
      return {
        status,
        ...(JSON.parse(stdout) as {
          kind: string;
          folder: string;
          findings: { check: string; message: string }[];
        }),
      };
    };
    expect(await report()).toMatchObject({
      status: 0,
      kind: 'zip',
      folder: `${name}-${version}/`,
      findings: [],
    });
    const bytes = Buffer.from(first.bytes);
    // The time in the first local header, which no unpacked byte depends on.
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const { status, findings } = await report();
    await writeFile(path, first.bytes);
    expect([status, findings.map(({ check, message }) => `${check} ${message}`)]).toEqual([
      0,
      [
        'archive/other-bytes From byte 10 on it is not the archive that missile-talks bundle writes of these files.',
      ],
    ]);
  });

  it('writes the release without the articles’ texts beside it; verify, trace and diff say which it is', async () => {
    const textless = `${name}-${version}-no-texts`;
    const path = join(project, `${textless}.zip`);
    const { status, stdout } = await runCli(...call(), '--no-texts');
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { path: `${textless}.zip` }]);
    const raw = join(root, 'corpus/raw');
    const verified = await runCli('verify', path, '--raw', raw, '--json');
    expect([verified.status, JSON.parse(verified.stdout)]).toMatchObject([
      0,
      {
        folder: `${textless}/`,
        withTexts: false,
        findings: [],
        notes: [],
        counts: { texts: committedRows('articles').length },
      },
    ]);
    const alone = await runCli('verify', path);
    expect(alone.stdout).toContain(`${name} ${version}, without the articles’ texts, is whole.`);
    expect(alone.stdout).toContain('Note: The articles’ texts are not part of this release');
    const traced = await runCli('trace', 'Q009', '--release', path);
    expect([traced.status, traced.stdout]).toEqual([
      0,
      expect.stringContaining('left out: this release is without the articles’ texts'),
    ]);
    expect(traced.stdout).toContain('There is a certain red line');
    const whole = join(project, archive);
    const compared = await runCli('diff', whole, path);
    expect(compared.stdout).toContain('No row, column or table changed.');
    expect(compared.stderr).toContain('the column text of blocks is not compared');
    await rm(path);
  });

  it('refuses a release that is not whole, and leaves the archive that stands alone', async () => {
    await writeFile(join(project, archive), 'the one before');
    const file = join(project, 'dist/text/A002.txt');
    const before = await readFile(file);
    await writeFile(file, Buffer.concat([before, Buffer.from('!')]));
    const { status, stdout, stderr } = await bundled();
    await writeFile(file, before);
    expect([
      status,
      (JSON.parse(stdout) as { file: string; check: string }[]).map(
        (each) => `${each.check} ${each.file}`,
      ),
    ]).toEqual([1, ['sums/digest dist/text/A002.txt', 'release/other-bytes dist/text/A002.txt']]);
    expect(stderr).toContain('2 errors, 0 warnings; nothing was bundled');
    expect(await readFile(join(project, archive), 'utf8')).toBe('the one before');
  });

  it('refuses a release of another version than package.json has', async () => {
    const file = join(project, 'package.json');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace(`"version": "${version}"`, '"version": "99.0.0"'));
    const { status, stdout } = await bundled();
    await writeFile(file, before);
    const findings = JSON.parse(stdout) as { file: string; message: string; fix: string }[];
    expect([status, findings]).toMatchObject([
      1,
      [
        {
          file: 'dist',
          message: `This is version ${version}, and the program is version 99.0.0: only the digests in SHA256SUMS were checked.`,
          fix: 'Run npm run release.',
        },
      ],
    ]);
  });

  it('refuses a project without a release', async () => {
    await rm(join(project, 'dist'), { recursive: true });
    const { status, stdout } = await bundled();
    expect([status, JSON.parse(stdout)]).toMatchObject([
      1,
      [
        {
          file: 'dist',
          message: 'It cannot be read: there is no such file or folder.',
          expected: 'the release of this project',
          fix: 'Run npm run release.',
        },
      ],
    ]);
  });

  it('refuses a folder that is no project', async () => {
    const { status, stdout, stderr } = await runCli('bundle', '--root', join(project, 'docs'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('docs is not a Missile Talks project: it has no package.json.');
  });
});
