import { beforeAll, expect, it } from 'vitest';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { articleIdOf, idsIn, type AnyRow } from '../../scripts/model/tables/table.js';
import { wholeTexts } from '../../scripts/model/tables/without-texts.js';
import { openRelease, type OpenRelease } from '../../scripts/release/open.js';
import type { Files } from '../../scripts/text/files.js';
import { releaseWithoutTexts } from '../../scripts/verify/made-again.js';
import { realRelease } from '../verify/release.js';

let whole: OpenRelease;
let without: Files;
beforeAll(async () => {
  const { files, frame } = await realRelease();
  const release = openRelease(files);
  if (!release) throw new Error('There is no committed release.');
  whole = release;
  without = await releaseWithoutTexts(release, frame);
});

const decoder = new TextDecoder();
const rowsOf = (table: string): readonly AnyRow[] => whole.rows(table).value ?? [];
const length = 12;

/** Every run of twelve words, without what stands between them. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

/** What a page shows, with words that marks cut in pieces put together again. */
const shown = (path: string, text: string): string =>
  path.endsWith('.html')
    ? text
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll(/&(?:quot|#34|#39|amp);/g, ' ')
    : text.replaceAll(/\\["n]/g, ' ');

/** Passages that records keep as words of their own, beside those that they give the place of. */
const keptCells: readonly (readonly [table: string, column: string])[] = [
  ['adjudications', 'text'],
  ['revisions', 'text'],
  ['quotes', 'refers_to'],
  ['articles', 'title'],
  ['articles', 'deck'],
];

/** The runs of an article of which some word stands in no passage that a record keeps. */
function runsLeftOut(article: AnyRow): string[] {
  const text = decoder.decode(whole.files.get(String(article['text_file'])));
  const characters = Array.from(text);
  const kept = new Set<number>();
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) kept.add(at);
  };
  for (const table of tableNames)
    for (const { unit, start, end, words } of tables[table].spans)
      if (unit === 'characters' && !wholeTexts(table).includes(words))
        for (const row of rowsOf(table))
          if (articleIdOf(row) === article['article_id'] && typeof row[start] === 'number')
            keep(row[start], Number(row[end]));
  const masked = characters.map((character, at) => (kept.has(at) ? '\u0000' : character));
  // A run is left out if a word of it is; one that is kept whole has only masked characters.
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const from = Array.from(text.slice(0, index)).length;
    const isKept = masked
      .slice(from, from + Array.from(word).length)
      .every((character) => character === '\u0000');
    return { word: word.toLowerCase(), isKept };
  });
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + length);
    return run.length < length || run.every(({ isKept }) => isKept)
      ? []
      : [run.map(({ word }) => word).join(' ')];
  });
}

it('no file has twelve words in a row of an article that stand in no passage of a record', () => {
  const ofCells = keptCells.flatMap(([table, column]) =>
    rowsOf(table).flatMap((row) => idsIn(row[column]).flatMap(runsOf)),
  );
  const ofChanges = runsOf(shown('', decoder.decode(without.get('changes.json'))));
  const kept = new Set([...ofCells, ...ofChanges]);
  const left = new Set(
    rowsOf('articles')
      .flatMap(runsLeftOut)
      .filter((run) => !kept.has(run)),
  );
  expect(left.size).toBeGreaterThan(100);
  const found = (files: Files): string[] =>
    [...files].flatMap(([path, bytes]) =>
      path.endsWith('.parquet')
        ? []
        : runsOf(shown(path, decoder.decode(bytes))).flatMap((run) =>
            left.has(run) ? [`${path}: ${run}`] : [],
          ),
    );
  expect(found(without)).toEqual([]);
  const leaking = new Set(found(whole.files).map((each) => each.slice(0, each.indexOf(':'))));
  expect(leaking).toContain('json/blocks.json');
  expect(leaking).toContain('text/A000.txt');
});

it('the Parquet file of blocks has no words of them either', () => {
  const bytes = Buffer.from(without.get('parquet/blocks.parquet') ?? []);
  const [{ text } = { text: '' }] = rowsOf('blocks');
  const start = String(text).slice(0, 20);
  expect(Buffer.from(whole.files.get('parquet/blocks.parquet') ?? []).includes(start)).toBe(true);
  expect(bytes.includes(start)).toBe(false);
});
