import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { committedRows } from '../committed-rows.js';
import { listFiles } from '../../scripts/io/project-files.js';
import { fillPages } from '../../scripts/release/documents/pages.js';
import { bytesOf, type Files } from '../../scripts/text/files.js';
import { root } from '../project.js';

const quotes = committedRows('quotes');

const textOf = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

describe('the pages of the repository', () => {
  it('link to files and headings that exist', async () => {
    const pages = ['README.md', 'CHANGELOG.md', ...(await listFiles(root, 'docs'))];
    const broken: string[] = [];
    for (const page of pages) {
      for (const [, target = ''] of (await textOf(page)).matchAll(/\]\(([^)]+)\)/g)) {
        if (/^https?:/.test(target)) continue;
        const [file = '', heading] = target.split('#');
        const path = file === '' ? page : join(dirname(page), file);
        const exists = await stat(join(root, path)).then(
          () => true,
          () => false,
        );
        const slugs = exists && heading !== undefined ? slugsOf(await textOf(path)) : [];
        if (!exists || (heading !== undefined && !slugs.includes(heading)))
          broken.push(`${page}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

/** The anchors that a forge gives the headings of a page. */
const slugsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('README.md', () => {
  it('asks for the Node version that package.json asks for', async () => {
    const { engines } = JSON.parse(await textOf('package.json')) as { engines: { node: string } };
    expect(await textOf('README.md')).toContain(`Node ${engines.node.slice(2)} or newer`);
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

describe('fillPages', () => {
  const sections = new Map([['figures', 'five']]);
  const page = (text: string, path = 'README.md'): Files => new Map([[path, bytesOf(text)]]);
  const blank = 'before\n<!-- begin figures -->\nold\n<!-- end figures -->\nafter\n';
  const filled = 'before\n<!-- begin figures -->\n\nfive\n\n<!-- end figures -->\nafter\n';

  it('fills sections and leaves the rest alone', () => {
    expect(fillPages(page(blank), sections)).toEqual(page(filled));
    expect(fillPages(page(filled), sections)).toEqual(page(filled));
  });

  it('fills sections wherever they are, and returns no page without one', () => {
    const files = new Map([
      ...page('nothing'),
      ...page(blank, 'docs/a.md'),
      ...page('x', 'LICENSE'),
    ]);
    expect(fillPages(files, sections)).toEqual(page(filled, 'docs/a.md'));
  });

  it('refuses a section that no page has, or that nothing generates', () => {
    expect(() => fillPages(page('nothing'), sections)).toThrow(
      'Neither README.md nor docs/ has a section <!-- begin figures -->',
    );
    const stray = page('<!-- begin odd -->\n<!-- end odd -->', 'docs/a.md');
    expect(() => fillPages(stray, sections)).toThrow(
      'docs/a.md has a section "odd" that nothing generates',
    );
  });
});
