import { branchSteps } from './branch-steps.js';
import { expressionSteps } from './expression-steps.js';

/** More than twice, as for twice the work, and less than four times, as of a square. */
const least = 2.5;

interface Growth {
  readonly places: number;
  /** What takes more than 2.5 times the steps for twice the work, and again for twice that. */
  readonly grown: readonly string[];
}

async function growth(
  stepsOf: typeof branchSteps,
  count: number,
  work: (size: number) => Promise<void> | void,
): Promise<Growth> {
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

/** Does work for `count` records, for twice and for four times as many, and names the functions and branches whose steps grow faster. */
export const grownBranches = (
  count: number,
  work: (size: number) => Promise<void> | void,
): Promise<Growth> => growth(branchSteps, count, work);

/** The same of regular expressions, which look at characters without any function of the program. */
export const grownExpressions = (
  count: number,
  work: (size: number) => Promise<void> | void,
): Promise<Growth> => growth(expressionSteps, count, work);
