import type { z } from 'zod';
import * as column from './columns.js';
import { dateColumns } from './date-columns.js';
import { contentColumn, spanColumns } from './groups.js';
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
      description: 'True when the run stands inside quotation marks.',
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
    description: 'All of them, each accounted for.',
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
      column.quoteId('The quote they belong to. Empty for a term or title.'),
    ),
  },
);

export const quotesFlat = defineTable(
  {
    name: 'quotes_flat',
    title: 'Quotes, ready to read',
    rowIs: 'a quote with its speaker and article spelled out',
    description: 'For a first look without a join; everything in it stands in the other tables.',
    key: ['quote_id'],
  },
  {
    quote_id: column.quoteId('The quote.'),
    speaker: column.text({
      title: 'Speaker',
      description: 'Canonical name of the speaker.',
      example: 'Anatoly Antonov',
    }),
    speaker_title: column.nullableText({
      title: 'Speaker’s title',
      description: 'The longest title the article prints for the speaker.',
      example: 'Deputy Defense Minister',
    }),
    state: column.nullableText({
      title: 'State',
      description: 'The state the speaker belongs to.',
      example: 'Russia',
    }),
    kind: column.code('quote_kind', {
      title: 'Kind',
      description: 'Direct, mixed or indirect.',
      example: 'direct',
    }),
    content: contentColumn(),
    ...dateColumns('said', 'the words were said'),
    article_id: column.articleId(),
    article_title: column.nullableText({
      title: 'Article title',
      description: 'The headline as printed. Empty when the article has none.',
      example: 'Russia, US at odds on missiles',
    }),
    publisher: column.nullableText({
      title: 'Publisher',
      description: 'Who published the article. Empty when unknown.',
      example: 'Itar-Tass',
    }),
    ...dateColumns('published', 'the article was published'),
    issues: column.codeList('issue', {
      title: 'Issues',
      description: 'What the words are about.',
      example: ['joint_md'],
    }),
  },
);

export type QuoteSegmentRow = z.infer<typeof quoteSegments.schema>;
export type QuotationMarkRow = z.infer<typeof quotationMarks.schema>;
export type QuoteFlatRow = z.infer<typeof quotesFlat.schema>;
