import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportAnnotations } from '../../scripts/annotations/collection.js';
import type { Annotation } from '../../scripts/annotations/web-annotation.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import { root } from '../project.js';
import { committedRelease } from '../trace/releases.js';
import { brokenBy, brokenByCollection } from './model-rules.js';
import { itemsOf, lost, parsed, tagsOf, type Collection } from './reader.js';

const textOf = new Map<string, string>();
let rows: Record<string, readonly AnyRow[]>;
let collection: Collection;
let items: readonly Annotation[];
let lines: Annotation[];

const rowsIn = async (table: string): Promise<readonly AnyRow[]> =>
  JSON.parse(await readFile(join(root, `dist/json/${table}.json`), 'utf8')) as AnyRow[];

beforeAll(async () => {
  const made = exportAnnotations(await committedRelease(), { base: '', generator: 'a test' });
  collection = parsed(made.collection());
  items = itemsOf(collection);
  lines = [...made.lines()].map((line) => JSON.parse(line) as Annotation);
  for (const source of new Set(items.flatMap(({ target }) => target.map((each) => each.source))))
    textOf.set(source, await readFile(join(root, 'dist', source), 'utf8'));
  rows = {
    articles: await rowsIn('articles'),
    quotes: await rowsIn('quotes'),
    quote_segments: await rowsIn('quote_segments'),
    quotation_marks: await rowsIn('quotation_marks'),
    event_mentions: await rowsIn('event_mentions'),
    actor_mentions: await rowsIn('actor_mentions'),
  };
});

type Identify = (row: AnyRow) => string;

const cell = (row: AnyRow, name: string): string => JSON.stringify(row[name]).replaceAll('"', '');
const span = (row: AnyRow): string => `${cell(row, 'char_start')}–${cell(row, 'char_end')}`;

/** What the tables hold of one kind: table, text, id, and where the words are. */
const passagesOf = (table: string, idOf: Identify): string[] =>
  (rows[table] ?? []).map((row) => {
    const segments = (rows['quote_segments'] ?? []).filter(
      (each) => each['quote_id'] === row['quote_id'] && each['part'] === 'content',
    );
    const spans = (table === 'quotes' ? segments : [row]).map(span).join(' ');
    return `table: ${table} text/${cell(row, 'article_id')}.txt #${idOf(row)} ${spans}`;
  });

describe('the committed release as annotations', () => {
  it('keeps the rules of the model, as a collection and line by line', () => {
    expect(brokenByCollection(collection)).toEqual([]);
    expect(lines.flatMap((line) => brokenBy(line))).toEqual([]);
    expect(lines.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  it('has every passage where its words and its numbers say', () => {
    expect(textOf.size).toBe(rows['articles']?.length);
    expect(lost(items, (source) => textOf.get(source) ?? '')).toEqual([]);
  });

  it('has every quote, pair of marks and mention once, where the tables have it', () => {
    const expected = [
      ...passagesOf('quotes', (row) => cell(row, 'quote_id')),
      ...passagesOf(
        'quotation_marks',
        (row) => `${cell(row, 'article_id')}/${cell(row, 'char_start')}`,
      ),
      ...passagesOf('event_mentions', (row) => cell(row, 'mention_id')),
      ...passagesOf('actor_mentions', (row) => cell(row, 'mention_id')),
    ];
    const actual = items.map((each) => {
      const spans = each.target.map(({ selector: [, { start, end }] }) => `${start}–${end}`);
      return `${tagsOf(each)[0] ?? ''} ${each.target[0]?.source ?? ''} ${each.id} ${spans.join(' ')}`;
    });
    expect(expected.length).toBeGreaterThan(500);
    expect(actual.toSorted()).toEqual(expected.toSorted());
  });

  it('is in reading order', () => {
    const places = items.map(
      ({ target: [first] }) =>
        `${first?.source ?? ''} ${String(first?.selector[1].start).padStart(8, '0')}`,
    );
    expect(places).toEqual(places.toSorted());
  });

  it('says in words, tags and an address what the tables say of a passage', () => {
    const byId = new Map(items.map((each) => [each.id, each]));
    const [quote, mention] = [byId.get('#Q012'), byId.get('#A000-N01')];
    expect(quote?.motivation).toBe('describing');
    expect(quote?.body[0]).toMatchObject({
      purpose: 'describing',
      value: expect.stringMatching(/^Alexei Arbatov.* called /) as string,
    });
    expect(quote && tagsOf(quote)).toEqual(
      expect.arrayContaining([
        'kind: mixed',
        'speaker_id: alexei-arbatov',
        'cue: call',
        'issues: us_nmd',
        'stance: alexei-arbatov, us_nmd, -2',
      ]),
    );
    expect(quote?.body.map(({ purpose }) => purpose)).toContain('commenting');
    expect(mention?.body[0]).toEqual({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: '#russia',
    });
  });
});
