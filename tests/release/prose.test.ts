import { expect, it } from 'vitest';
import {
  itemsOf,
  nested,
  oneLine,
  proseOf,
  readProse,
} from '../../scripts/release/documents/prose.js';
import { bytesOf, type Files } from '../../scripts/text/files.js';
import { realFiles } from '../project.js';

/** The real docs/ with one file edited. */
async function edited(path: string, edit: (text: string) => string): Promise<Files> {
  const files = await realFiles();
  const text = new TextDecoder().decode(files.get(path));
  return new Map(files).set(path, bytesOf(edit(text)));
}

it('takes each section up to the next heading of its level', async () => {
  const { bias, codingRules } = proseOf(await realFiles());
  expect(bias).toMatch(/^What is reported[^]*not about the talks\.$/);
  expect(codingRules.match(/^#+ .*$/gm)?.at(-1)).toBe('## Coding actors');
});

it('names the file and the heading that is missing', async () => {
  const files = await edited('docs/loading.md', (text) => text.replace('## Pitfalls', '## Traps'));
  const { prose, findings } = readProse(files);
  expect(prose).toBeUndefined();
  expect(findings.map(({ file, message }) => [file, message])).toEqual([
    ['docs/loading.md', 'docs/loading.md has no text under a heading "## Pitfalls".'],
  ]);
  expect(() => proseOf(files)).toThrow(
    'docs/loading.md has no text under a heading "## Pitfalls".',
  );
});

it('says so when a section has no text, and when a file is missing', async () => {
  const empty = await edited('docs/about-the-data.md', (text) =>
    text.replace(/(?<=## Bias\n)[^#]*/, '\n'),
  );
  expect(readProse(empty).findings.map(({ message }) => message)).toEqual([
    'docs/about-the-data.md has no text under a heading "## Bias".',
  ]);
  const without = new Map(await realFiles());
  without.delete('docs/merging.md');
  expect(readProse(without).findings.map(({ message }) => message)).toEqual([
    'docs/merging.md is missing or empty.',
  ]);
});

it('gives descriptors lines without breaks, and documents headings one level down', () => {
  expect(oneLine('one\ntwo')).toBe('one two');
  expect(itemsOf('- one\n  two\n- three')).toEqual(['one two', 'three']);
  expect(nested('## A\n\ntext # no heading\n\n### B')).toBe('### A\n\ntext # no heading\n\n#### B');
});
