import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sha256Of } from '../../scripts/text/digest.js';
import { articles, quotes } from '../../scripts/index.js';
import { listFiles } from '../../scripts/io/project-files.js';
import { packageFile, type PackageFile } from '../../scripts/model/metadata.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { fillReadme } from '../../scripts/release/documents/readme.js';
import { root } from '../project.js';

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
  it('says what package.json says, with the five articles as references', async () => {
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
    expect(citation.references.map((reference) => reference['date-published'] ?? null)).toEqual([
      null,
      '2011-09-27',
      null,
      '2001-08-08',
      '2007-04-18',
    ]);
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

describe('README.md', () => {
  it('links to files that exist', async () => {
    const readme = await textOf('README.md');
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) await expect(stat(join(root, link)), link).resolves.toBeDefined();
  });

  it('asks for the Node version that package.json asks for', async () => {
    const { engines } = JSON.parse(await textOf('package.json')) as { engines: { node: string } };
    expect(await textOf('README.md')).toContain(`Node ${engines.node.slice(2)} or newer.`);
  });

  it('says plainly who coded the data', async () => {
    const readme = await textOf('README.md');
    expect(readme).toContain('coded by an AI model under written coding rules');
    expect(readme).toContain('No human domain expert has reviewed them yet');
  });

  it('shows the very words of its record', async () => {
    const readme = await textOf('README.md');
    const quote = quotes.find(({ quote_id: id }) => id === 'Q009');
    const shown = readme.replace(/\n {2}[=\- ]+(?=\n)/g, '').replace(/\s+/g, ' ');
    expect(shown).toContain(quote?.content);
  });
});

describe('fillReadme', () => {
  const sections = new Map([['figures', 'five']]);

  it('fills sections and leaves the rest alone', () => {
    const readme = 'before\n<!-- begin figures -->\nold\n<!-- end figures -->\nafter\n';
    const filled = fillReadme(readme, sections);
    expect(filled).toBe('before\n<!-- begin figures -->\n\nfive\n\n<!-- end figures -->\nafter\n');
    expect(fillReadme(filled, sections)).toBe(filled);
  });

  it('refuses a page without a section, or with one nothing generates', () => {
    expect(() => fillReadme('nothing', sections)).toThrow(
      'README.md has no section <!-- begin figures -->',
    );
    const stray = '<!-- begin odd -->\n<!-- end odd -->';
    expect(() => fillReadme(stray, sections)).toThrow('a section "odd" that nothing generates');
  });
});
