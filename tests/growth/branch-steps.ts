import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/*
 * As a setup file of vitest this runs before the program is loaded: what is compiled earlier has no counters in its branches. Optimised
 * code does not count the calls that it has inlined.
 */
setFlagsFromString('--no-opt');
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often each function and branch of the program was entered since it was asked last, by its place. */
async function taken(): Promise<ReadonlyMap<string, number>> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const steps = new Map<string, number>();
  for (const { url, functions } of result.filter((script) => script.url.includes('/scripts/')))
    for (const { functionName, ranges } of functions)
      for (const { startOffset, count } of ranges)
        steps.set(`${url.replace(/^.*\/scripts\//, '')} ${functionName} ${startOffset}`, count);
  return steps;
}

/**
 * How often each function and branch of the program is entered in each of some pieces of work: a count of steps that is the same on any
 * machine, whatever ran before.
 */
export async function branchSteps(
  works: readonly (() => Promise<void>)[],
): Promise<ReadonlyMap<string, number>[]> {
  await taken();
  const steps = [];
  for (const work of works) {
    await work();
    steps.push(await taken());
  }
  return steps;
}
