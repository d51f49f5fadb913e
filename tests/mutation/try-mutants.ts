import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../project.js';
import type { Numbered } from './instrument.js';
import { findingsVariable, planVariable, type Findings, type Plan } from './plan.js';

const folder = join(root, '.cache/mutation');

/**
 * Runs tests of a room by a plan, all of them if none is named; true if they pass. What they find is in the file of findings of
 * that name.
 */
async function run(plan: Plan, name: string, tests: readonly string[]): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const planFile = join(folder, `${name}.plan.json`);
  await writeFile(planFile, JSON.stringify(plan));
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'tests/mutation/vitest.config.ts',
      ...tests,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        [planVariable]: planFile,
        [findingsVariable]: join(folder, `${name}.findings.json`),
      },
      stdio: 'ignore',
      // What no counter in a loop of ours ends, such as a loop in a library, ends here.
      timeout: 1_800_000,
      killSignal: 'SIGKILL',
    },
  );
  const [code] = (await once(child, 'close')) as [number | null];
  await rm(planFile);
  return code === 0;
}

/**
 * Tries many mutants in one process, and those undecided in another one as often as a mutant has left something behind.
 * @throws when the tests fail without any mutant
 */
export async function tryTogether(
  room: string,
  mutants: readonly Numbered[],
  say: (line: string) => void,
): Promise<Findings> {
  const noticed = new Map<number, string>();
  const reached = new Set<number>();
  for (let round = 1; ; round++) {
    const undecided = mutants.filter(({ id }) => !noticed.has(id));
    const passed = await run({ room, mutants: undecided }, room, []);
    const file = join(folder, `${room}.findings.json`);
    const findings = JSON.parse(await readFile(file, 'utf8')) as Findings;
    await rm(file);
    if (!passed && !findings.isSpoilt)
      throw new Error(
        `The tests of ${room} fail as they are; run "npx vitest run tests/${room}" to see which.`,
      );
    for (const { id, by } of findings.noticed) noticed.set(id, by);
    for (const id of findings.reached) reached.add(id);
    say(`round ${round}: ${noticed.size} of ${mutants.length} noticed`);
    // Without a new one, the next round would end at the same place.
    if (!findings.isSpoilt || findings.noticed.length === 0)
      return {
        noticed: [...noticed].map(([id, by]) => ({ id, by })),
        reached: [...reached],
        isSpoilt: findings.isSpoilt,
      };
  }
}

/** Whether one of these tests notices a mutant that is switched on before anything is loaded. */
export const isNoticedAlone = async (
  room: string,
  mutant: Numbered,
  tests: readonly string[],
): Promise<boolean> =>
  !(await run({ room, mutants: [mutant], alone: mutant.id }, `${room}-${mutant.id}`, tests));
