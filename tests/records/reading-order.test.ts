import { describe, expect, it } from 'vitest';
import { resolveSelectors } from '../../scripts/records/selectors.js';
import { inReadingOrder } from '../../scripts/records/reading-order.js';
import { readReleased } from '../../scripts/records/released.js';
import type { ArticleRecords } from '../../scripts/records/project.js';
import { readDataset } from '../../scripts/pipeline.js';
import { bytesOf } from '../../scripts/text/files.js';
import { baseFiles } from '../fixtures/base-project.js';
import { item } from '../fixtures/edit.js';

const { dataset } = readDataset(baseFiles);
if (!dataset) throw new Error('The base project cannot be read.');
const records = item(dataset.project.records, 0);

/** The records of the base article with other lists in a file. */
const ordered = (kind: 'events' | 'quotes' | 'mentions', value: unknown): unknown => {
  const document = { ...records[kind].document, value };
  const changed: ArticleRecords = { ...records, [kind]: { ...records[kind], document } };
  const file = `curated/A000/${kind}.json`;
  return new Map(inReadingOrder(changed)).get(file);
};

describe('records in the order of the text', () => {
  const at = (exact: unknown) => ({ exact });

  it('have marks and mentions by place, and what is not found behind what it followed', () => {
    const marks = ['Southland fears', 'no such words', 'Old Tom', 'Monday', 7, 'Envoys'].map(at);
    expect(ordered('quotes', { quotes: 'x', marks, other: 1 })).toEqual({
      ...{ quotes: 'x', other: 1 },
      marks: ['Envoys', 'Old Tom', 'Monday', 7, 'Southland fears', 'no such words'].map(at),
    });
    const first = ['no such words', 'Old Tom', 'Envoys'].map(at);
    expect(ordered('mentions', { mentions: first })).toEqual({
      mentions: ['no such words', 'Envoys', 'Old Tom'].map(at),
    });
    expect(ordered('mentions', ['x'])).toEqual(['x']);
  });

  it('have quotes by the first segment that is found, and events by the first passage', () => {
    const quote = (id: string, ...words: string[]) => ({ id, segments: words.map(at) });
    const quotes = [quote('a', 'Old Tom', 'Envoys'), quote('b', 'none', 'met here'), { id: 'c' }];
    expect(ordered('quotes', { quotes })).toEqual({ quotes: [quotes[1], quotes[2], quotes[0]] });
    const told = (event: string, exact: string) => ({ event, exact });
    const mentions = [told('E1', 'Old Tom'), told('E2', 'met here'), told('E1', 'Envoys'), 'x'];
    const events = [{ id: 'E2' }, { id: 'E3' }, { id: 'E1' }, { id: 'E4' }];
    expect(ordered('events', { events, mentions })).toEqual({
      events: [{ id: 'E1' }, { id: 'E4' }, { id: 'E2' }, { id: 'E3' }],
      mentions: [mentions[2], 'x', mentions[1], mentions[0]],
    });
    expect(ordered('events', { events })).toEqual({ events });
  });
});

describe('what earlier releases bind a project to', () => {
  it('is the ids in the tables and the versions told', () => {
    const released = readReleased(
      new Map([
        ['dist/json/quotes.json', bytesOf('[{"quote_id": "Q001"}, {"quote_id": 2}, null, "Q003"]')],
        ['dist/json/events.json', bytesOf('{"event_id": "E001"}')],
        ['CHANGELOG.md', bytesOf('# 9.0.0\n\n## [1.1.0] – now\n\n## 1.0.0\n\n### 0.5.0\n## 1.2\n')],
        ['CITATION.cff', bytesOf('cff-version: 1.2.0\nversion: 1.0.1\nversion: 1.0.2 \n')],
      ]),
    );
    expect(released).toEqual({
      ids: [{ id: 'Q001', kind: 'quote' }],
      versions: ['1.1.0', '1.0.0', '1.0.1'],
    });
    expect(readReleased(new Map())).toEqual({ ids: [], versions: [] });
  });
});

it('passages of records are looked for in the text alone, those of dates on the whole page', () => {
  const selectors = resolveSelectors(dataset.project);
  const scopes = new Map(
    selectors.all.map(({ document, pointer, scope }) => [`${document.file} ${pointer}`, scope]),
  );
  const scopeOf = (kind: string, pointer: string) =>
    scopes.get(`curated/A000/${kind}.json ${pointer}`);
  expect([scopeOf('quotes', '/quotes/0/segments/2'), scopeOf('quotes', '/marks/0')]).toEqual([
    ...['text', 'text'],
  ]);
  expect([
    scopeOf('quotes', '/quotes/0/said/source'),
    scopeOf('events', '/events/1/date/source'),
  ]).toEqual([...['page', 'page']]);
  expect(scopeOf('quotes', '/quotes/1/said/source')).toBeUndefined();
  expect(scopeOf('events', '/mentions/1')).toBe('text');
  expect(selectors.find('curated/A000/quotes.json', '/marks/0')?.text).toBe('Old Tom');
  expect(selectors.find('curated/A000/events.json', '/marks/0')).toBeUndefined();
});
