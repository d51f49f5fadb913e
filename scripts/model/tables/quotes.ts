import type { z } from 'zod';
import { idPatterns } from '../patterns.js';
import * as column from './columns.js';
import { dateColumns } from './date-columns.js';
import { sourceColumns } from './source-columns.js';
import { contentColumn, judgementColumns, judgementColumnsOf, spanColumns } from './groups.js';
import { defineTable } from './table.js';

export const quotes = defineTable(
  {
    name: 'quotes',
    title: 'Quotes',
    rowIs: 'someone’s words under one attribution',
    description:
      'Everything someone is said to say or think in the articles, in quotation marks or not.',
    key: ['quote_id'],
  },
  {
    quote_id: column.ownId('quote', 'Quote', 'Q009'),
    article_id: column.articleId(),
    kind: column.code('quote_kind', {
      title: 'Kind',
      description:
        'Whether all, some or none of the words stand in quotation marks of the speaker’s own. What another quote reports is indirect.',
      example: 'direct',
    }),
    speaker_id: column.actorId('Speaker', 'Who said it.'),
    speaker_as: column.nullableText({
      title: 'Speaker as named here',
      description:
        'How a sentence names the speaker here, where the article names more, fewer or others than the name of the actor would. Empty otherwise.',
      example: 'West European leaders',
    }),
    joint_speaker_ids: column.idList(idPatterns.actor, {
      title: 'Joint speakers',
      description:
        'Whoever else the article names as saying it together with the speaker, who is the first named. Empty when there is nobody.',
      example: ['jose-maria-aznar'],
      references: 'actors.actor_id',
    }),
    speaker_basis: column.code('speaker_basis', {
      title: 'Speaker basis',
      description: 'How the article names the speaker.',
      example: 'pronoun',
    }),
    cue: column.nullableToken(/^[a-z]+( [a-z]+)*$/, {
      title: 'Cue',
      description:
        'Lemma of the reporting verb; of a noun, the verb it is made of, or the phrase where no verb stands so (“make a statement”). Empty when there is no attribution.',
      example: 'say',
    }),
    channel_id: column.nullable(
      column.actorId(
        'Channel',
        'The outlet that was told. Named once, it holds for the speaker’s unbroken passage, as the date does.',
      ),
    ),
    addressee_id: column.nullable(
      column.actorId(
        'Addressee',
        'Who was told, when not an outlet. Named once, it holds for the speaker’s unbroken passage.',
      ),
    ),
    ...dateColumns('said', 'the words were said'),
    ...sourceColumns('said'),
    parent_quote_id: column.nullable(
      column.quoteId(
        'The quote that reports this one and holds its words as well: leave out rows that have one before counting words, quotes or speakers, and keep them to ask what is said of whom. Empty for what an article itself reports.',
        'Parent quote',
      ),
    ),
    negated: column.boolean({
      title: 'Negated',
      description: 'True when the reporting verb is negated ("does not think").',
      example: false,
    }),
    affirmed: column.nullableText({
      title: 'Affirmed',
      description:
        'Where the cue is negated: words of the content that the negation leaves out, so that the speaker holds them. Empty when there are none.',
      example: 'it wants to get on Russia’s nerves',
    }),
    said_at_event_id: column.nullable(
      column.eventId(
        'The event at which, by the article, the words were said; empty for words after or about it.',
        'Said at',
      ),
    ),
    performs_event_id: column.nullable(
      column.eventId(
        'The act that is done in saying these words: the statement, demand, offer or refusal among the events.',
        'Performs',
      ),
    ),
    issues: column.codeList('issue', {
      title: 'Issues',
      description: 'What the words are about.',
      example: ['joint_md'],
    }),
    content: contentColumn(),
    refers_to: column.textList({
      title: 'Refers to',
      description:
        'What a pronoun or the like of the quote stands for where only the words around the quote say so: the word, a colon, and words of the article, in the order in which the quote has the words. Empty when the quote stands by itself.',
      example: ['They: ballistic missile interceptors'],
    }),
    text: column.text({
      title: 'Text',
      description:
        'The exact slice of the article from the first to the last segment, attribution included where it stands between.',
      example:
        'There is a certain red line, the questions of defense, and any compromises are impossible there,” he said',
    }),
    n_segments: column.integer({
      title: 'Segments',
      description: 'Unbroken runs of the quote.',
      unit: 'segments',
      example: 2,
    }),
    block_id: column.blockId(),
    ...spanColumns(),
    ...judgementColumnsOf('quote'),
  },
);

export type QuoteRow = z.infer<typeof quotes.schema>;

export const stances = defineTable(
  {
    name: 'stances',
    title: 'Stances',
    rowIs: 'a position that a quote takes on an issue, for one holder',
    description:
      'The definition of each issue says what +2 means; −2 is its opposite. A quote that takes no position on a scaled issue has no row, and four issues are topics only.',
    key: ['quote_id', 'holder_id', 'issue'],
  },
  {
    quote_id: column.quoteId('The quote.'),
    holder_id: column.actorId(
      'Holder',
      'Whose position it is: the party spoken for, which may differ from the speaker.',
    ),
    issue: column.code('issue', {
      title: 'Issue',
      description: 'What it is about.',
      example: 'south_site',
    }),
    stance: column.scalePoint(-2, 2, {
      title: 'Stance',
      description:
        'From −2 to 2, by what +2 means for the issue; 0 is expressly undecided or balanced.',
      unit: 'points of an ordinal scale',
      example: -2,
    }),
    stance_basis: column.code('stance_basis', {
      title: 'Stance basis',
      description: 'Whether the words take the position or it follows from them in one step.',
      example: 'explicit',
    }),
    ...judgementColumns(),
  },
);

export type StanceRow = z.infer<typeof stances.schema>;
