import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../project.js';
import { textFeatures } from '../../scripts/corpus/lines/decide.js';
import { headlineFeatures } from '../../scripts/corpus/lines/headline.js';
import { markupFeatures, titleFeatures } from '../../scripts/corpus/lines/markup-features.js';

const namesIn = (text: string, form: RegExp): string[] => [
  ...new Set(Array.from(text.matchAll(form), ([, name = '']) => name)),
];

test('the guide explains every general rule, and no other', () => {
  const folder = join(root, 'scripts/corpus');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const guide = readFileSync(join(root, 'docs/extract.md'), 'utf8');
  const explained = namesIn(guide, /^\| `(general\/[a-z-]+)`/gm);
  expect(explained.sort()).toEqual(namesIn(code.join('\n'), /'(general\/[a-z-]+)'/g).sort());
});

test('the page of features has a row for each, and for no other', () => {
  const page = readFileSync(join(root, 'docs/extract-features.md'), 'utf8');
  const rows = Array.from(page.matchAll(/^\| `([^`]+)`/gm), ([, name]) => name);
  const markup = { ...markupFeatures, ...titleFeatures };
  expect(rows).toEqual([textFeatures, headlineFeatures, markup].flatMap(Object.keys));
});
