import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../project.js';

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
