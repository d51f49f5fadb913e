import type { z } from 'zod';
import { sequencePattern } from '../patterns.js';
import * as column from './columns.js';
import { boundsColumns, dateColumns } from './date-columns.js';
import { pageSpanColumns } from './groups.js';
import { defineTable } from './table.js';

export const timeExpressions = defineTable(
  {
    name: 'time_expressions',
    title: 'Time expressions',
    rowIs: 'a temporal expression on an article’s page',
    description:
      'In and out of the text, found and resolved by the pipeline’s own rules, not by a coder.',
    key: ['time_id'],
  },
  {
    time_id: column.derivedId('T', 'Time', 'A003-T04'),
    article_id: column.articleId(),
    block_id: column.blockId('The block it stands in.'),
    text: column.text({
      title: 'Text',
      description: 'The exact words, without the preposition before them.',
      example: 'next week',
    }),
    ...pageSpanColumns(),
    timex_type: column.code('timex_type', {
      title: 'Type',
      description: 'TIMEX3 type.',
      example: 'DATE',
    }),
    timex_value: column.token(/^[A-Z0-9_:.-]+$/, {
      title: 'TIMEX3 value',
      description:
        'The normalised value, as in TimeML: what the expression names, as a month or a year, whatever part of it is meant (mod). PAST_REF, PRESENT_REF and FUTURE_REF are loose references; X stands for a digit that nothing gives.',
      example: '2001-W33',
    }),
    mod: column.nullableCode('timex_mod', {
      title: 'TIMEX3 mod',
      description:
        'How a word of the expression changes the value, as in TimeML: START, for example, that its early part is meant (“early this year”) or an earlier one (“earlier this month”). The value and its bounds are those of the whole: “early this year” is START and the year.',
      example: 'START',
    }),
    ...dateColumns('value', 'the time named (without its mod) lies', true),
    reference: column.code('time_reference', {
      title: 'Reference',
      description: 'How the expression refers to its time.',
      example: 'deictic',
    }),
    anchor: column.nullableCode('time_anchor', {
      title: 'Anchor',
      description: 'What it was resolved against. Empty when it stands by itself or has no value.',
      example: 'publication',
    }),
    anchor_time_id: column.nullableToken(sequencePattern('T'), {
      title: 'Anchor expression',
      description: 'The expression it was resolved against, where the anchor is one.',
      example: 'A001-T08',
      references: 'time_expressions.time_id',
    }),
    range_with: column.nullableToken(sequencePattern('T'), {
      title: 'Range with',
      description:
        'The expression at the other end of the range of which this one is an end: “May” and “July” in “from May to July”. Empty for what stands by itself.',
      example: 'A001-T09',
      references: 'time_expressions.time_id',
    }),
    ...boundsColumns(
      'range',
      'The joined range, from the first end to the second, lies',
      'Empty when open, and for all but the first end of a range.',
    ),
    rule: column.token(/^[a-z0-9+-]+$/, {
      title: 'Rule',
      description: 'The grammar rule that read it.',
      example: 'deictic-unit',
    }),
    role: column.code('time_role', {
      title: 'Role',
      description: 'What it dates on its page.',
      example: 'in_text',
    }),
  },
);

export type TimeExpressionRow = z.infer<typeof timeExpressions.schema>;
