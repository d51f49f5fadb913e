import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { SourcesFile } from '../../scripts/model/records/corpus.js';
import type { QuotesFile } from '../../scripts/model/records/quotes.js';
import { readDataset } from '../../scripts/pipeline.js';
import { newArticle } from '../../scripts/commands/new-article.js';
import { openProject } from '../../scripts/commands/open-project.js';
import { device } from '../../scripts/commands/output.js';
import { sha256Of } from '../../scripts/text/digest.js';
import { freshProject, page, textsIn, typing } from './new-project.js';
import { runCli } from './run-cli.js';

const at = freshProject();

async function withPage(text: string | Uint8Array = page, name = 'page.txt'): Promise<string> {
  const path = join(at(), name);
  await writeFile(path, text);
  return path;
}

const publisher = ['--publisher', 'Mist Bay Herald', '--date-order', 'day_first'];
const add = async (...options: readonly string[]) =>
  runCli('new', 'article', await withPage(), '--root', at(), ...options);

describe('new article', () => {
  it('copies the bytes, lists them, and writes what is proposed as a draft', async () => {
    const path = await withPage();
    const before = await textsIn(at());
    const { status, stdout, stderr } = await runCli(
      ...['new', 'article', path, '--root', at(), '--json', ...publisher],
    );
    expect(status).toBe(0);
    const told = JSON.parse(stdout) as { id: string; written: string[]; page: object };
    const digest = sha256Of(page);
    const rawPath = `corpus/raw/001_${digest.slice(0, 16)}.txt`;
    const after = await textsIn(at());
    const changed = [...after].filter(([name, text]) => before.get(name) !== text);
    expect(changed.map(([name]) => name).sort()).toEqual([...told.written].sort());
    expect(told.written).toEqual([
      rawPath,
      'corpus/sources.json',
      'corpus/publishers.json',
      'curated/actors.json',
      'curated/A001/quotes.json',
      'curated/A001/events.json',
      'curated/A001/mentions.json',
      'curated/A001/proposals.json',
    ]);
    expect(await readFile(join(at(), rawPath), 'utf8')).toBe(page);
    const sources = JSON.parse(after.get('corpus/sources.json') ?? '') as SourcesFile;
    expect(sources.articles[1]).toEqual({
      id: 'A001',
      file: rawPath.slice('corpus/raw/'.length),
      sha256: digest,
      bytes: Buffer.byteLength(page),
      publisher: { id: 'mist-bay-herald' },
      language: 'en',
      draft: { begun: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string },
      coding: 'single',
      rights:
        'Text of Mist Bay Herald, all rights presumed reserved; included unaltered for verification, outside the CC BY 4.0 licence of the records.',
    });
    expect(JSON.parse(after.get('corpus/publishers.json') ?? '')).toMatchObject({
      publishers: [{ id: 'mist-bay-herald', name: 'Mist Bay Herald', date_order: 'day_first' }],
    });
    const { quotes } = JSON.parse(after.get('curated/A001/quotes.json') ?? '') as QuotesFile;
    expect(quotes[0]).toMatchObject({ id: 'Q003', proposed: true, kind: 'direct' });
    expect(told.page).toMatchObject({ published: { edtf: '2007-04-03' }, ambiguousDates: [] });
    for (const words of [
      'Envoys Meet at the Pier',
      'published 2007-04-03',
      'accept A001 --article',
    ])
      expect(stderr).toContain(words);
    // A release knows nothing of it; whoever reads drafts finds no fault.
    const files = await openProject(at());
    expect(readDataset(files).dataset?.project.articles).toHaveLength(1);
    const all = readDataset(files, undefined, 'all');
    expect([all.dataset?.project.articles.length, all.findings]).toEqual([2, []]);
    // A second run is refused, and leaves what was edited since.
    const edited = '{"$schema": "../../schemas/quotes.schema.json", "quotes": []}\n';
    await writeFile(join(at(), 'curated/A001/quotes.json'), edited);
    const again = await add(...publisher);
    expect([again.status, again.stderr]).toEqual([
      1,
      `missile-talks: A001 is this very page, byte for byte: ${rawPath}. Nothing was written.\n`,
    ]);
    after.set('curated/A001/quotes.json', edited);
    expect(await textsIn(at())).toEqual(after);
  });

  it('adds two pages at once as two articles, or refuses one', async () => {
    const paths = [
      await withPage(page, 'a.txt'),
      await withPage(`${page}\nTerms of use\n`, 'b.txt'),
    ];
    vi.spyOn(device, 'write').mockImplementation((_stream, bytes) => bytes.length);
    const options = { root: at(), publisher: 'Mist Bay Herald', dateOrder: 'day_first' } as const;
    const runs = await Promise.allSettled(paths.map((path) => newArticle(path, options)));
    const sources = JSON.parse(
      await readFile(join(at(), 'corpus/sources.json'), 'utf8'),
    ) as SourcesFile;
    const added = runs.filter((run) => run.status === 'fulfilled').length;
    expect(added).toBeGreaterThan(0);
    expect(sources.articles.map(({ id }) => id)).toEqual(
      ['A000', 'A001', 'A002'].slice(0, 1 + added),
    );
    expect(readDataset(await openProject(at()), undefined, 'all').findings).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['no publisher', [], '--publisher is missing.'],
    ['a slip of the pen', ['--publisher', 'mist-bay'], 'corpus/publishers.json has no "mist-bay".'],
    [
      'no order of an ambiguous date',
      ['--publisher', 'Mist Bay Herald'],
      '--date-order is missing. 03/04/2007 can be 2007-03-04 or 2007-04-03',
    ],
    ['rights of nobody', ['--publisher', 'unknown'], '--rights is missing.'],
    [
      'a language that is none',
      [...publisher, '--language', 'English'],
      '--language: "English" cannot',
    ],
    [
      'an address that is none',
      [...publisher, '--url', 'pier'],
      '--url: "pier" cannot stand there.',
    ],
    [
      'an id that is taken',
      [...publisher, '--id', 'A000'],
      'The id A000 is taken; the next free one is A001.',
    ],
    ['an id that is none', [...publisher, '--id', '5'], '--id: "5" cannot stand there.'],
  ])('refuses %s, and writes nothing', async (_what, options, words) => {
    await withPage();
    const before = await textsIn(at());
    const { status, stderr } = await add(...options);
    expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
    expect(await textsIn(at())).toEqual(before);
  });

  it.each<[string, Uint8Array, string]>([
    ['an archive', Buffer.from('PK\u0003\u0004 and more'), 'looks like a zip archive'],
    ['another encoding', Buffer.from('\u00fe\u00ff\u0000H\u0000i', 'latin1'), 'a text in UTF-16'],
    ['no text at all', Buffer.from(' \n'), 'The page is empty.'],
  ])('refuses %s', async (_what, bytes, words) => {
    const path = await withPage(bytes);
    const { status, stderr } = await runCli('new', 'article', path, '--root', at(), ...publisher);
    expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
  });

  it('asks for what is not given, with choices from the project, and writes nothing with --dry-run', async () => {
    await withPage();
    const before = await textsIn(at());
    typing('Mist Bay Herald', '', '', '', 'day_first');
    const { status, stdout, stderr } = await add('--dry-run', '--json');
    expect(status).toBe(0);
    expect(stderr).toMatch(/date-order: 03\/04\/2007 can be [^]*1 {2}day_first +2007-04-03\n/);
    expect(stderr).toContain('published 2007-04-03');
    expect(stderr).toContain('Nothing was written (--dry-run).');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'A001', next: [] });
    expect(await textsIn(at())).toEqual(before);
  });

  it('writes nothing when the answers end', async () => {
    await withPage();
    const before = await textsIn(at());
    typing('Mist Bay Herald', 'en');
    const { status, stderr } = await add();
    expect([status, stderr]).toEqual([1, expect.stringContaining('nothing was written')]);
    expect(await textsIn(at())).toEqual(before);
  });
});
