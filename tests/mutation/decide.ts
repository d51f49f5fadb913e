import type { Numbered } from './instrument.js';
import type { Memory, Outcome } from './memory.js';
import type { Mutant } from './mutant.js';
import { reachOf } from './reach.js';
import { isNoticedAlone, tryTogether } from './try-mutants.js';

/** Mutants that are tried each in a process of its own, at the same time. */
const atOnce = 2;

/**
 * What becomes of each mutant: first all in one process, each test with one mutant after the other, and then, alone, those that
 * were not noticed but are reached, since what a test file computes as it is loaded is computed once in a process.
 */
export async function decide(
  room: string,
  mutants: readonly Mutant[],
  tests: readonly string[],
  memory: Memory,
  say: (line: string) => void,
): Promise<ReadonlyMap<Mutant, Outcome>> {
  const outcomes = new Map<Mutant, Outcome>();
  const settle = (mutant: Mutant, outcome: Outcome): void => {
    outcomes.set(mutant, outcome);
    memory.set(mutant, outcome);
  };
  const open: Numbered[] = [];
  const originals: Mutant[] = [];
  for (const mutant of mutants) {
    const known = memory.get(mutant);
    if (known !== undefined) outcomes.set(mutant, known);
    else {
      open.push({ ...mutant, id: open.length });
      originals.push(mutant);
    }
  }
  if (open.length === 0) return outcomes;

  const { noticed, reached } = await tryTogether(room, open, say);
  const by = new Map(noticed.map((one) => [one.id, one.by]));
  const isReached = new Set(reached);
  const left: Numbered[] = [];
  for (const [id, mutant] of originals.entries()) {
    const test = by.get(id);
    const numbered = open[id];
    if (test !== undefined) settle(mutant, { noticed: true, by: test });
    else if (!isReached.has(id)) settle(mutant, { noticed: false, reached: false });
    else if (numbered !== undefined) left.push(numbered);
  }

  const reach = reachOf(tests);
  const testsOf = ({ file }: Mutant): string[] =>
    tests.filter((test) => reach.get(test)?.has(file));
  let done = 0;
  const work = async (): Promise<void> => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      const mutant = originals[one.id];
      const isNoticed = await isNoticedAlone(room, one, testsOf(one));
      if (mutant === undefined) continue;
      settle(mutant, isNoticed ? { noticed: true, by: room } : { noticed: false, reached: true });
      done += 1;
      if (done % 10 === 0) say(`alone: ${done} tried, ${left.length} to go`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}
