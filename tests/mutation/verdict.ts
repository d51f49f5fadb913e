import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.js';
import type { Outcome } from './memory.js';
import type { Mutant } from './mutant.js';

/** A mutant that no test can notice, since the program does the same with it. */
export interface Equivalent {
  readonly file: string;
  /** The line on which it starts, which tells apart changes of the same words. */
  readonly within: string;
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly within: string;
  readonly original: string;
  readonly replacement: string;
  /** Whether any test of the room runs the place at all. */
  readonly reached: boolean;
}

/** What became of the mutants of a room. */
export interface Verdict {
  readonly noticed: number;
  readonly equivalent: number;
  readonly survivors: readonly Survivor[];
}

const onOneLine = (code: string): string => code.replace(/\s+/g, ' ');

export const readEquivalents = (): Equivalent[] =>
  JSON.parse(readFileSync(join(root, 'tests/mutation/equivalent.json'), 'utf8')) as Equivalent[];

export function judge(
  outcomes: ReadonlyMap<Mutant, Outcome>,
  equivalents: readonly Equivalent[],
): Verdict {
  const left: Survivor[] = [];
  for (const [{ file, line, within, original, replacement }, outcome] of outcomes)
    if (!outcome.noticed)
      left.push({
        file,
        line,
        within,
        original: onOneLine(original),
        replacement: onOneLine(replacement),
        reached: outcome.reached,
      });
  const survivors = left.filter(
    ({ file, within, original, replacement }) =>
      !equivalents.some(
        (one) =>
          one.file === file &&
          one.within === within &&
          one.original === original &&
          one.replacement === replacement,
      ),
  );
  return {
    noticed: outcomes.size - left.length,
    equivalent: left.length - survivors.length,
    survivors,
  };
}

/** Noticed mutants in a hundred of those that can be noticed; undefined where there is none. */
export const shareOf = ({ noticed, survivors }: Verdict): number | undefined => {
  const all = noticed + survivors.length;
  return all === 0 ? undefined : Math.floor((100 * noticed) / all);
};
