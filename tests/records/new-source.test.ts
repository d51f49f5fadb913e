import { describe, expect, it } from 'vitest';
import type { Publisher, Source } from '../../scripts/model/records/corpus.js';
import type { RegisteredId } from '../../scripts/model/records/registries.js';
import {
  nextArticleId,
  refuseKnown,
  slugOf,
  sourceOf,
  withPublisher,
  withSource,
} from '../../scripts/records/new-source.js';
import type { Project } from '../../scripts/records/project.js';
import { sha256Of } from '../../scripts/text/digest.js';

const bytes = new TextEncoder().encode('A page.');
const page = { id: 'A012', bytes, isHtml: false, language: 'en', rights: 'Invented.' };
const source = (id: string): Source => ({ ...sourceOf(page, '1.0.0'), id, sha256: '0'.repeat(64) });

/** A project of which nothing matters but the articles, the ids and the publishers. */
const projectOf = (
  articles: readonly Source[],
  ids: readonly string[] = [],
  publishers: readonly Publisher[] = [],
): Project =>
  ({
    sources: { document: { value: { $schema: 's', articles } } },
    publishers: { document: { value: { $schema: 'p', publishers } } },
    ids: {
      value: { ids: ids.map((id): RegisteredId => ({ id, kind: 'article', status: 'active' })) },
    },
  }) as unknown as Project;

it.each([
  [[], [], 'A000'],
  [['A000', 'A009'], ['A003'], 'A010'],
  [['A001'], ['A099', 'E500', 'XA700', 'A7x'], 'A100'],
  [['A999'], [], 'A1000'],
])('after %o and %o comes the article %s', (articles, ids, next) => {
  expect(nextArticleId(projectOf(articles.map(source), ids))).toBe(next);
});

describe('a page that is to become an article', () => {
  it('is refused where the corpus has it, or the id is taken', () => {
    const same = { ...source('A001'), sha256: sha256Of(bytes) };
    const refused = (project: Project) => () => {
      refuseKnown(project, page);
    };
    expect(refused(projectOf([source('A000'), same]))).toThrow('A001 is this very page');
    expect(refused(projectOf([source('A000'), source('A012')]))).toThrow('next free one is A013');
    expect(refused(projectOf([], ['A012']))).toThrow('The id A012 is taken');
    expect(refused(projectOf([source('A000')], ['A013']))).not.toThrow();
  });

  it('is named by its number and digest, and says no more than is known', () => {
    const digest = sha256Of(bytes);
    expect(sourceOf(page, '1.2.0')).toEqual({
      ...{ id: 'A012', file: `012_${digest.slice(0, 16)}.txt`, sha256: digest, bytes: 7 },
      ...{ language: 'en', draft: { begun: '1.2.0' }, coding: 'single', rights: 'Invented.' },
    });
    const publisher = { id: 'lantern', name: 'The Lantern' };
    const known = sourceOf(
      { ...page, isHtml: true, publisher, url: 'https://example.org' },
      '1.2.0',
    );
    expect(known.file).toBe(`012_${digest.slice(0, 16)}.html`);
    expect([known.publisher, known.page?.url]).toEqual([{ id: 'lantern' }, 'https://example.org']);
  });

  it('stands among the articles by number', () => {
    const file = withSource(projectOf([source('A1000'), source('A001')]), source('A999'));
    expect(file.articles.map(({ id }) => id)).toEqual(['A001', 'A999', 'A1000']);
    expect(file.$schema).toBe('s');
  });
});

it('a publisher is added by its id, or what is new of one is', () => {
  const listed: Publisher[] = [
    { id: 'tide', name: 'Tide' },
    { id: 'gull', name: 'Gull' },
  ];
  const project = projectOf([], [], listed);
  expect(withPublisher(project, { id: 'pier', name: 'Pier' }).publishers).toEqual([
    ...[listed[1], { id: 'pier', name: 'Pier' }, listed[0]],
  ]);
  const ordered = { id: 'tide', name: 'The Tide', date_order: 'day_first' } as const;
  expect(withPublisher(project, ordered)).toEqual({
    $schema: 'p',
    publishers: [listed[1], ordered],
  });
  const dated = projectOf([], [], [ordered]);
  expect(withPublisher(dated, { id: 'tide', name: 'Tide' }).publishers).toEqual([
    { ...ordered, name: 'Tide' },
  ]);
});

it.each([
  ['The  Pier Post', 'pier-post'],
  ['Théâtre & Café', 'theatre-cafe'],
  ['Bathe the Dog', 'bathe-the-dog'],
  ["Keepers’ and Gull's", 'keepers-and-gulls'],
  ['(Tide) 24!', 'tide-24'],
  ['Thebes', 'thebes'],
])('%s is called %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
