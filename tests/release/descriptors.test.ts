import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sha256Of } from '../../scripts/text/digest.js';
import { committedRows } from '../committed-rows.js';
import { listFiles } from '../../scripts/io/project-files.js';
import { packageFile, type PackageFile } from '../../scripts/model/metadata.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';

const articles = committedRows('articles');

const textOf = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
let metadata: PackageFile;

beforeAll(async () => {
  metadata = packageFile.parse(JSON.parse(await textOf('package.json')));
});

describe('SHA256SUMS', () => {
  it('lists every file of dist/ but itself, with its digest', async () => {
    const lines = (await textOf('dist/SHA256SUMS')).trimEnd().split('\n');
    const listed = lines.map((line) => line.slice(66));
    const standing = (await listFiles(root, 'dist')).map((path) => path.slice('dist/'.length));
    expect(listed).toEqual(standing.filter((path) => path !== 'SHA256SUMS'));
    for (const line of lines) {
      expect(line.slice(0, 64), line.slice(66)).toBe(
        sha256Of(await readFile(join(root, 'dist', line.slice(66)))),
      );
    }
  });
});

describe('CITATION.cff', () => {
  it('says what package.json says, with the articles as references, those of a known day with their date', async () => {
    const citation = parse(await textOf('CITATION.cff')) as Record<string, unknown> & {
      references: Record<string, unknown>[];
    };
    const { dataset, version } = metadata;
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: dataset.title,
      version,
      'date-released': dataset.releaseDate,
      abstract: dataset.abstract,
      keywords: dataset.keywords,
      license: 'CC-BY-4.0',
      authors: dataset.authors.map((name) => ({ name })),
    });
    expect(citation.references.map(({ title }) => title)).toEqual(
      articles.map(({ title, article_id: id }) => title ?? `[Untitled article ${id}]`),
    );
    expect(citation.references.map((reference) => reference['date-published'] ?? null)).toEqual(
      articles.map(({ published_edtf: day }) =>
        day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
      ),
    );
    expect(Object.keys(citation)).not.toContain('doi');
  });
});

describe('CODEBOOK.md', () => {
  it('has every table, column, vocabulary and code', async () => {
    const book = await textOf('dist/CODEBOOK.md');
    for (const name of tableNames) {
      expect(book).toContain(`\n### ${name}\n`);
      for (const { name: column } of tables[name].columns)
        expect(book).toContain(`| \`${column}\` | `);
    }
    const rows = JSON.parse(await textOf('dist/json/vocabularies.json')) as {
      vocabulary: string;
      code: string;
    }[];
    for (const { vocabulary, code } of rows) {
      expect(book).toContain(`\n### ${vocabulary}\n`);
      expect(book).toContain(`| \`${code}\` | `);
    }
  });

  it('has no broken link to one of its own headings', async () => {
    const book = await textOf('dist/CODEBOOK.md');
    const headings = new Set([...book.matchAll(/^### (\S+)$/gm)].map(([, heading]) => heading));
    const links = [...book.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link);
    expect(links.filter((link) => !headings.has(link))).toEqual([]);
  });
});
