import type { z } from 'zod';
import * as column from './columns.js';
import { defineTable } from './table.js';

export const variable = (more = '') =>
  column.token(/^[a-z][a-z0-9_]*$/, {
    title: 'Variable',
    description: `What was coded; "unit" is the question whether there is a record at all.${more}`,
    example: 'speaker',
  });

export const reliability = defineTable(
  {
    name: 'reliability',
    title: 'Reliability',
    rowIs: 'a measure of how far the two passes agree on a variable',
    description:
      'Repeat-coding agreement: the same kind of coder, an AI model, coded every article twice by the same rules, the second time without sight of the first. It is not agreement between human coders. ' +
      'Units are paired by their passages; variables are compared on the pairs. Low values are published like the others. ' +
      'What was published is a third coding, made after both: n_overruled counts where it follows neither pass though they agree.',
    key: ['unit', 'variable', 'statistic'],
  },
  {
    unit: column.code('reliability_unit', {
      title: 'Unit',
      description: 'What is counted.',
      example: 'quote',
    }),
    variable: variable(),
    level: column.code('measurement_level', {
      title: 'Level',
      description: 'How values of the variable differ.',
      example: 'nominal',
    }),
    n_units: column.integer({
      title: 'Units',
      description:
        'Pairs of units compared; for finding units, the mean number of units of the two passes, rounded down.',
      unit: 'units',
      example: 96,
    }),
    statistic: column.code('reliability_statistic', {
      title: 'Statistic',
      description: 'The measure.',
      example: 'krippendorff_alpha',
    }),
    value: column.nullableNumber({
      title: 'Value',
      description:
        'The measure, rounded to four places. Empty where alpha is not defined because all values are the same.',
      example: 0.912,
    }),
    ci_low: column.nullableNumber({
      title: 'Interval from',
      description:
        'Lower bound of the 95 % bootstrap interval over units. Empty where the resamples do not settle it.',
      example: 0.85,
    }),
    ci_high: column.nullableNumber({
      title: 'Interval to',
      description: 'Upper bound of the 95 % bootstrap interval over units.',
      example: 0.96,
    }),
    percent_agreement: column.nullableNumber({
      title: 'Share agreeing',
      description: 'Share of the pairs that have the same value, from 0 to 1. Empty for F1.',
      example: 0.94,
    }),
    n_overruled: column.nullableInteger({
      title: 'Overruled',
      description:
        'Units in which both passes agree and the adjudicator published something else; for finding units, records of both passes that were not published, ' +
        'and published ones that neither has. They are in adjudications. Empty for event_mention, which was not adjudicated, and for f1_exact, beside f1_overlap.',
      unit: 'units',
      example: 4,
    }),
  },
);

export type ReliabilityRow = z.infer<typeof reliability.schema>;
