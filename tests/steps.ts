import { Session } from 'node:inspector/promises';

/**
 * How often each function and branch of the program is entered in each of some pieces of work, by its place: a count of steps that is
 * the same on any machine. The pieces are done one after the other; what the engine compiled before the first of them is not counted
 * well, so the first should be one that does everything once.
 */
async function stepsOf(
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

interface Growth {
  readonly places: number;
  /** Each place that has grown, and how often it was entered. */
  readonly grown: ReadonlyMap<string, readonly number[]>;
}

/** Each place that is entered more than 2.5 times as often for twice the records, both times. */
async function growthOf(count: number, work: (size: number) => Promise<void>): Promise<Growth> {
  const most = 2.5;
  const sizes = [1, count, 2 * count, 4 * count];
  const [, ...counts] = await stepsOf(...sizes.map((size) => () => work(size)));
  const last = [...(counts[2] ?? [])];
  const grown = last.flatMap(([place, steps]): [string, number[]][] => {
    const [first = 0, second = 0] = counts.map((each) => each.get(place));
    const isGrown = steps > 20 * count && second > most * first && steps > most * second;
    return isGrown ? [[place, [first, second, steps]]] : [];
  });
  return { places: last.length, grown: new Map(grown) };
}

/** More than ten times the steps for twice the records: most likely a count that the engine began late. */
const setInLate = ([first = 0, second = 0, third = 0]: readonly number[]): boolean =>
  second > 10 * first || third > 10 * second;

/**
 * Does work for `count` records, and for two and four times as many, and names each function and branch that is entered more than 2.5
 * times as often, both times: twice, for the engine does not count every step of what it compiles meanwhile. What seems to have been
 * counted late must have grown when all is done once more.
 */
export async function grownSteps(
  count: number,
  work: (size: number) => Promise<void>,
): Promise<{ readonly places: number; readonly grown: readonly string[] }> {
  const { places, grown } = await growthOf(count, work);
  const isDoubtful = [...grown.values()].some(setInLate);
  const again = isDoubtful ? (await growthOf(count, work)).grown : grown;
  const named = [...grown].filter(([place, steps]) => !setInLate(steps) || again.has(place));
  return { places, grown: named.map(([place, steps]) => `${steps.join(', ')} times: ${place}`) };
}
