import { Session } from 'node:inspector/promises';

/**
 * How often each function and branch of the program is entered in each of some pieces of work, by its place: a count of steps that is
 * the same on any machine. The pieces are done one after the other; what the engine compiled before the first of them is not counted
 * well, so the first should be one that does everything once.
 */
export async function stepsOf(
  ...works: readonly (() => Promise<void>)[]
): Promise<ReadonlyMap<string, number>[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const steps: ReadonlyMap<string, number>[] = [];
  try {
    for (const work of works) {
      await work();
      // Taking the counts sets them to zero.
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const counts = new Map<string, number>();
      for (const { url, functions } of result.filter((script) => script.url.includes('/scripts/')))
        for (const { functionName, ranges } of functions)
          for (const { startOffset, count } of ranges)
            counts.set(
              `${url.replace(/^.*\/scripts\//, '')} ${functionName} ${startOffset}`,
              count,
            );
      steps.push(counts);
    }
  } finally {
    await session.post('Profiler.disable');
    session.disconnect();
  }
  return steps;
}
