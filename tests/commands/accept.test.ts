import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accept as acceptRecord } from '../../scripts/commands/accept.js';
import { device } from '../../scripts/commands/output.js';
import { readProjectFiles } from '../../scripts/io/project-files.js';
import type { QuotesFile } from '../../scripts/model/records/quotes.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { recordsPath } from '../../scripts/records/project.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import type { Files } from '../../scripts/text/files.js';
import { baseFiles, pathOf } from '../fixtures/base-project.js';
import { confirmedDraft, withDraft } from '../fixtures/draft.js';
import { item, textOf, withFile, written } from '../fixtures/edit.js';
import { runCli } from './run-cli.js';

let project: string;
const quotesPath = recordsPath('A001', 'quotes');
const proposed = withDraft();

async function put(files: Files): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), bytes);
  }
}

/** The files that are not as they were. */
async function changed(): Promise<string[]> {
  const now = await readProjectFiles(project);
  return [...now.keys()].filter((path) => textOf(now, path) !== textOf(proposed, path));
}

const accept = (...args: readonly string[]) => runCli('accept', 'A001', ...args, '--root', project);

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'accept-'));
  await put(proposed);
});
afterEach(() => rm(project, { recursive: true, force: true }));

describe('missile-talks accept', () => {
  it('confirms a quote with its speaker, and says what is left', async () => {
    const { status, stdout, stderr } = await accept('Q005');
    expect([status, stdout]).toEqual([0, 'accepted Q005\naccepted odo-finch, which Q005 names\n']);
    expect(stderr).toBe(
      'A001: 1 of 3 marks accounted for, 2 of 7 proposals decided (2 kept, 0 edited, 0 deleted), 0 added; 5 things left to do\n',
    );
    expect(await changed()).toEqual([quotesPath, pathOf.actors]);
    const { quotes } = JSON.parse(await readFile(join(project, quotesPath), 'utf8')) as QuotesFile;
    const [confirmed, other] = quotes;
    expect(Object.keys(item(quotes, 0))).not.toContain('proposed');
    expect([confirmed?.confidence, other?.confidence]).toEqual(['high', undefined]);
  });

  it('confirms an event with its passages, and lists as a whole or one by one', async () => {
    const { stdout } = await accept('E003', 'marks', '--dry-run');
    expect(stdout.split('\n').sort()).toEqual([
      '',
      'accepted E003',
      'accepted event-mentions/0, which E003 names',
      'accepted marks/0',
      'accepted odo-finch, which E003 names',
      'accepted southland, which E003 names',
    ]);
    expect(await changed()).toEqual([]);
  });

  it.each([
    ['a record that is not there', ['Q05'], /no proposed record Q05: .*Did you mean Q00[56]\?/],
    ['a record that lacks something, with all the others', ['Q005', 'Q006'], /Q006 lacks speaker/],
    ['nothing in particular', [], /Name what you confirm/],
    ['records beside --all', ['Q005', '--all'], /--all confirms everything/],
    ['an article of which something is left to do', ['Q005', '--article'], /5 things are left/],
  ])('refuses %s, and writes nothing', async (_what, args, message) => {
    const { status, stderr } = await accept(...args);
    expect([status, stderr]).toEqual([1, expect.stringMatching(message)]);
    expect(await changed()).toEqual([]);
  });

  it('loses nothing when two run at once: the later one waits for its turn, or is refused', async () => {
    const writer = vi.spyOn(device, 'write').mockImplementation((_stream, bytes) => bytes.length);
    const runs = await Promise.allSettled(
      ['Q005', 'marks'].map((name) => acceptRecord('A001', [name], { root: project })),
    );
    writer.mockRestore();
    const left = textOf(await readProjectFiles(project), quotesPath);
    const done = runs.flatMap(({ status }) => (status === 'fulfilled' ? status : []));
    expect(done.length).toBeGreaterThan(0);
    expect(left.split('"proposed": true').length - 1).toBe(3 - done.length);
  });

  it('confirms all that lacks nothing', async () => {
    const { stderr } = await accept('--all');
    expect(stderr).toContain('left Q006, which lacks speaker and speaker_basis');
    expect(stderr).toContain('6 of 7 proposals decided (6 kept, 0 edited, 0 deleted)');
  });

  it('refuses to end a draft of which only a release would show what is wrong', async () => {
    const done = confirmedDraft();
    const file = JSON.parse(textOf(done, quotesPath)) as QuotesFile;
    // Of the words it is only known that they were said before the article; the talks are of one day.
    Object.assign(item(file.quotes, 1), { said_at: 'E003' });
    await put(withFile(done, quotesPath, written('quotes', file)));
    const told = await runCli('check', 'A001', '--root', project);
    expect([told.status, told.stdout]).toEqual([
      1,
      expect.stringMatching(/^curated\/A001\/quotes\.json:\d+:\d+ {2}error {2}release\/act /),
    ]);
    expect(told.stderr).toContain('1 thing left to do');
    const { status, stderr } = await accept('--article');
    expect([status, stderr]).toEqual([1, expect.stringContaining('1 thing is left to do')]);
  });

  it('ends a draft that is done: the next release has it, and its ids are registered', async () => {
    await put(confirmedDraft());
    const { status, stderr } = await accept('--article');
    expect([status, stderr]).toEqual([0, expect.stringContaining('A001 is done. Next: ')]);
    const files = new Map([...baseFiles, ...(await readProjectFiles(project))]);
    const { findings, rows } = runPipeline(files, { bootstrap: noIntervals });
    expect(findings).toEqual([]);
    expect(rows?.quotes.map((quote) => quote.quote_id)).toEqual(['Q001', 'Q002', 'Q005', 'Q006']);
    expect(textOf(files, pathOf.ids)).toContain('{"id": "odo-finch", "kind": "actor"');
    const again = await accept('--article');
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('A001 is no draft')]);
  });
});
