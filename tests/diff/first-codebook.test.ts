import { beforeAll, describe, expect, it } from 'vitest';
import { codingStatement, proseOf } from '../../scripts/release/documents/prose.js';
import type { ComparedRelease } from '../../scripts/diff/release.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import { groupBy } from '../../scripts/text/lookup.js';
import { realRelease } from '../real-release.js';
import { git, releaseWith, skipLoudly } from './history.js';

/** A stretch of the text of an article. */
type Span = readonly [article: string, start: number, end: number];

const spanOf = (row: AnyRow): Span => [
  String(row['article_id']),
  Number(row['char_start']),
  Number(row['char_end']),
];

const isOfEvents = (vocabulary: string): boolean =>
  vocabulary === 'cameo' || vocabulary.startsWith('event_');

const rowsOf = (release: ComparedRelease, table: string): readonly AnyRow[] =>
  release.tables.get(table)?.rows ?? [];

/** How many events have a mention that overlaps an example. */
function overlapped(release: ComparedRelease, examples: readonly Span[]): number {
  const isNear = ([article, start, end]: Span): boolean =>
    examples.some(([other, from, to]) => other === article && from < end && start < to);
  const near = rowsOf(release, 'event_mentions').filter((mention) => isNear(spanOf(mention)));
  return groupBy(near, (mention) => mention['event_id']).size;
}

/** The examples of the codes of events when the passes were added: a passage in quotation marks behind its article’s id. */
function examplesOfPasses(texts: ReadonlyMap<string, string>): Span[] {
  const [added = ''] = git('log', '--reverse', '--format=%H', '--', 'curated/passes').split('\n');
  const { vocabularies } = JSON.parse(git('show', `${added}:./curated/vocabularies.json`)) as {
    vocabularies: { vocabulary: string; codes: { example: string }[] }[];
  };
  return vocabularies
    .filter(({ vocabulary }) => isOfEvents(vocabulary))
    .flatMap(({ codes }) => codes.map(({ example }) => example))
    .flatMap((example) => [...example.matchAll(/(A\d+): "(.*?)"(?=$|[ ,;.)])/g)])
    .flatMap(([, article = '', words = '']) => {
      const start = texts.get(article)?.indexOf(words) ?? -1;
      return start < 0 ? [] : [[article, start, start + words.length] as const];
    });
}

let statement: string;
let first: ComparedRelease | undefined;
let texts: ReadonlyMap<string, string>;
beforeAll(async () => {
  const { dataset, rows } = await realRelease();
  const { articles, changes } = dataset.project;
  statement = codingStatement(proseOf(dataset.files), rows.articles);
  texts = new Map(articles.map(({ id, text }) => [id, text]));
  const following = changes.find(({ value }) => value.previous === '1.0.0')?.value;
  first = await releaseWith(following?.previous_digest);
});

describe('events of 1.0.0 with a mention that overlaps an example of the codebook', () => {
  it('are as many as is said, of its own codebook and of that which the passes had', (context) => {
    if (!first) {
      skipLoudly(context, 'what the examples of 1.0.0 overlap');
      return;
    }
    const published = rowsOf(first, 'code_examples').filter(
      (row) => row['article_id'] !== null && isOfEvents(String(row['vocabulary'])),
    );
    const all = rowsOf(first, 'events').length;
    expect(statement).toContain(
      `${overlapped(first, published.map(spanOf))} of the ${all} events of version 1.0.0 have a mention that overlaps an example`,
    );
    expect(statement).toContain(
      `and ${overlapped(first, examplesOfPasses(texts))} had one when the passes were added`,
    );
  });
});
