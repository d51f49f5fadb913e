import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackageFile } from '../../scripts/model/metadata.js';
import { tableNames, type Rows } from '../../scripts/model/tables/index.js';
import { documentsOf } from '../promises/documents.js';
import { root } from '../project.js';
import { realRelease } from '../real-release.js';
import { tablesIn } from './tables-in.js';

let rows: Rows;
let metadata: PackageFile;
let readme: string;
let card: string;
beforeAll(async () => {
  const documents = await documentsOf();
  ({ 'README.md': readme, 'dist/DATA_CARD.md': card } = documents);
  const release = await realRelease();
  ({ rows } = release);
  ({ metadata } = release.dataset.project);
});

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length;

const isOpen = (day: string | null): boolean => day === null;

describe('what README.md counts', () => {
  it('is what there is of articles, quotes, events and actors', () => {
    const of = (kind: string): number => count(rows.quotes, (quote) => quote.kind === kind);
    expect(readme).toContain(
      `${rows.articles.length} articles; ${rows.quotes.length} quotes (${of('direct')} direct and ${of('mixed')} mixed under ${rows.quotation_marks.length} pairs of quotation marks, ${of('indirect')} indirect); ${rows.events.length} events in ${rows.event_mentions.length} passages; ${rows.actors.length} actors.`,
    );
  });

  it('are the rows of every table', () => {
    const [, list = ''] = /^Tables, with their numbers of rows: (.*)\.$/m.exec(readme) ?? [];
    expect(list.split(', ')).toEqual(tableNames.map((name) => `\`${name}\` ${rows[name].length}`));
  });
});

describe('the articles', () => {
  it('are as many as the README and the package say in words', () => {
    const count = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'][
      rows.articles.length
    ];
    const file = readFileSync(join(root, 'package.json'), 'utf8');
    const { description } = JSON.parse(file) as { description: string };
    const said = expect.stringContaining(`${count ?? 'many'} news articles`) as string;
    expect([readme, metadata.dataset.abstract, description]).toEqual([said, said, said]);
  });

  it('are of the years that title and abstract name', () => {
    const days = rows.articles.flatMap((row) => [row.published_earliest, row.published_latest]);
    const years = days.flatMap((day) => day?.slice(0, 4) ?? []).sort();
    const [first = '', last = ''] = [years[0], years.at(-1)];
    const { title, releaseDate, abstract } = metadata.dataset;
    expect(title.endsWith(`, ${first}–${last}`)).toBe(true);
    expect(abstract).toContain(`five news articles of ${first} to ${last}.`);
    expect(card).toContain(`${title}. Released ${releaseDate}.\n\n${abstract}\n`);
  });

  it('are listed with their names, days and how these are known', () => {
    const head = '| id | article | whose it is | published | how that is known |';
    const expected = rows.articles.map((article) => [
      article.article_id,
      expect.stringContaining(`](${article.source_url ?? ''})`) as string,
      expect.stringContaining(article.publisher ?? '') as string,
      expect.stringContaining(article.published_latest ?? '') as string,
      article.published_external_sources.length === 0
        ? (expect.not.stringContaining('outside') as string)
        : (expect.stringContaining(`(${article.published_external_sources.join(', ')})`) as string),
    ]);
    for (const document of [readme, card]) expect(tablesIn(document).get(head)).toEqual(expected);
  });
});

describe('what the data card counts', () => {
  it('in its tables is what the rows hold, article by article and type by type', () => {
    const tables = [...tablesIn(card)];
    const under = (beginning: string) =>
      tables.find(([head]) => head.startsWith(beginning)) ?? ['', []];
    const [, articles] = under('| article | title');
    expect(articles.map(([id, , , ...cells]) => [id, ...cells.map(Number)])).toEqual(
      rows.articles.map(({ article_id: id, n_words: words }) => {
        const own = rows.event_mentions.filter((mention) => mention.article_id === id);
        const kinds = ['direct', 'mixed', 'indirect'].map((kind) =>
          count(rows.quotes, (quote) => quote.article_id === id && quote.kind === kind),
        );
        return [id, words, ...kinds, new Set(own.map((each) => each.event_id)).size, own.length];
      }),
    );
    const [head, types] = under('| event type');
    const statuses = head.slice(2, -2).split(' | ').slice(1, -1);
    for (const [type, ...cells] of types) {
      const own = rows.events.filter((event) => event.type === type);
      const numbers = statuses.map((status) => count(own, (event) => event.status === status));
      expect(cells.map(Number), type).toEqual([...numbers, own.length]);
    }
    const all = types.map((cells) => Number(cells.at(-1)));
    expect(all.reduce((sum, each) => sum + each, 0)).toBe(rows.events.length);
  });

  it('of articles and events without a certain day is what the rows say', () => {
    const uncertain = count(
      rows.articles,
      (row) => row.published_earliest !== row.published_latest,
    );
    const open = count(rows.events, (row) => row.date_precision === 'open');
    const undated = count(rows.events, (row) => row.date_edtf === null);
    expect(card).toContain(`${uncertain} of them on a day known only within bounds; `);
    const dated = rows.events.filter((row) => row.date_edtf !== null);
    const ends = (from: boolean, to: boolean): number =>
      count(dated, (row) => isOpen(row.date_earliest) === from && isOpen(row.date_latest) === to);
    expect(card).toContain(
      `Of ${rows.events.length} events, ${open} have a date that is open: ${ends(true, false)} at the beginning only, ${ends(false, true)} at the end only, and ${ends(true, true)} at both ends, `,
    );
    expect(card.includes('None is without a date.')).toBe(undated === 0);
  });

  it('of events that had not happened, or that only sources report, is what the rows say', () => {
    const projected = count(rows.events, (row) => row.occurrence !== 'actual');
    const claimed = count(rows.events, (row) => row.claim_basis === 'source');
    expect(card).toContain(
      `${projected} events had not happened, or may not have, and ${claimed} rest on the word of sources alone.`,
    );
  });

  it('is every measure of agreement, and every source with what it settles', () => {
    const tables = tablesIn(card);
    const measured = [...tables].filter(([head]) => head.startsWith('| variable | unit |'));
    expect(measured.flatMap(([, lines]) => lines.map((cells) => cells.slice(0, 6)))).toEqual(
      rows.reliability.map((row) =>
        [row.variable, row.unit, row.level, row.n_units, row.statistic, row.value].map(String),
      ),
    );
    expect(tables.get('| id | source | what it settles |')).toEqual(
      rows.external_sources.map(({ source_id: id, url, settles }) => [
        id,
        expect.stringContaining(`](${url})`) as string,
        settles,
      ]),
    );
  });
});
