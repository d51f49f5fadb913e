import type { z } from 'zod';
import * as column from './columns.js';
import { spanColumns } from './groups.js';
import { defineTable } from './table.js';

export const quoteSegments = defineTable(
  {
    name: 'quote_segments',
    title: 'Quote segments',
    rowIs: 'an unbroken run of a quote',
    description:
      'Content is cut where quotation marks open or close, so each run lies wholly inside or outside them.',
    key: ['quote_id', 'seq'],
  },
  {
    quote_id: column.quoteId('The quote.'),
    seq: column.integer({
      title: 'Sequence',
      description: 'Position in the quote, from 1.',
      example: 1,
      isSequence: true,
    }),
    part: column.code('segment_part', {
      title: 'Part',
      description: 'What the run is in the quote.',
      example: 'content',
    }),
    in_marks: column.boolean({
      title: 'In marks',
      description:
        'True when the run stands inside quotation marks, whoever’s they are: in a quote that another one reports they are those of the other.',
      example: true,
    }),
    text: column.text({ title: 'Text', description: 'The exact words.', example: 'he said' }),
    article_id: column.articleId(),
    block_id: column.blockId(),
    ...spanColumns(),
  },
);

export const quotationMarks = defineTable(
  {
    name: 'quotation_marks',
    title: 'Quotation marks',
    rowIs: 'a pair of quotation marks in an article’s text',
    description: 'All of them, whatever their shape, each accounted for.',
    key: ['article_id', 'char_start'],
  },
  {
    article_id: column.articleId(),
    block_id: column.blockId(),
    text: column.text({
      title: 'Text',
      description: 'The exact words, from the opening to the closing mark.',
      example: '“help”',
    }),
    ...spanColumns(),
    use: column.code('mark_use', {
      title: 'Use',
      description: 'Whether the marks hold a quotation, a term or a title.',
      example: 'quote',
    }),
    quote_id: column.nullable(
      column.quoteId(
        'The quote they belong to: of one quote that reports another, the one that reports. Empty for a term or title.',
      ),
    ),
  },
);

export type QuoteSegmentRow = z.infer<typeof quoteSegments.schema>;
export type QuotationMarkRow = z.infer<typeof quotationMarks.schema>;
