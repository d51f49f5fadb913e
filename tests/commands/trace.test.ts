import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPackage } from '../own-package.js';
import { listFiles, readFiles } from '../../scripts/io/project-files.js';
import type { Finding } from '../../scripts/text/finding.js';
import { bundleRelease } from '../../scripts/release/bundle.js';
import type { Trace } from '../../scripts/trace/gather.js';
import { root } from '../project.js';
import { runCli, runProcess } from './run-cli.js';

/** A release by itself, as people download it. */
let folder: string;
let release: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trace-'));
  release = join(folder, 'dist');
  for (const part of ['json', 'text'])
    await cp(join(root, 'dist', part), join(release, part), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The lines of the evidence for a publication date, without the places that only a trace names. */
const evidenceOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/" {2}A\d{3}-D\d+, .*$/, '"'))
    .filter((line) => /^[+-] [a-z]+_?[a-z]* /.test(line));

describe('missile-talks trace', () => {
  it('walks a quote back to its line in the raw file', () => {
    const { status, stdout, stderr } = runProcess(['trace', 'Q009']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Q009 {2}someone’s words under one attribution \(quotes\)\n/);
    expect(stdout).toContain('corpus/raw/001_1b8f5677dfb19321.txt, line 13, column 93\n');
    expect(stdout).toContain('there,⟧” ⟨he said⟩.\n');
    expect(stdout).toMatch(/^ {2}quote\/kind +A direct quote has all content in quotation marks/m);
    expect(stdout).not.toContain('\u001b');
  });

  it('explains that a record of a pass is not published, and what was decided of it', async () => {
    const rows = JSON.parse(await readFile(join(root, 'dist/json/adjudications.json'), 'utf8')) as {
      pass: string;
      record: string;
      reason: string;
    }[];
    const { record = '', reason = '' } = rows.find(({ pass }) => pass === 'second') ?? {};
    const { status, stdout } = await runCli('trace', record);
    expect(status).toBe(1);
    expect(stdout).toContain(`${record} is a record of the second of the two passes`);
    expect(stdout).toContain(reason);
  });

  it('gives the same as JSON', async () => {
    const { status, stdout } = await runCli('trace', 'Q009', '--json');
    const { table, id, passages, files, findings } = JSON.parse(stdout) as Trace;
    expect([status, table, id, findings]).toEqual([0, 'quotes', 'Q009', []]);
    expect(passages[0]?.rawPlace).toEqual({ line: 13, column: 93 });
    expect(files.map(({ state }) => state)).toEqual(['as_published', 'as_published']);
  });

  it('explains a publication date as the command dates does', async () => {
    const { stdout } = await runCli('trace', 'A003', '--dates');
    const { stdout: explained } = await runCli('dates', 'A003', '--explain');
    expect(evidenceOf(stdout).length).toBeGreaterThan(3);
    expect(evidenceOf(stdout)).toEqual(evidenceOf(explained));
    expect(stdout).toMatch(/^ {2}published 2001-08-08 \(credit_line\)\n/m);
    expect(stdout).toContain('"08/08/2001"  A003-D01, bytes 3163–3173, line 38, column 20\n');
    expect(stdout).not.toContain('Checked');
    const { stdout: json } = await runCli('trace', 'A003', '--dates', '--json');
    const { id, dates } = JSON.parse(json) as Pick<Trace, 'id' | 'dates'>;
    expect([id, dates.map(({ name, edtf }) => [name, edtf])]).toEqual([
      'A003',
      [
        ['published', '2001-08-08'],
        ['retrieved', '2002-11-22'],
      ],
    ]);
    expect((await runCli('trace', 'russia', '--dates')).stdout).toContain(
      'it has no date of its own',
    );
  });

  it('works on a release by itself, in a folder or an archive, and says that the raw articles are not there', async () => {
    const { status, stdout } = await runCli('trace', 'Q009', '--release', release);
    expect(status).toBe(0);
    expect(stdout).toContain('bytes 990–1097 of\n  corpus/raw/001_1b8f5677dfb19321.txt\n');
    expect(stdout).toContain('not here: the raw articles are in the');
    expect((await runCli('trace', 'Q009', '--release', folder)).stdout).toBe(stdout);
    const zip = join(folder, 'release.zip');
    await writeFile(
      zip,
      bundleRelease(await readFiles(release, await listFiles(release, '.')), ownPackage(), true),
    );
    expect((await runCli('trace', 'Q009', '--release', zip)).stdout).toBe(stdout);
  });

  it('says what is wrong with a damaged release, after the trace, and exits 1', async () => {
    const file = join(release, 'text/A001.txt');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('red line', 'rad line'));
    const { status, stdout } = await runCli('trace', 'Q009', '--release', release);
    await writeFile(file, text);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /found, DIFFERENT DIGEST[^]*\ntext\/A001\.txt {2}error {2}trace\/broken-chain\n/,
    );
  });

  it('says of what is no release what was expected', async () => {
    const nowhere = await runCli('trace', 'Q009', '--release', join(folder, 'nowhere'));
    expect([nowhere.status, nowhere.stdout]).toEqual([
      1,
      expect.stringContaining('release/unreadable\n  It cannot be read'),
    ]);
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const { status, stdout } = await runCli('trace', 'Q009', '--release', empty);
    await rm(empty, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^json\/ {2}error {2}trace\/unreadable\n {2}.*empty holds no table of a release\.\n/,
    );
  });

  it('answers an unknown id with the nearest ones, and exits 1', async () => {
    const { status, stdout } = await runCli('trace', 'anatoli-antonov', '--json');
    const [finding] = JSON.parse(stdout) as Finding[];
    expect([status, finding?.check]).toEqual([1, 'trace/unknown-id']);
    expect(finding?.expected).toBe('an id of this release; nearest: anatoly-antonov');
  });

  it('says of a merged id into what, of a withdrawn one why, and exits 1', async () => {
    await cp(join(root, 'curated/ids.json'), join(folder, 'curated/ids.json'));
    const registry = JSON.parse(await readFile(join(root, 'curated/ids.json'), 'utf8')) as {
      ids: unknown[];
    };
    registry.ids.push(
      {
        id: 'Q997',
        kind: 'quote',
        status: 'merged',
        into: 'Q009',
        reason: 'The same thing twice.',
      },
      { id: 'Q998', kind: 'quote', status: 'withdrawn', reason: 'The words are the editor’s.' },
    );
    await writeFile(join(folder, 'curated/ids.json'), JSON.stringify(registry));
    const merged = await runCli('trace', 'Q997', '--release', release);
    expect([merged.status, merged.stdout]).toEqual([
      1,
      expect.stringContaining('The quote Q997 was merged into Q009: The same thing twice.'),
    ]);
    const withdrawn = await runCli('trace', 'Q998', '--release', release);
    expect([withdrawn.status, withdrawn.stdout]).toEqual([
      1,
      expect.stringContaining('The quote Q998 was withdrawn: The words are the editor’s.'),
    ]);
  });
});

describe('the trace in docs/provenance.md', () => {
  it('is what the command prints', async () => {
    const page = await readFile(join(root, 'docs/provenance.md'), 'utf8');
    const section = /<!-- begin trace -->([^]*?)<!-- end trace -->/.exec(page)?.[1] ?? '';
    const id = /^npm run cli -- trace (\S+)$/m.exec(section)?.[1] ?? '';
    const { status, stdout } = await runCli('trace', id);
    expect(status).toBe(0);
    expect(section).toContain(`\`\`\`text\n${stdout}\`\`\`\n`);
  });
});
