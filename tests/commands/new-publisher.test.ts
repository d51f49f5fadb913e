import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Publisher, PublishersFile } from '../../scripts/model/records/corpus.js';
import { canonicalText } from '../../scripts/records/canonical.js';
import { sites } from '../proposals/profile-pages.js';
import { freshProject, textsIn } from './new-project.js';
import { runCli } from './run-cli.js';

const at = freshProject();
const registry = 'corpus/publishers.json';

async function withPages(pages: readonly { name: string; raw: string }[]): Promise<string[]> {
  const paths = pages.map(({ name }) => join(at(), name));
  for (const [index, path] of paths.entries()) await writeFile(path, pages[index]?.raw ?? '');
  return paths;
}

async function add(pages: readonly { name: string; raw: string }[], ...options: readonly string[]) {
  const paths = await withPages(pages);
  const before = await textsIn(at());
  const told = await runCli('new', 'publisher', ...paths, '--root', at(), ...options);
  const after = await textsIn(at());
  const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
  return { ...told, changed, registry: after.get(registry) ?? '' };
}

const entriesOf = (text: string): readonly Publisher[] =>
  (JSON.parse(text) as PublishersFile).publishers;

describe('new publisher', () => {
  it('writes the entry in its canonical layout, and nothing else', async () => {
    const {
      status,
      stderr,
      changed,
      registry: text,
    } = await add(sites.post, ...['--name', 'The Pier Post']);
    expect(status).toBe(0);
    expect(changed).toEqual([registry]);
    const [entry] = entriesOf(text);
    expect([entry?.id, entry?.name, entry?.date_order]).toEqual([
      'pier-post',
      'The Pier Post',
      'day_first',
    ]);
    expect(entry?.pages?.lines.map(({ role }) => role)).toEqual([
      'navigation',
      'navigation',
      'promo',
    ]);
    expect(text).toBe(canonicalText('publishers', JSON.parse(text)));
    expect(stderr).toContain('on 3 of 3 pages; without it body 3; strips what would be kept');
    expect(stderr).toContain('without the profile 6 kept, 3 stripped; with it 4 kept, 5 stripped');
    expect(stderr).toContain('new article FILE --publisher pier-post --dry-run');
  });

  it('writes nothing with --dry-run, and prints everything as data with --json', async () => {
    const { changed, stdout } = await add(
      sites.tide,
      ...['--name', 'Tide Table', '--dry-run', '--json'],
    );
    expect(changed).toEqual([]);
    const told = JSON.parse(stdout) as {
      publisher: Publisher;
      wouldWrite: string[];
      lines: object[];
    };
    expect(told.publisher.pages?.lines).toHaveLength(2);
    expect(told.lines).toHaveLength(4);
    expect(told.wouldWrite).toEqual([registry]);
  });

  it('gives a profile to an entry of a name alone, and none to one that has it', async () => {
    const file = {
      $schema: '../schemas/publishers.schema.json',
      publishers: [{ id: 'post', name: 'The Pier Post' }],
    };
    await writeFile(join(at(), registry), canonicalText('publishers', file));
    const [entry] = entriesOf((await add(sites.post, '--id', 'post')).registry);
    expect([entry?.name, entry?.pages?.lines.length]).toEqual(['The Pier Post', 3]);
    const again = await add(sites.post, '--id', 'post');
    expect([again.status, again.changed]).toEqual([1, []]);
    expect(again.stderr).toContain('post has a profile in corpus/publishers.json already.');
  });

  it.each([
    ['no name', [], 'Give --name'],
    ['an id alone', ['--id', 'post'], 'corpus/publishers.json has no "post" yet: give --name too.'],
    ['no id', ['--name', 'The Post', '--id', 'A B'], '--id: "A B" cannot stand there.'],
    [
      'an order that the pages refute',
      ['--name', 'The Post', '--date-order', 'month_first'],
      '--date-order: month_first cannot be right, since a page prints "23/05/2007".',
    ],
  ])('is refused %s, and nothing is written', async (_, options, words) => {
    const { status, stderr, changed } = await add(sites.post, ...options);
    expect([status, changed]).toEqual([1, []]);
    expect(stderr).toContain(words);
  });

  it('says how to settle an order that no page tells', async () => {
    const [first, , third] = sites.post;
    const pages = [first, third].filter((page) => page !== undefined);
    const { stderr } = await add(pages, '--name', 'The Post', '--dry-run');
    expect(stderr).toContain(
      'which can be read both ways, and no page settles it. Add a page with a day above 12.',
    );
    const given = await add(pages, '--name', 'The Post', '--date-order', 'day_first');
    expect(entriesOf(given.registry)[0]?.date_order).toBe('day_first');
  });

  it('names the file of a page that cannot be read', async () => {
    const pages = [...sites.gull.slice(0, 1), { name: 'bad.txt', raw: 'a\0b' }];
    const { status, stderr } = await add(pages, '--name', 'The Gull');
    expect(status).toBe(1);
    expect(stderr).toContain('bad.txt: ');
  });
});
