import type { CuratedDate } from '../model/fields.js';
import type { CuratedQuote } from '../model/records/quotes.js';
import type { QuotationMarkRow, QuoteSegmentRow } from '../model/tables/quote-parts.js';
import { stances as stanceTable, type QuoteRow, type StanceRow } from '../model/tables/quotes.js';
import type { Dataset } from '../records/dataset.js';
import { contentOf, type LocatedQuote, marksInText } from '../records/located-quotes.js';
import type { Article, ArticleRecords, Project } from '../records/project.js';
import { type Span, spanIn } from '../records/selector.js';
import { inKeyOrder } from './key-order.js';
import { curatedDateCells, saidByPublication, saidByReport, spanCells } from './cells.js';
import { byId } from '../text/order.js';
import { required } from '../text/required.js';
import { having } from '../text/lookup.js';

/** From the first to the last segment; `quote/segment-order` has seen to it that they share a block. */
function spanOf({ segments, quote }: LocatedQuote): Span {
  const first = required(segments[0], `The first segment of ${quote.id}`).span;
  const last = required(segments.at(-1), `The last segment of ${quote.id}`).span;
  return spanIn(first.block, first.start, last.end);
}

/** The date given; else it was said by the date of the quote that reports it; else by publication. */
function saidOf(
  { said, parent }: CuratedQuote,
  quotes: readonly CuratedQuote[],
  article: Article,
): CuratedDate | undefined {
  if (said) return said;
  const reporting = parent === undefined ? undefined : having(quotes, 'id', parent)[0];
  return (reporting && saidByReport(reporting, article)) ?? saidByPublication(article);
}

function quoteRow(
  located: LocatedQuote,
  { article, quotes }: ArticleRecords,
  dataset: Dataset,
): QuoteRow {
  const { quote, index, segments } = located;
  const span = spanOf(located);
  const source = dataset.selectors.find(quotes.document.file, `/quotes/${index}/said/source`);
  return {
    quote_id: quote.id,
    article_id: article.id,
    kind: quote.kind,
    speaker_id: quote.speaker,
    speaker_as: quote.speaker_as ?? null,
    joint_speaker_ids: quote.joint_speakers ?? [],
    speaker_basis: quote.speaker_basis,
    cue: quote.cue ?? null,
    channel_id: quote.channel ?? null,
    addressee_id: quote.addressee ?? null,
    ...curatedDateCells('said', saidOf(quote, quotes.value.quotes, article), source),
    parent_quote_id: quote.parent ?? null,
    negated: quote.negated ?? false,
    affirmed: quote.affirmed ?? null,
    said_at_event_id: quote.said_at ?? null,
    performs_event_id: quote.performs ?? null,
    issues: quote.issues,
    content: contentOf(segments),
    refers_to: (quote.refers_to ?? []).map(
      ({ words, exact, other_than: isOther }) =>
        `${words}: ${isOther ? 'other than ' : ''}${exact}`,
    ),
    text: span.text,
    n_segments: segments.length,
    block_id: span.block.id,
    ...spanCells(span),
    quote_confidence: quote.confidence,
    quote_confidence_reason: quote.confidence_reason ?? null,
    quote_note: quote.note ?? null,
  };
}

const locatedOf = (dataset: Dataset, records: ArticleRecords): readonly LocatedQuote[] =>
  dataset.quotes.get(records.article) ?? [];

export function quoteRows(dataset: Dataset): QuoteRow[] {
  const rows = dataset.project.records.flatMap((records) =>
    locatedOf(dataset, records).map((located) => quoteRow(located, records, dataset)),
  );
  return rows.sort((a, b) => byId(a.quote_id, b.quote_id));
}

export function quoteSegmentRows(dataset: Dataset): QuoteSegmentRow[] {
  const rows = dataset.project.records.flatMap((records) =>
    locatedOf(dataset, records).flatMap(({ quote, segments }) =>
      segments.map(({ part, inMarks, span }, index): QuoteSegmentRow => ({
        quote_id: quote.id,
        seq: index + 1,
        part,
        in_marks: inMarks,
        text: span.text,
        article_id: records.article.id,
        block_id: span.block.id,
        ...spanCells(span),
      })),
    ),
  );
  return rows.sort((a, b) => byId(a.quote_id, b.quote_id) || a.seq - b.seq);
}

export function quotationMarkRows(dataset: Dataset): QuotationMarkRow[] {
  return marksInText(dataset).map(({ records, block, pair, owners }): QuotationMarkRow => {
    const span = spanIn(block, pair.start, pair.end);
    const owner = required(owners[0], `The record for ${span.text}`);
    return {
      article_id: records.article.id,
      block_id: block.id,
      text: span.text,
      ...spanCells(span),
      use: owner.use,
      quote_id: owner.quoteId ?? null,
    };
  });
}

export function stanceRows({ records }: Project): StanceRow[] {
  const rows = records.flatMap(({ quotes }) =>
    quotes.value.quotes.flatMap(({ id, stances = [] }) =>
      stances.map((stance): StanceRow => ({
        quote_id: id,
        holder_id: stance.holder,
        issue: stance.issue,
        stance: stance.stance,
        stance_basis: stance.basis,
        confidence: stance.confidence,
        confidence_reason: stance.confidence_reason ?? null,
        note: stance.note ?? null,
      })),
    ),
  );
  return inKeyOrder(stanceTable, rows);
}
