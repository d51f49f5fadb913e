import { isGivenByCoders } from '../model/code-groups.js';
import type { RowCheck } from './check.js';
import { wrongRows } from './row-codes.js';

const isWithin = (value: number | null, least: number): boolean =>
  value === null || (value >= least && value <= 1);

const agreement: RowCheck = {
  id: 'release/agreement',
  covers: [
    'reliability.n_units',
    'reliability.value',
    'reliability.ci_low',
    'reliability.ci_high',
    'reliability.percent_agreement',
  ],
  *run({ rows }) {
    yield* wrongRows(rows, 'reliability', (row) => {
      const {
        n_units: units,
        statistic,
        ci_low: low,
        ci_high: high,
        percent_agreement: share,
      } = row;
      const isAlpha = statistic === 'krippendorff_alpha';
      const least = isAlpha ? -1 : 0;
      const outside = (['value', 'ci_low', 'ci_high'] as const).filter(
        (column) => !isWithin(row[column], least),
      );
      const isInterval = low === null ? high === null : high !== null && low <= high;
      const isShare = (share !== null) === isAlpha && isWithin(share, 0);
      return [
        ...outside.map(
          (column) =>
            [column, `${column} is ${row[column] ?? ''}.`, `a number from ${least} to 1`] as const,
        ),
        // Percentiles of resamples need not enclose the value.
        isInterval
          ? undefined
          : [
              'ci_low',
              `the bounds are ${low ?? 'none'} and ${high ?? 'none'}.`,
              'two, in order, or none',
            ],
        isShare
          ? undefined
          : [
              'percent_agreement',
              `percent_agreement is ${share ?? 'empty'}.`,
              isAlpha ? 'a share from 0 to 1' : 'nothing, for F1 has no pairs',
            ],
        units > 0 ? undefined : ['n_units', 'there are no units.', 'at least one'],
      ];
    });
  },
};

const invented: RowCheck = {
  id: 'release/invented',
  covers: ['vocabularies.invented_example'],
  *run({ rows }) {
    yield* wrongRows(rows, 'vocabularies', ({ vocabulary, invented_example: example }) => [
      isGivenByCoders(vocabulary) === (example !== null)
        ? undefined
        : [
            'invented_example',
            `it has ${example === null ? 'no' : 'an'} invented example.`,
            'one of each code that a coder gives, and of no other',
          ],
    ]);
  },
};

export const measureRowChecks: readonly RowCheck[] = [agreement, invented];
