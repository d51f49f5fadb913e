import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';

it('the reasons of decisions cite letters that the coding rules have', () => {
  const rules = readFileSync(join(root, 'docs/coding-rules.md'), 'utf8');
  const letters = [...rules.matchAll(/^- \*\*([NSVOI]\d+)\*\*/gm)].map(([, letter]) => letter);
  for (const table of ['adjudications', 'revisions'] as const) {
    const reasons = committedRows(table).map(({ reason }) => reason);
    const cited = reasons.flatMap((reason) => reason.match(/\b[NSVOI]\d+\b/g) ?? []);
    expect(cited, table).not.toEqual([]);
    expect(cited.filter((letter) => !letters.includes(letter))).toEqual([]);
  }
});
