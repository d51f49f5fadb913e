import type { z } from 'zod';
import * as column from './columns.js';
import { defineTable } from './table.js';

const variable = () =>
  column.token(/^[a-z][a-z0-9_]*$/, {
    title: 'Variable',
    description: 'What was coded; "unit" is the question whether there is a record at all.',
    example: 'speaker',
  });

export const reliability = defineTable(
  {
    name: 'reliability',
    title: 'Reliability',
    rowIs: 'a measure of how far the two passes agree on a variable',
    description:
      'Repeat-coding agreement: the same kind of coder, an AI model, coded every article twice by the same rules, the second time without sight of the first. It is not agreement between human coders. ' +
      'Units are paired by their passages; variables are compared on the pairs. Low values are published like the others.',
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
  },
);

const value = (title: string, description: string) =>
  column.nullableText({ title, description, example: 'named' });

export const adjudications = defineTable(
  {
    name: 'adjudications',
    title: 'Adjudications',
    rowIs: 'a value in which the two passes and the published record are not all the same',
    description:
      'Computed from the two raw passes and the published records; each with the reason that decided. Lists are joined by commas.',
    key: ['unit', 'record', 'pass', 'variable'],
  },
  {
    unit: column.code('reliability_unit', {
      title: 'Unit',
      description: 'What sort of record was decided on.',
      example: 'quote',
    }),
    record: column.token(/^[A-Za-z0-9_/-]+$/, {
      title: 'Record',
      description:
        'The published record: an id, quote/issue for a stance, article/actor for name mentions. For a record that was not published, its id in its pass.',
      example: 'Q009',
    }),
    pass: column.token(/^(first|second|both)$/, {
      title: 'Pass',
      description: 'The pass whose record was not published; "both" for every published record.',
      example: 'both',
    }),
    variable: variable(),
    first: value(
      'First pass',
      'Its value. Empty where it left the field out or has no such record.',
    ),
    second: value(
      'Second pass',
      'Its value. Empty where it left the field out or has no such record.',
    ),
    published: value('Published', 'The value of this release. Empty where there is none.'),
    reason: column.text({
      title: 'Reason',
      description: 'Why the published value is right, by the article and the rules.',
      example: 'The attribution gives the name.',
    }),
  },
);

export type ReliabilityRow = z.infer<typeof reliability.schema>;
export type AdjudicationRow = z.infer<typeof adjudications.schema>;
