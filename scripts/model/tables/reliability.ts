import type { z } from 'zod';
import * as column from './columns.js';
import { defineTable } from './table.js';

export const variable = (more = '') =>
  column.token(/^[a-z][a-z0-9_]*$/, {
    title: 'Variable',
    description: `What was coded; "unit" is the question whether there is a record at all. Most are the columns of the unit’s table, without an ending such as _id or _edtf: speaker is speaker_id, said is said_edtf. nested is whether the quote has a parent_quote_id; participants are the actors in event_participants; status of a mention is status_in_mention.${more}`,
    example: 'speaker',
  });

export const reliability = defineTable(
  {
    name: 'reliability',
    title: 'Reliability',
    rowIs: 'a measure of how far two codings agree on a variable',
    description:
      'Two comparisons, each with rows of its own. repeat_coding: the two passes of version 1.0.0 with each other, the second coded without sight of the first, both from a codebook whose examples come from these articles. ' +
      'fresh_coding: a third pass, coded from the articles, the rules as they then stood and invented examples alone, with the published records. All were coded by an AI model; neither is agreement between human coders. ' +
      'Units are paired by their passages; variables are compared on the pairs. Low values are published like the others. ' +
      'What was published of the first two passes was decided after both: n_overruled counts where it follows neither though they agree.',
    key: ['comparison', 'unit', 'variable', 'statistic'],
  },
  {
    comparison: column.code('reliability_comparison', {
      title: 'Comparison',
      description: 'Which codings are compared.',
      example: 'repeat_coding',
    }),
    unit: column.code('reliability_unit', {
      title: 'Unit',
      description: 'What is counted.',
      example: 'quote',
    }),
    variable: variable(
      ' In fresh_coding, date, date_basis, said and said_basis are compared only where the published date does not rest on facts from outside the articles, for the coders of the third pass were given none; what they did not code has no row.',
    ),
    level: column.code('measurement_level', {
      title: 'Level',
      description: 'How values of the variable differ.',
      example: 'nominal',
    }),
    n_units: column.integer({
      title: 'Units',
      description:
        'Pairs of units compared; for finding units, the mean number of units of the two codings, rounded down.',
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
      description:
        'Share of the pairs that have the same value: a share from 0 to 1 and no number of per cent. Empty for F1.',
      example: 0.94,
    }),
    n_overruled: column.nullableInteger({
      title: 'Overruled',
      description:
        'Units in which both passes agree and the adjudicator published something else; for finding units, records of both passes that were not published, ' +
        'and published ones that neither has. They are in adjudications. Empty for event_mention, which was not adjudicated, for f1_exact, beside f1_overlap, and in fresh_coding, of which nothing was decided.',
      unit: 'units',
      example: 4,
    }),
  },
);

export type ReliabilityRow = z.infer<typeof reliability.schema>;
