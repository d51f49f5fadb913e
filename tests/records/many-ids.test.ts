import { describe, expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { baseFiles } from '../fixtures/base-project.js';
import { formatJson } from '../../scripts/records/canonical.js';

/** The base project with ids on both sides of a thousand. */
const renamed: Readonly<Record<string, string>> = {
  A000: 'A1000',
  E001: 'E999',
  E002: 'E1000',
  Q001: 'Q1000',
  Q002: 'Q12345',
};

const withIds = (text: string): string =>
  Object.entries(renamed).reduce((all, [old, id]) => all.replaceAll(old, id), text);

function withManyIds(files: Files): Files {
  return new Map(
    [...files].map(([path, bytes]) => {
      if (!path.endsWith('.json')) return [path, bytes];
      const value: unknown = JSON.parse(withIds(new TextDecoder().decode(bytes)));
      return [withIds(path), new TextEncoder().encode(formatJson(value))];
    }),
  );
}

describe('a project with more than 999 records of a kind', () => {
  const { findings, rows } = runPipeline(withManyIds(baseFiles));

  it('raises nothing', () => {
    expect(findings).toEqual([]);
  });

  it('has its rows in the order of the numbers, not of their texts', () => {
    expect(rows?.events.map((row) => row.event_id)).toEqual(['E999', 'E1000']);
    expect(rows?.quotes.map((row) => row.quote_id)).toEqual(['Q1000', 'Q12345']);
    expect(rows?.articles.map((row) => row.text_file)).toEqual(['text/A1000.txt']);
  });

  it('gives no number two spellings', () => {
    const files = withManyIds(baseFiles);
    const ids = new TextDecoder().decode(files.get('curated/A1000/events.json'));
    const padded = new TextEncoder().encode(ids.replaceAll('E1000', 'E01000'));
    const { findings: raised } = runPipeline(
      new Map([...files, ['curated/A1000/events.json', padded]]),
    );
    expect(new Set(raised.map(({ check }) => check))).toEqual(new Set(['record/schema']));
  });
});
