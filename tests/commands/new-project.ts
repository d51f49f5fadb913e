import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, vi } from 'vitest';
import { terminal } from '../../scripts/commands/ask.js';
import { listFiles, readFiles } from '../../scripts/io/project-files.js';
import { baseFiles } from '../fixtures/base-project.js';

/** The smallest project, in a folder of its own for each test; what is returned says where. */
export function freshProject(): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'new-'));
    for (const [path, bytes] of baseFiles) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });
  return () => folder;
}

/** Every file below a folder, as text. */
export async function textsIn(folder: string): Promise<Map<string, string>> {
  const files = await readFiles(folder, await listFiles(folder, '.'));
  return new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/** Puts somebody at the terminal who types these lines. */
export function typing(...lines: readonly string[]): void {
  const streams = { input: new PassThrough(), output: new PassThrough() };
  vi.spyOn(terminal, 'streams').mockReturnValue(streams);
  streams.input.end(lines.map((line) => `${line}\n`).join(''));
}

/** An invented page. */
export const page = `Mist Bay Herald
Home | News | Sport

Envoys Meet at the Pier

By Ann Lamb, Published: 03/04/2007

MIST BAY – Envoys of Northland and Southland met at the old pier on Monday to talk of its fog horn, which has kept both coasts awake.

“We are close to a quiet horn,” Ada Marsh, the envoy of Northland, said after the talks. “It will be tested next week.”

Southland has said that it will pay for half of the new horn.

© 2007 Mist Bay Herald
`;
