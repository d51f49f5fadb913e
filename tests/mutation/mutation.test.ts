import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../project.js';
import { mutantsOf } from './find.js';
import { instrument } from './instrument.js';
import { draw } from './sample.js';
import { judge, readEquivalents, shareOf } from './verdict.js';

const source = `export function grow(of: readonly number[], most: number): number {
  let sum = 0;
  for (const one of of) if (one > 0 && sum < most) sum += one;
  note(sum);
  return of.some((one) => one < 0) ? -sum : sum;
}
`;
const mutants = mutantsOf('a.ts', source).map((mutant, id) => ({ ...mutant, id }));

/** Runs the woven program with one change switched on: what it gives, and what it notes. */
function resultOf(on: number | undefined): unknown[] {
  const woven = instrument('a.ts', source, mutants);
  const { outputText } = ts.transpileModule(woven, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const noted: number[] = [];
  const exported: { grow?: (of: readonly number[], most: number) => number } = {};
  runInNewContext(outputText, {
    exports: exported,
    note: (sum: number) => noted.push(sum),
    __isMutated: (id: number) => id === on,
    __goesRound: () => undefined,
  });
  return [exported.grow?.([3, -1, 4, 9], 7), ...noted];
}

describe('the changes of a function', () => {
  it('are those of its body, its conditions, operators, numbers, statements and calls', () => {
    expect(mutants.map(({ line, original, replacement }) => [line, original, replacement])).toEqual(
      [
        [1, expect.stringMatching(/^\{.*\}$/s), '{}'],
        [2, '0', '(0 + 1)'],
        [3, 'one > 0 && sum < most', 'true'],
        [3, 'one > 0 && sum < most', 'false'],
        [3, 'one > 0 && sum < most', '(one > 0) || (sum < most)'],
        [3, 'one > 0', '(one) >= (0)'],
        [3, 'one > 0', '(one) <= (0)'],
        [3, '0', '(0 + 1)'],
        [3, 'sum < most', '(sum) <= (most)'],
        [3, 'sum < most', '(sum) >= (most)'],
        [3, 'sum += one;', ';'],
        [4, 'note(sum);', ';'],
        [5, 'of.some((one) => one < 0)', 'true'],
        [5, 'of.some((one) => one < 0)', 'false'],
        [5, 'of.some((one) => one < 0)', 'of.every((one) => one < 0)'],
        [5, 'one < 0', '(one) <= (0)'],
        [5, 'one < 0', '(one) >= (0)'],
        [5, '0', '(0 + 1)'],
      ],
    );
  });

  it('change what it does one at a time, and nothing while none is switched on', () => {
    expect(resultOf(undefined)).toEqual([-7, 7]);
    const changed = mutants.map(({ id }) => resultOf(id));
    expect(changed).toEqual([
      [undefined],
      [-8, 8],
      [-15, 15],
      [-0, 0],
      [-15, 15],
      [-7, 7],
      [1, -1],
      [-7, 7],
      [-16, 16],
      [-0, 0],
      [-0, 0],
      [-7],
      [-7, 7],
      [7, 7],
      [7, 7],
      [-7, 7],
      [-7, 7],
      [-7, 7],
    ]);
  });
});

describe('a sample', () => {
  it('is the same for a seed, is part of a larger one, and another for another seed', () => {
    const ids = (count: number, seed: number): number[] =>
      draw(mutants, count, seed).map(({ id }) => id);
    expect(ids(6, 1)).toEqual(ids(6, 1));
    expect(ids(9, 1).slice(0, 6)).toEqual(ids(6, 1));
    expect(ids(9, 2)).not.toEqual(ids(9, 1));
    expect(ids(mutants.length, 3).sort((one, other) => one - other)).toEqual(
      mutants.map(({ id }) => id),
    );
  });
});

describe('a verdict', () => {
  it('counts a change that is the same as neither noticed nor left', () => {
    const [one, same, other] = mutants;
    const outcomes = new Map([
      [one, { noticed: true, by: 'a.test.ts > a' }],
      [same, { noticed: false, reached: true }],
      [other, { noticed: false, reached: false }],
    ] as unknown as Parameters<typeof judge>[0]);
    const within = 'let sum = 0;';
    const equivalent = {
      file: 'a.ts',
      within,
      original: '0',
      replacement: '(0 + 1)',
      reason: 'none',
    };
    const verdict = judge(outcomes, [equivalent]);
    expect(verdict).toMatchObject({ noticed: 1, equivalent: 1, survivors: [{ reached: false }] });
    expect(shareOf(verdict)).toBe(50);
    expect(shareOf(judge(new Map(), []))).toBeUndefined();
  });

  it('takes only changes for the same that can be made, each with a reason', () => {
    const inOneLine = (code: string): string => code.replace(/\s+/g, ' ');
    for (const { file, within, original, replacement, reason } of readEquivalents()) {
      const made = mutantsOf(file, readFileSync(join(root, file), 'utf8')).map((mutant) => [
        mutant.within,
        inOneLine(mutant.original),
        inOneLine(mutant.replacement),
      ]);
      expect(made, file).toContainEqual([within, original, replacement]);
      expect(reason.length, file).toBeGreaterThan(20);
    }
  });
});
