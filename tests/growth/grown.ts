import { branchSteps } from './branch-steps.js';
import { expressionSteps } from './expression-steps.js';

/** More than twice, as for twice the work, and less than four times, as of a square. */
const least = 2.5;

type Work = (size: number) => Promise<void> | void;

interface Growth {
  readonly places: number;
  /** What takes more than 2.5 times the steps for twice the work, and again for twice that. */
  readonly grown: readonly string[];
}

async function growth(stepsOf: typeof branchSteps, count: number, work: Work): Promise<Growth> {
  // The first does what is done once only, such as filling a table of words; its steps are not compared.
  const sizes = [1, count, 2 * count, 4 * count];
  const [, ...counts] = await stepsOf(sizes.map((size) => async () => work(size)));
  const last = [...(counts[2] ?? [])];
  const grown = last.flatMap(([place, steps]) => {
    const [first = 0, second = 0] = counts.map((each) => each.get(place));
    const isGrown = steps > 20 * count && second > least * first && steps > least * second;
    return isGrown ? [`${first}, ${second}, ${steps} times: ${place}`] : [];
  });
  return { places: last.length, grown };
}

/**
 * Does some works for `count` records, for twice and for four times as many, and names the functions and branches whose steps grow
 * faster. The works are counted as one, which is quicker.
 */
export const grownBranches = (count: number, ...works: readonly Work[]): Promise<Growth> =>
  growth(branchSteps, count, async (size) => {
    for (const work of works) await work(size);
  });

/** The same of regular expressions, which look at characters without any function of the program; each work is counted alone. */
export async function grownExpressions(count: number, ...works: readonly Work[]): Promise<Growth> {
  const all = [];
  for (const work of works) all.push(await growth(expressionSteps, count, work));
  return {
    places: Math.max(...all.map(({ places }) => places)),
    grown: all.flatMap(({ grown }) => grown),
  };
}
