import {
  bootstrap,
  type BootstrapInterval,
  type BootstrapSettings,
  type Statistic,
} from '../../scripts/reliability/bootstrap.js';
import type { Difference } from '../../scripts/reliability/differences.js';
import { agreementOf, type Alpha, type Units } from '../../scripts/reliability/krippendorff.js';

/** Reliability data as Krippendorff prints them, a line for each coder, turned into units × coders; a dot is a missing value. */
export function unitsOf<V>(coders: readonly string[], read: (word: string) => V): Units<V> {
  const rows = coders.map((line) =>
    line.split(' ').map((word) => (word === '.' ? undefined : read(word))),
  );
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit]));
}

/** Klaus Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section A: binary data, two observers. */
export const binary = unitsOf(['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], Number);

/** Section B: nominal data, two observers. */
export const nominalTwo = unitsOf(['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], String);

/** Sections C and D: four observers, missing data. The twelfth unit has one value only. */
export const fourCoders = unitsOf(
  [
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  ],
  Number,
);

export const alpha = <V>(units: Units<V>, difference: Difference<V>): Alpha =>
  agreementOf(units, difference).agreement;

/** The interval of one statistic. */
export function intervalOf(
  nUnits: number,
  statistic: Statistic,
  settings?: BootstrapSettings,
): BootstrapInterval {
  const [interval] = bootstrap(nUnits, [statistic], settings);
  if (!interval) throw new Error('One statistic gives one interval.');
  return interval;
}

export function alphaInterval<V>(
  units: Units<V>,
  difference: Difference<V>,
  settings?: BootstrapSettings,
): BootstrapInterval {
  const { agreement, ofResample } = agreementOf(units, difference);
  return intervalOf(agreement.nUnits, ofResample, settings);
}
