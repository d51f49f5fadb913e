import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edited, item } from '../fixtures/edit.js';
import { baseFiles } from '../fixtures/base-project.js';
import { withThird } from '../fixtures/passes.js';
import { runCli } from './run-cli.js';

let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'coded-afresh-'));
  const files = edited(withThird(baseFiles), 'quotes', ({ quotes }) => {
    item(quotes, 1).cue = 'be afraid';
  });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), bytes);
  }
});

afterAll(() => rm(project, { recursive: true, force: true }));

describe('missile-talks reliability', () => {
  it('prints each comparison under its name', async () => {
    const { status, stdout } = await runCli('reliability', '--root', project);
    expect(status).toBe(0);
    const [, repeat = '', fresh = ''] = stdout.split(/^(?:repeat|fresh)_coding$/m);
    expect(repeat).toMatch(/^quote +cue +krippendorff_alpha +2 +1\.000 /m);
    expect(fresh).toMatch(/^quote +cue +krippendorff_alpha +2 +0\.400 /m);
  });

  it('lists what differs, of the first two passes with the reason and of the third by itself', async () => {
    const listed = ['reliability', '--differences', '--root', project];
    const { status, stdout } = await runCli(...listed);
    expect([status, stdout]).toEqual([
      0,
      'quote Q002 in A000, cue: be afraid | fear\n  Southland fears that the horn will wake its gulls\n',
    ]);
    const { stdout: json } = await runCli(...listed, '--json');
    expect(JSON.parse(json)).toMatchObject({
      repeat_coding: [],
      fresh_coding: [{ id: 'Q002', idInThird: 'Q002', published: 'be afraid', third: 'fear' }],
    });
  });
});
