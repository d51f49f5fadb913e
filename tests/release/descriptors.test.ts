import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sha256Of } from '../../scripts/text/digest.js';
import { committedRows } from '../committed-rows.js';
import { listFiles } from '../../scripts/io/project-files.js';
import { packageFile, type PackageFile } from '../../scripts/model/metadata.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { columnList } from '../../scripts/release/descriptors/column-list.js';
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

  it('is what the commands of the README check a download with', async () => {
    const readme = await textOf('README.md');
    const command = process.platform === 'darwin' ? 'shasum -a 256 -c' : 'sha256sum -c';
    expect(readme).toContain(`\`${command} SHA256SUMS\``);
    const { status, stdout } = spawnSync(`${command} SHA256SUMS`, {
      cwd: join(root, 'dist'),
      shell: true,
      encoding: 'utf8',
    });
    const files = await listFiles(root, 'dist');
    expect(status).toBe(0);
    expect(stdout.match(/: OK$/gm)).toHaveLength(files.length - 1);
  });
});

describe('codebook.csv', () => {
  it('has a line for each column of each table, with what CODEBOOK.md says of it', async () => {
    const lines: string[][] = parseCsv(await columnList(true));
    const [head = []] = lines;
    const at = (name: string): number => head.indexOf(name);
    const columns = tableNames.flatMap((table) =>
      tables[table].columns.map(({ name, description }) => [table, name, description]),
    );
    expect(
      lines
        .slice(1)
        .map((line) => ['table', 'column', 'description'].map((name) => line[at(name)])),
    ).toEqual(columns);
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
