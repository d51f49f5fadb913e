import type { z } from 'zod';
import {
  actorIdColumn,
  articleIdColumn,
  blockIdColumn,
  boolean,
  code,
  codeList,
  eventIdColumn,
  integer,
  nullable,
  ownId,
  quoteIdColumn,
  text,
  token,
} from './columns.js';
import {
  contentColumn,
  dateColumns,
  judgementColumns,
  sourceColumns,
  spanColumns,
} from './groups.js';
import { defineTable } from './table.js';

export const quotes = defineTable(
  {
    name: 'quotes',
    title: 'Quotes',
    rowIs: 'someone’s words under one attribution',
    description:
      'Everything someone is said to say or think in the five articles, in quotation marks or not.',
    key: ['quote_id'],
  },
  {
    quote_id: ownId('quote', 'Quote', 'Q009'),
    article_id: articleIdColumn(),
    kind: code('quote_kind', {
      title: 'Kind',
      description: 'Whether all, some or none of the words stand in quotation marks.',
      example: 'direct',
    }),
    speaker_id: actorIdColumn('Speaker', 'Who said it.'),
    speaker_basis: code('speaker_basis', {
      title: 'Speaker basis',
      description: 'How the article names the speaker.',
      example: 'pronoun',
    }),
    cue: nullable(
      token(/^[a-z]+( [a-z]+)*$/, {
        title: 'Cue',
        description: 'Lemma of the reporting verb. Empty when there is no attribution.',
        example: 'say',
      }),
    ),
    channel_id: nullable(
      actorIdColumn(
        'Channel',
        'The outlet that was told. Named once, it holds for the speaker’s unbroken passage, as the date does.',
      ),
    ),
    addressee_id: nullable(
      actorIdColumn(
        'Addressee',
        'Who was told, when not an outlet. Named once, it holds for the speaker’s unbroken passage.',
      ),
    ),
    ...dateColumns('said', 'the words were said'),
    ...sourceColumns('said'),
    parent_quote_id: nullable(quoteIdColumn('The quote that reports this one.')),
    negated: boolean({
      title: 'Negated',
      description: 'True when the reporting verb is negated ("does not think").',
      example: false,
    }),
    event_id: nullable(
      eventIdColumn('The event at or after which, by the article, the words were said.'),
    ),
    issues: codeList('issue', {
      title: 'Issues',
      description: 'What the words are about.',
      example: ['joint_md'],
    }),
    content: contentColumn(),
    text: text({
      title: 'Text',
      description:
        'The exact slice of the article from the first to the last segment, attribution included where it stands between.',
      example:
        'There is a certain red line, the questions of defense, and any compromises are impossible there,” he said',
    }),
    n_segments: integer({
      title: 'Segments',
      description: 'Unbroken runs of the quote.',
      unit: 'segments',
      example: 2,
    }),
    block_id: blockIdColumn(),
    ...spanColumns(),
    ...judgementColumns(),
  },
);

export type QuoteRow = z.infer<typeof quotes.schema>;
