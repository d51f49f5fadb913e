import { writeFileSync } from 'node:fs';
import { TestRunner, type RunnerTestCase } from 'vitest';
import { findingsVariable, readPlan, type Findings } from './plan.js';
import { theSwitch } from './switch.js';

const undecided = new Set(readPlan().mutants.map(({ id }) => id));
const noticed: Findings['noticed'][number][] = [];
const reached = new Set<number>();
let isSpoilt = false;

/** Runs a test with a mutant switched on, or with none; undefined if it passes, and else what it failed with. */
async function failureOf(test: RunnerTestCase, id?: number): Promise<Error | undefined> {
  theSwitch.on = id;
  theSwitch.passed = 0;
  try {
    await TestRunner.getTestFn(test)();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    theSwitch.on = undefined;
  }
}

/** Which of the mutants a test reaches, after it was run once, and how often it passes them. */
async function reachedBy(test: RunnerTestCase): Promise<readonly number[]> {
  for (const id of theSwitch.reached) reached.add(id);
  theSwitch.reached.clear();
  theSwitch.limit = Infinity;
  const failure = await failureOf(test);
  if (failure !== undefined) throw failure;
  theSwitch.limit = 20 * theSwitch.passed + 10_000;
  const ids = [...theSwitch.reached];
  for (const id of ids) reached.add(id);
  return ids;
}

/** Runs each test as it is, and then with each of the mutants that it reaches and no test has noticed so far. */
class MutantRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    if (isSpoilt) return;
    for (const id of await reachedBy(test)) {
      if (!undecided.has(id) || (await failureOf(test, id)) === undefined) continue;
      // What a mutant leaves in a cache would fail for those after it.
      isSpoilt = (await failureOf(test)) !== undefined;
      if (isSpoilt) return;
      undecided.delete(id);
      noticed.push({ id, by: `${test.file.name} > ${test.name}` });
    }
    theSwitch.limit = Infinity;
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    for (const id of theSwitch.reached) reached.add(id);
    const findings: Findings = { noticed, reached: [...reached], isSpoilt };
    writeFileSync(process.env[findingsVariable] ?? '', JSON.stringify(findings));
  }
}

// Vitest takes the runner that a module exports by default.
export { MutantRunner as default };
