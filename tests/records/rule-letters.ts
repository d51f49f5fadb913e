import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';

/** The letters of the coding rules, and those that the reasons of decisions and revisions cite. */
export async function codingRules(): Promise<{
  readonly letters: ReadonlySet<string>;
  readonly cited: ReadonlySet<string>;
}> {
  const rules = await readFile(join(root, 'docs/coding-rules.md'), 'utf8');
  const reasons = [...committedRows('adjudications'), ...committedRows('revisions')];
  return {
    letters: new Set(
      [...rules.matchAll(/^- \*\*([NSVOI]\d+)\*\*/gm)].map(([, letter = '']) => letter),
    ),
    cited: new Set(reasons.flatMap(({ reason }) => reason.match(/\b[NSVOI]\d+\b/g) ?? [])),
  };
}
