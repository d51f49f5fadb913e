import { expect, test } from 'vitest';
import { resolveDates, type ResolveOptions } from '../../scripts/dates/resolve-dates.js';

/** A sentence of our own and every expression in it, as `text = value` or `text = value MOD`; durations, sets and times are marked by their value. */
export type Case = readonly [sentence: string, ...expected: readonly string[]];

export const summary = (text: string, options: ResolveOptions): string[] =>
  resolveDates(text, options).map(
    (expression) =>
      `${expression.text} = ${expression.value}${expression.mod === undefined ? '' : ` ${expression.mod}`}`,
  );

/** One test per sentence, so that a failure names it. */
export function cases(options: ResolveOptions, table: readonly Case[]): void {
  test.each(table.map(([sentence, ...expected]) => ({ sentence, expected })))(
    '$sentence',
    ({ sentence, expected }) => {
      expect(summary(sentence, options)).toEqual(expected);
    },
  );
}
