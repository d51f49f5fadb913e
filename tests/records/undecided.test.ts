import { describe, expect, it } from 'vitest';
import {
  completed,
  draftsIn,
  itemsForDrafts,
  proposedItems,
  sourcesNamedIn,
} from '../../scripts/records/undecided.js';

const proposed = true;
const pointersOf = (...found: Parameters<typeof proposedItems>): string[] =>
  proposedItems(...found).map(({ pointer }) => pointer);

it('drafts are the articles that say so and have an id, whatever else is broken', () => {
  const articles = [
    { id: 'A1', file: 'a.txt', draft: {} },
    { id: 'A2', file: 'b.txt' },
    { id: 'A3', draft: null, file: 7 },
    { draft: {} },
    { id: 4, draft: {} },
    'A5',
  ];
  expect(draftsIn({ articles })).toEqual([{ id: 'A1', file: 'a.txt' }, { id: 'A3' }]);
  expect([draftsIn({}), draftsIn(null), draftsIn([articles])]).toEqual([[], [], []]);
});

describe('what is only proposed', () => {
  it('is a record of an article that is marked so', () => {
    const quotes = [{ proposed }, { id: 'Q1' }, { proposed: 'yes' }, null, { proposed }];
    expect(pointersOf('quotes', { quotes, marks: [{ proposed }] })).toEqual([
      ...['/quotes/0', '/quotes/4', '/marks/0'],
    ]);
    expect(pointersOf('places', { places: [{ proposed }] })).toEqual([]);
  });

  it('is an actor, or what one article prints of it, and the actor where that is all', () => {
    const actors = [
      { proposed, printed: [{}, { proposed }] },
      { printed: [{ proposed }, {}] },
      { printed: [{ proposed }, { proposed }] },
      { printed: [] },
      { printed: [{}] },
      {},
    ];
    expect(pointersOf('actors', { actors })).toEqual([
      '/actors/0',
      '/actors/1/printed/0',
      '/actors/2',
    ]);
  });

  it('is filled up with what it lacks, where it is looked at', () => {
    const known = { id: 'Q2', speaker: 'ada', proposed, confidence: 'low' };
    const quotes = [{ id: 'Q1' }, known, { id: 'Q3', proposed: 1 }, 'Q4'];
    expect(completed('quotes', { quotes, marks: [{ proposed }] })).toEqual({
      quotes: [
        quotes[0],
        { ...known, speaker_basis: 'named', issues: ['bilateral_relations'] },
        ...quotes.slice(2),
      ],
      marks: [{ proposed }],
    });
    expect(completed('events', { events: [{ proposed }] })).toEqual({
      events: [{ proposed, issues: ['bilateral_relations'], confidence: 'high' }],
    });
    const others = [
      ['actors', { actors: [{ proposed }] }],
      ['quotes', { quotes: 1 }],
      ['quotes', 7],
    ] as const;
    for (const [kind, value] of others) expect(completed(kind, value)).toBe(value);
  });
});

describe('what is there for drafts', () => {
  const drafts = [{ id: 'A1' }, { id: 'A2' }];
  const named = {
    publishers: new Set(['post']),
    sources: new Set(['S1']),
    places: new Set(['Rome']),
  };

  it('is their entries, exceptions and names', () => {
    const articles = [{ id: 'A0' }, { id: 'A1' }, {}, { id: 'A2' }];
    expect(itemsForDrafts('sources', { articles }, drafts)).toEqual(['/articles/1', '/articles/3']);
    const exceptions = [{ article: 'A1' }, { article: 'A0', id: 'A1' }];
    expect(itemsForDrafts('exceptions', { exceptions }, drafts)).toEqual(['/exceptions/0']);
    const actors = [
      { printed: [{ article: 'A1' }, { article: 'A0' }] },
      { printed: [{ article: 'A2' }, { article: 'A1' }] },
      { printed: [{ article: 'A0' }] },
    ];
    expect(itemsForDrafts('actors', { actors }, drafts)).toEqual([
      '/actors/0/printed/0',
      '/actors/1',
    ]);
    expect(itemsForDrafts('quotes', { quotes: [{ id: 'A1' }] }, drafts)).toEqual([]);
    expect(itemsForDrafts('sources', { articles }, [])).toEqual([]);
  });

  it('is what no other record names, once that is known', () => {
    const files = [
      ['publishers', { publishers: [{ id: 'tide' }, { id: 'post' }] }, '/publishers/0'],
      ['external-sources', { list: [{ id: 'S1' }, { id: 'S2' }] }, '/list/1'],
      ['places', { places: [{ name: 'Rome' }, { name: 'Oslo' }] }, '/places/1'],
    ] as const;
    for (const [kind, value, pointer] of files) {
      expect(itemsForDrafts(kind, value, drafts, named)).toEqual([pointer]);
      expect(itemsForDrafts(kind, value, drafts)).toEqual([]);
    }
  });
});

it('the sources that a value names are those in its lists of that name, at any depth', () => {
  expect(sourcesNamedIn('S1')).toEqual([]);
  expect(
    sourcesNamedIn([
      { sources: ['S1', 'S2'], note: 'S3', other: ['S4'] },
      { said: { sources: ['S5'], more: [{ sources: ['S6'] }] } },
      { sources: [['S7'], { name: 'S8' }, null, 9] },
    ]),
  ).toEqual(['S1', 'S2', 'S5', 'S6', 'S7']);
});
