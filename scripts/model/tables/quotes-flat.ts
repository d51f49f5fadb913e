import type { z } from 'zod';
import { actorRoles } from './actors.js';
import { articles } from './articles.js';
import * as column from './columns.js';
import { dateColumns } from './date-columns.js';
import { quotes, stances } from './quotes.js';
import { defineTable } from './table.js';

const sentence = () =>
  column.text({
    title: 'Attribution sentence',
    description:
      'Who says or thinks what, as one English sentence that is true read alone, made by rule from the columns of the quote. The reporting verb is in the present only where the article prints that, otherwise in the past; when it was said stands in its own columns. Marks stand around words of the speaker that the article prints in marks, and around no others; square brackets at the end hold refers_to and affirmed.',
    example:
      'Alexei Arbatov, Russian military strategy expert, called the deployment of the U.S. missile defense system in Europe in disregard of the opinion of Moscow “a political mistake.”',
  });

const speakerId = () => column.actorId('Speaker', 'Who said it.');
const speaker = () =>
  column.text({
    title: 'Speaker’s name',
    description: 'Canonical name of the speaker.',
    example: 'Anatoly Antonov',
  });
const articleTitle = () => articles.shape.title;

const reporting = 'Of the quote in which this one is reported';
const { cue, negated, affirmed, parent_quote_id, kind, content, refers_to, issues } = quotes.shape;
const { said_at_event_id, performs_event_id, speaker_as, joint_speaker_ids } = quotes.shape;
const { quote_confidence, quote_confidence_reason, quote_note } = quotes.shape;

export const quotesFlat = defineTable(
  {
    name: 'quotes_flat',
    title: 'Quotes, ready to read',
    rowIs: 'a quote with its speaker and article spelled out',
    description:
      'For a first look without a join; everything in it stands in the other tables. `content` alone is not what the speaker holds: `cue` may oppose it and `negated` deny it, so read or quote `attribution_sentence`. A row with `parent_quote_id` is what one speaker reports of another, in words that the row of its parent has too: leave such rows out before counting words, quotes or who is quoted.',
    key: ['quote_id'],
  },
  {
    quote_id: column.quoteId('The quote.'),
    attribution_sentence: sentence(),
    speaker_id: speakerId(),
    speaker: speaker(),
    speaker_as,
    joint_speaker_ids,
    speaker_title: column.nullableText({
      title: 'Speaker’s title',
      description:
        'The longest title that the article prints for the speaker, as printed. speaker_title_status says whether it was still held.',
      example: 'Deputy Defense Minister',
    }),
    speaker_title_status: column.nullableCode('role_status', {
      title: 'Status of the title',
      description: 'Incumbent, former or elect, as the article puts it. Empty without a title.',
      example: 'former',
    }),
    speaker_title_discrepancy: actorRoles.shape.discrepancy,
    state: column.nullableText({
      title: 'State',
      description: 'The state the speaker belongs to.',
      example: 'Russia',
    }),
    kind,
    cue,
    negated,
    affirmed,
    parent_quote_id,
    reporting_speaker_id: column.nullable(
      column.actorId('Reporting speaker', `${reporting}: who said that. Empty when there is none.`),
    ),
    reporting_speaker: column.nullableText({
      title: 'Reporting speaker’s name',
      description: `${reporting}: canonical name of its speaker.`,
      example: 'Igor Sergeyev',
    }),
    content,
    refers_to,
    ...dateColumns('said', 'the words were said'),
    said_at_event_id,
    performs_event_id,
    article_id: column.articleId(),
    article_title: articleTitle(),
    publisher: articles.shape.publisher,
    agency: articles.shape.agency,
    ...dateColumns('published', 'the article was published'),
    issues,
    stances: column.textList({
      title: 'Stances',
      description:
        'The positions that the quote takes, as issue:+2, with the points of stances.stance; holder@issue:+2 where it is the position of another than the speaker. Empty when there is none.',
      example: ['iran_nuclear:+2', 'russia@us_nmd:-1'],
    }),
    quote_confidence,
    quote_confidence_reason,
    quote_note,
  },
);

export const stancesFlat = defineTable(
  {
    name: 'stances_flat',
    title: 'Stances, ready to read',
    rowIs:
      'a position that a quote takes on an issue, with its holder, speaker and words spelled out',
    description:
      'For a first look without a join; everything in it stands in the other tables. One occasion may have several rows on an issue, so count occasions before averaging. A quote with a parent repeats words of that quote, but no position twice: keep such rows when counting positions.',
    key: ['quote_id', 'holder_id', 'issue'],
  },
  {
    quote_id: stances.shape.quote_id,
    holder_id: stances.shape.holder_id,
    holder: column.text({
      title: 'Holder’s name',
      description: 'Canonical name of the holder.',
      example: 'Russia',
    }),
    issue: stances.shape.issue,
    issue_label: column.text({
      title: 'Issue in words',
      description: 'Label of the issue.',
      example: 'ABM Treaty',
    }),
    stance: stances.shape.stance,
    stance_in_words: column.text({
      title: 'Stance in words',
      description:
        'What the point of the scale means: how far the holder agrees with what +2 stands for by the definition of the issue.',
      example: 'agrees outright that the ABM Treaty should be kept unchanged',
    }),
    stance_basis: stances.shape.stance_basis,
    confidence: stances.shape.confidence,
    confidence_reason: stances.shape.confidence_reason,
    note: stances.shape.note,
    speaker_id: speakerId(),
    speaker: speaker(),
    attribution_sentence: sentence(),
    parent_quote_id,
    article_id: column.articleId(),
    ...dateColumns('said', 'the words were said'),
  },
);

export type QuoteFlatRow = z.infer<typeof quotesFlat.schema>;
export type StanceFlatRow = z.infer<typeof stancesFlat.schema>;
