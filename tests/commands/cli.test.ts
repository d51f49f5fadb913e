import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/io/project-files.js';
import type { Finding } from '../../scripts/text/finding.js';
import { root } from '../project.js';
import { runCli } from './run-cli.js';

/** A copy of the project to break; the code is run from the repository. */
let project: string;

async function breakFile(
  path: string,
  edit: (text: string) => string,
): Promise<() => Promise<void>> {
  const file = join(project, path);
  const text = await readFile(file, 'utf8');
  await writeFile(file, edit(text));
  return () => writeFile(file, text);
}

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'project-'));
  for (const part of [
    'package.json',
    'README.md',
    'corpus',
    'curated',
    'docs',
    'dist',
    'schemas',
  ]) {
    await cp(join(root, part), join(project, part), { recursive: true });
  }
});

afterAll(() => rm(project, { recursive: true, force: true }));

describe('missile-talks', () => {
  it('--help names every sub-command', async () => {
    const { status, stdout } = await runCli('--help');
    expect(status).toBe(0);
    for (const command of [
      'normalise',
      'check',
      'release',
      'extract',
      'dates',
      'reliability',
      'verify',
      'bundle',
      'diff',
      'changes',
      'trace',
      'new',
    ])
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it('--version prints the version of package.json', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await runCli('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('check passes on the project and prints nothing but findings on stdout', async () => {
    const { status, stdout, stderr } = await runCli('check', '--root', project, '--format', 'json');
    expect([status, JSON.parse(stdout)]).toEqual([0, []]);
    expect(stderr).toMatch(/^\d+ checks: 0 errors, 0 warnings\n$/m);
  });

  it('check --list describes every check', async () => {
    const { stdout } = await runCli('check', '--list', '--format', 'json');
    const list = JSON.parse(stdout) as {
      id: string;
      description: string;
      scope: string;
      covers: string[];
    }[];
    expect(list.find(({ id }) => id === 'stance/issue')?.covers).toEqual(['stances.issue']);
    expect(list.length).toBeGreaterThan(40);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(
      list.filter(
        ({ id, description }) => !/^[a-z]+\/[a-z0-9-]+$/.test(id) || !description.endsWith('.'),
      ),
    ).toEqual([]);
  });

  it('check reports a wrong quotation where it stands, and exits 1', async () => {
    const mend = await breakFile('curated/A001/quotes.json', (text) =>
      text.replace('There is a certain red line', 'There is a certain line'),
    );
    const { status, stdout } = await runCli('check', '--root', project);
    await mend();
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^curated\/A001\/quotes\.json:\d+:\d+ {2}error {2}anchor\/not-verbatim \(\/quotes\/2\/segments\/0\)\n {2}Q009: "There is a certain line, the questions/m,
    );
    expect(stdout).toContain('expected: nearest: "There is a certain red line, the questions');
  });

  it('check reports everything at once, sorted by place', async () => {
    const mends = [
      await breakFile('curated/A004/quotes.json', (text) =>
        text.replace('"kind": "direct"', '"kind": "direkt"'),
      ),
      await breakFile('curated/A000/events.json', (text) =>
        text.replace('"type": "conference"', '"type": "conferense"'),
      ),
      await breakFile('corpus/raw/003_1664b215c69ebec1.txt', (text) =>
        text.replace('Friday', 'friday'),
      ),
    ];
    const { status, stdout } = await runCli('check', '--root', project, '--format', 'json');
    for (const mend of mends) await mend();
    const findings = JSON.parse(stdout) as Finding[];
    expect(status).toBe(1);
    expect(findings.map(({ file }) => file)).toEqual([...findings.map(({ file }) => file)].sort());
    const seen = findings.map(({ check, message }) => `${check} ${message}`).join('\n');
    expect(seen).toMatch(/record\/schema Q\d+: "direkt" is not a code for kind\./);
    expect(seen).toMatch(/record\/schema E\d+: "conferense" is not a code for type\./);
    expect(seen).toMatch(
      /corpus\/digest A003: the raw file has 3346 bytes and sha256 [0-9a-f]{64}\./,
    );
  });

  it('release writes nothing when a check fails', async () => {
    const before = await listFiles(project, '.');
    const mend = await breakFile('curated/A001/events.json', (text) =>
      text.replace('"actor": "romania"', '"actor": "rumania"'),
    );
    const { status, stderr } = await runCli('release', '--root', project);
    await mend();
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was released');
    expect(await listFiles(project, '.')).toEqual(before);
  });

  it('check --fix mends layout and registers ids, and nothing else', async () => {
    const mend = await breakFile('curated/A002/quotes.json', (text) =>
      JSON.stringify(JSON.parse(text)),
    );
    const mendIds = await breakFile('curated/ids.json', (text) =>
      text.replace(/\s*\{[^{}]*"Q001"[^{}]*\},/, ''),
    );
    const { status, stderr } = await runCli('check', '--root', project, '--fix');
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining('fixed curated/A002/quotes.json'),
    ]);
    for (const path of ['curated/A002/quotes.json', 'curated/ids.json']) {
      expect(await readFile(join(project, path), 'utf8')).toBe(
        await readFile(join(root, path), 'utf8'),
      );
    }
    await mend();
    await mendIds();
  });

  it('normalise rewrites the texts and prints a summary', async () => {
    await rm(join(project, 'corpus/normalised/A002.txt'));
    const { status, stdout } = await runCli('normalise', '--root', project, '--json');
    const { articles, changed } = JSON.parse(stdout) as {
      articles: { id: string; published: string }[];
      changed: string[];
    };
    expect([status, changed]).toEqual([0, ['corpus/normalised/A002.txt']]);
    expect(articles.find(({ id }) => id === 'A003')?.published).toBe('2001-08-08');
  });

  it('dates an article, and explains why', async () => {
    const { status, stdout } = await runCli('dates', 'A003', '--root', project);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^published 2001-08-08\n/);
    expect(stdout).toMatch(
      /^next week +2001-08-13\/2001-08-19 +DATE 2001-W33 +deictic-unit +in_text$/m,
    );
    const { stdout: why } = await runCli('dates', 'A003', '--root', project, '--explain');
    expect(why).toMatch(/^published 2001-08-08 \(credit_line\)\nretrieved 2002-11-22 \(stated\)\n/);
    expect(why).toMatch(
      /^ {2}\+ page_date +not_after +2002-11-22 +"November 22, 2002"\n {6}A page is rendered after/m,
    );
  });

  it('dates any text against a day, as JSON', async () => {
    const file = join(project, 'page.txt');
    await writeFile(file, 'They met on Friday. The deal was signed on 03/04/2001.\n');
    const { status, stdout } = await runCli('dates', file, '--anchor', '2001-08-08', '--json');
    const { published, times } = JSON.parse(stdout) as {
      published: { edtf: string };
      times: { text: string; edtf: string; readings?: { edtf: string }[] }[];
    };
    expect([status, published.edtf]).toEqual([0, '2001-08-08']);
    expect(times.map(({ text, edtf }) => [text, edtf])).toEqual([
      ['Friday', '2001-08-03'],
      ['03/04/2001', '2001-03-04/2001-04-03'],
    ]);
    expect(times[1]?.readings?.map(({ edtf }) => edtf)).toEqual(['2001-03-04', '2001-04-03']);
    const ordered = await runCli(
      'dates',
      file,
      '--anchor',
      '2001-08-08',
      '--date-order',
      'day_first',
    );
    expect(ordered.stdout).toMatch(/^03\/04\/2001 +2001-04-03 /m);
    await rm(file);
  });

  it('refuses an anchor that is no date, and a target that is not there', async () => {
    expect((await runCli('dates', 'A003', '--root', project, '--anchor', '2001-13')).stderr).toBe(
      'missile-talks: --anchor: 2001-13 has month 13.\n',
    );
    const { status, stderr } = await runCli('dates', 'A009', '--root', project);
    expect([status, stderr]).toEqual([
      1,
      'missile-talks: The project has no article A009 that can be read.\n',
    ]);
  });

  it('says so in a folder that is no project', async () => {
    const { status, stderr } = await runCli('check', '--root', tmpdir());
    expect(status).toBe(1);
    expect(stderr).toContain('is not a Missile Talks project');
  });

  it('refuses an unknown option with help', async () => {
    const { status, stderr } = await runCli('check', '--formt', 'json');
    expect(status).toBe(1);
    expect(stderr).toContain("unknown option '--formt'");
    expect(stderr).toContain('Usage: missile-talks check');
  });
});
