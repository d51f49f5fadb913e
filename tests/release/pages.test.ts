import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { committedRows } from '../committed-rows.js';
import { programFor } from '../../scripts/commands/program.js';
import { listFiles } from '../../scripts/io/project-files.js';
import { fillPages } from '../../scripts/release/documents/pages.js';
import { bytesOf, type Files } from '../../scripts/text/files.js';
import { root } from '../project.js';

const quotes = committedRows('quotes');

const textOf = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

const pagesOf = async (): Promise<string[]> => [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...(await listFiles(root, 'docs')),
];

const exists = (path: string): Promise<boolean> =>
  stat(join(root, path)).then(
    () => true,
    () => false,
  );

/** Whether a command line in a page names a script of package.json, and a sub-command with these options. */
async function isCallable(call: string): Promise<boolean> {
  const words = call
    .replace(/\$\(.*\)/, 'OLD')
    .replace(' -- ', ' ')
    .trim()
    .split(' ')
    .slice(2);
  if (call.startsWith('npm')) {
    const { scripts } = JSON.parse(await textOf('package.json')) as {
      scripts: Record<string, string>;
    };
    const script = scripts[words[0] ?? ''];
    if (!script?.includes('scripts/cli.ts')) return script !== undefined;
    if (words[0] === 'cli') words.shift();
  }
  const [name = '', ...rest] = words;
  if (name === 'NAME' || name === '--help') return true;
  const named = (await programFor(name)).commands.find((each) => each.name() === name);
  // Of a command that has others, one must be named.
  const command =
    named && named.commands.length > 0
      ? named.commands.find((each) => each.name() === rest[0])
      : named;
  const known = ['--help', ...(command?.options.map(({ long }) => long) ?? [])];
  return (
    command !== undefined && rest.every((word) => !word.startsWith('--') || known.includes(word))
  );
}

/** The anchors that a forge gives the headings of a page. */
const slugsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** How joins begin in code of each language, and how they name their keys; without keys all columns of one name are compared. */
const joinsIn = {
  python: { calls: /(?<!["'])\.(?:merge|join)\(/g, keys: /on=/ },
  r: { calls: /\b(?:merge|\w+_join)\(/g, keys: /\bby(?:\.x)? ?=/ },
  sql: { calls: /\b(?:NATURAL )?(?:\w+ )?JOIN\b/g, keys: /\b(?:USING|ON)\b/ },
} as const;

/** The arguments of the call whose parenthesis ends before `start`; in SQL, what follows up to the next clause. */
function argumentsAt(code: string, start: number): string {
  if (code[start - 1] !== '(')
    return code.slice(start).split(/\b(?:JOIN|WHERE|GROUP|ORDER)\b|;/)[0] ?? '';
  let depth = 1;
  let end = start;
  for (; end < code.length && depth > 0; end += 1)
    depth += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0;
  return code.slice(start, end);
}

/** Joins without keys, by page. */
async function keylessJoins(pages: readonly string[]): Promise<{ keyless: string[]; all: number }> {
  const keyless: string[] = [];
  let all = 0;
  for (const page of pages) {
    const blocks = (await textOf(page)).matchAll(/^```(python|r|sql)\n([^]*?)^```$/gm);
    for (const [, language = '', code = ''] of blocks) {
      const { calls, keys } = joinsIn[language as keyof typeof joinsIn];
      for (const { 0: call, index } of code.matchAll(calls)) {
        const told = argumentsAt(code, index + call.length);
        all += 1;
        if (!keys.test(told)) keyless.push(`${page}: ${call}${told}`);
      }
    }
  }
  return { keyless, all };
}

describe('the pages of the repository', () => {
  it('name the keys of every join that they show', async () => {
    const { keyless, all } = await keylessJoins(await pagesOf());
    expect(keyless).toEqual([]);
    expect(all).toBeGreaterThan(2);
  });

  it('link to files and headings that exist', async () => {
    const broken: string[] = [];
    for (const page of await pagesOf()) {
      for (const [, target = ''] of (await textOf(page)).matchAll(/\]\(([^)]+)\)/g)) {
        if (/^https?:/.test(target)) continue;
        const [file = '', heading] = target.split('#');
        const path = file === '' ? page : join(dirname(page), file);
        const found = await exists(path);
        const slugs = found && heading !== undefined ? slugsOf(await textOf(path)) : [];
        if (!found || (heading !== undefined && !slugs.includes(heading)))
          broken.push(`${page}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('name folders and files that exist', async () => {
    const inside = /`((?:corpus|curated|dist|docs|schemas|scripts|tests)\/[^`\s]*|eslint[\w.]+)`/g;
    const missing: string[] = [];
    for (const page of [
      'README.md',
      'CONTRIBUTING.md',
      'docs/maintaining.md',
      'docs/provenance.md',
    ])
      for (const [, path = ''] of (await textOf(page)).matchAll(inside))
        if (!/…|A005|NAME|VERSION/.test(path) && !(await exists(path)))
          missing.push(`${page}: ${path}`);
    expect(missing).toEqual([]);
  });

  it('show scripts, sub-commands and options that there are', async () => {
    const wrong: string[] = [];
    for (const page of await pagesOf())
      for (const [call] of (await textOf(page))
        // A command may go on in the next line of a block of code.
        .replace(/ \\\n\s*/g, ' ')
        .matchAll(/(?:npx missile-talks|npm run) [^`\n&#]+|node \S+\/cli\.js [^`"'\n&#]+/g))
        if (!(await isCallable(call))) wrong.push(`${page}: ${call}`);
    expect(wrong).toEqual([]);
  });
});

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

  it('says of the licences what package.json and the files of the licences say', async () => {
    const readme = await textOf('README.md');
    const { license } = JSON.parse(await textOf('package.json')) as { license: string };
    expect(license).toBe('MIT AND CC-BY-4.0');
    expect(readme).toContain('Code: MIT ([`LICENSE`](LICENSE)).');
    expect(await textOf('LICENSE')).toMatch(/^MIT License\n/);
    expect(readme).toContain('Records: CC BY 4.0 ([`LICENSE-DATA`](LICENSE-DATA)).');
    expect(await textOf('LICENSE-DATA')).toContain('\n(CC BY 4.0), SPDX identifier CC-BY-4.0.\n');
  });

  it('names readers that docs/loading.md shows, and a change for scripts that the changelog has', async () => {
    const loading = await textOf('docs/loading.md');
    for (const used of ['import polars', '```sql', 'readr::read_csv(', "from 'missile-talks'"])
      expect(loading).toContain(used);
    for (const heading of ['# Timeline', '# Renamed columns and values'])
      expect(loading).toContain(`\n#${heading}\n`);
    const [, newest = ''] = (await textOf('CHANGELOG.md')).split('\n## 2.0.0');
    const [changes = ''] = newest.split('\n## ');
    expect(changes).toContain('What a script written for 1.0.0 or 1.1.0 must change');
  });

  it('shows the very words of its record', async () => {
    const readme = await textOf('README.md');
    const quote = quotes.find(({ quote_id: id }) => id === 'Q009');
    const shown = readme.replace(/\n {2}[=\- ]+(?=\n)/g, '').replace(/\s+/g, ' ');
    expect(shown).toContain(quote?.content);
  });
});

describe('fillPages', () => {
  const sections = new Map([['figures', () => 'five']]);
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
