import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tableNames } from '../../scripts/model/tables/index.js';
import type { Files } from '../../scripts/text/files.js';
import { baseRelease, registered } from '../fixtures/base-release.js';
import { textOf } from '../fixtures/edit.js';

interface FrontMatter {
  readonly license: string;
  readonly size_categories: readonly string[];
  readonly configs: readonly { readonly data_files: readonly { readonly path: string }[] }[];
}

let release: Files;
let card: string;
beforeAll(async () => {
  release = await baseRelease(registered);
  card = textOf(release, 'README.md');
});

describe('README.md of a release', () => {
  it('begins with what Hugging Face reads: the licence, the size, and a file for each table', () => {
    const [, front = ''] = card.split(/^---$/m);
    const { license, size_categories: sizes, configs } = parse(front) as FrontMatter;
    expect([license, sizes]).toEqual(['cc-by-4.0', ['n<1K']]);
    const paths = configs.flatMap(({ data_files: files }) => files.map(({ path }) => path));
    expect([...paths].sort()).toEqual(tableNames.map((name) => `parquet/${name}.parquet`).sort());
    expect(paths[0]).toBe('parquet/quotes_flat.parquet');
    expect(paths.filter((path) => !release.has(path))).toEqual([]);
  });

  it('links to files of the release, and shows pictures that are there', () => {
    const links = [...card.matchAll(/\]\((?!https?:|#)([^)#]+)|(?:src|srcset)="([^"]+)"/g)];
    const paths = links.map(([, link, picture]) => link ?? picture ?? '');
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !release.has(path))).toEqual([]);
  });
});
