import { describe, expect, it } from 'vitest';
import { checksumList } from '../../scripts/release/checksums.js';
import { releaseOf } from '../../scripts/release/generate.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { readDataset, runPipeline } from '../../scripts/pipeline.js';
import type { Files } from '../../scripts/text/files.js';
import { required } from '../../scripts/text/required.js';
import { readBack } from '../../scripts/verify/read-back.js';
import { generatedFiles } from '../bench/generated-project.js';

const files = generatedFiles(3);
const { findings, rows: made } = runPipeline(files, { bootstrap: noIntervals });
const rows = required(made, 'The rows');
const release = await releaseOf(required(readDataset(files).dataset, 'The dataset'), rows);
const sumsOf = (written: Files): Uint8Array =>
  required(written.get('SHA256SUMS'), 'The list of digests');

const stages: string[] = [];
const read = (written: Files, sums = sumsOf(release), of = rows) =>
  readBack(written, sums, of, (stage) => stages.push(stage));

/** The release with another file in the place of one, and a list of digests that says so. */
function withOther(path: string, bytes: Uint8Array): Files {
  const written = new Map([...release, [path, bytes]]);
  written.delete('SHA256SUMS');
  return new Map([...written, ['SHA256SUMS', checksumList(written)]]);
}

it('a generated project raises nothing, in which articles name events of others', () => {
  expect(findings).toEqual([]);
  const articles = new Map<string, Set<string>>();
  for (const { event_id: event, article_id: article } of rows.event_mentions)
    articles.set(event, (articles.get(event) ?? new Set()).add(article));
  expect([...articles.values()].filter(({ size }) => size > 1).length).toBe(4);
});

describe('a release that was just written', () => {
  it('gives in every format the rows that it was made of', async () => {
    expect(await read(release)).toEqual([]);
    expect(stages).toContain('reading quotes in every format');
  });

  it.each(['csv/quotes.csv', 'json/events.json', 'parquet/blocks.parquet', 'README.md'])(
    'is refused when %s has another byte',
    async (path) => {
      const bytes = required(release.get(path), path).slice();
      bytes.fill(0x7e, bytes.length >> 1, (bytes.length >> 1) + 1);
      const found = await read(new Map([...release, [path, bytes]]));
      expect(found.map(({ check, file }) => [check, file])).toEqual([['sums/digest', path]]);
      const changed = withOther(path, bytes);
      expect((await read(changed)).map(({ file }) => file)).toEqual(['SHA256SUMS']);
    },
  );

  it.each(['csv/quotes.csv', 'json/quotes.json', 'parquet/quotes.parquet'])(
    'is refused when %s does not give the rows, though its digest is the one that was made',
    async (path) => {
      const [first, ...rest] = rows.quotes;
      const others = {
        ...rows,
        quotes: [{ ...required(first, 'A quote'), content: 'x' }, ...rest],
      };
      const found = await read(release, sumsOf(release), others);
      expect(found.map(({ file }) => file)).toContain(path);
      expect(found[0]?.message).toBe('It does not give row 1 (Q001) as it was made.');
      const without = await read(release, sumsOf(release), { ...rows, quotes: rest });
      expect(without.length).toBe(3);
    },
  );

  it('is refused when a table cannot be read', async () => {
    const broken = withOther('parquet/quotes.parquet', new Uint8Array(20));
    const [found] = await read(broken, sumsOf(broken));
    expect(found?.message).toMatch(/^It cannot be read: /);
  });
});
