import { marksInText } from '../curated/marks.js';
import { contentOf } from '../curated/segments.js';
import { spanIn } from '../curated/selector.js';
import { curatedDateCells, saidByPublication, saidByReport } from './dates.js';
import { required, spanCells } from './span-cells.js';
import { byCodePoint } from '../model/order.js';
/** From the first to the last segment; `quote/segment-order` has seen to it that they share a block. */
function spanOf({ segments, quote }) {
    const first = required(segments[0], `The first segment of ${quote.id}`).span;
    const last = required(segments.at(-1), `The last segment of ${quote.id}`).span;
    return spanIn(first.block, first.start, last.end);
}
/** The date given; else it was said by the date of the quote that reports it; else by publication. */
function saidOf({ said, parent }, quotes, article) {
    if (said)
        return said;
    const reporting = quotes.find(({ id }) => id === parent);
    return (reporting && saidByReport(reporting)) ?? saidByPublication(article);
}
function quoteRow(anchored, { article, quotes }, dataset) {
    const { quote, index, segments } = anchored;
    const span = spanOf(anchored);
    const source = dataset.anchors.find(quotes.document.file, `/quotes/${index}/said/source`);
    return {
        quote_id: quote.id,
        article_id: article.id,
        kind: quote.kind,
        speaker_id: quote.speaker,
        speaker_basis: quote.speaker_basis,
        cue: quote.cue ?? null,
        channel_id: quote.channel ?? null,
        addressee_id: quote.addressee ?? null,
        ...curatedDateCells('said', saidOf(quote, quotes.value.quotes, article), source),
        parent_quote_id: quote.parent ?? null,
        negated: quote.negated ?? false,
        event_id: quote.event ?? null,
        issues: quote.issues,
        content: contentOf(segments),
        text: span.text,
        n_segments: segments.length,
        block_id: span.block.id,
        ...spanCells(span),
        confidence: quote.confidence,
        confidence_reason: quote.confidence_reason ?? null,
        note: quote.note ?? null,
    };
}
const anchoredOf = (dataset, records) => dataset.quotes.get(records.article) ?? [];
export function quoteRows(dataset) {
    const rows = dataset.project.records.flatMap((records) => anchoredOf(dataset, records).map((anchored) => quoteRow(anchored, records, dataset)));
    return rows.sort((a, b) => byCodePoint(a.quote_id, b.quote_id));
}
export function quoteSegmentRows(dataset) {
    const rows = dataset.project.records.flatMap((records) => anchoredOf(dataset, records).flatMap(({ quote, segments }) => segments.map(({ part, inMarks, span }, index) => ({
        quote_id: quote.id,
        seq: index + 1,
        part,
        in_marks: inMarks,
        text: span.text,
        article_id: records.article.id,
        block_id: span.block.id,
        ...spanCells(span),
    }))));
    return rows.sort((a, b) => byCodePoint(a.quote_id, b.quote_id) || a.seq - b.seq);
}
export function quotationMarkRows(dataset) {
    return marksInText(dataset).map(({ records, block, pair, claims }) => {
        const span = spanIn(block, pair.start, pair.end);
        const claim = required(claims[0], `The record for ${span.text}`);
        return {
            article_id: records.article.id,
            block_id: block.id,
            text: span.text,
            ...spanCells(span),
            use: claim.use,
            quote_id: claim.quoteId ?? null,
        };
    });
}
/** The cells of a date group without where it was read from. */
function pick(row, keys) {
    return Object.fromEntries(keys.map((key) => [key, row[key]]));
}
export function quoteFlatRows(quotes, actors, roles, articles) {
    const actorById = new Map(actors.map((actor) => [actor.actor_id, actor]));
    return quotes.map((quote) => {
        const speaker = required(actorById.get(quote.speaker_id), `The actor ${quote.speaker_id}`);
        const article = required(articles.find(({ article_id: id }) => id === quote.article_id), `The article ${quote.article_id}`);
        const [title] = roles
            .filter((role) => role.actor_id === quote.speaker_id && role.article_id === quote.article_id)
            .sort((a, b) => b.title_as_printed.length - a.title_as_printed.length);
        const state = speaker.kind === 'state' ? speaker : actorById.get(speaker.state_id ?? '');
        return {
            quote_id: quote.quote_id,
            speaker: speaker.name,
            speaker_title: title?.title_as_printed ?? null,
            state: state?.name ?? null,
            kind: quote.kind,
            content: quote.content,
            ...pick(quote, [
                'said_edtf',
                'said_earliest',
                'said_latest',
                'said_precision',
                'said_basis',
                'said_kind',
            ]),
            article_id: quote.article_id,
            article_title: article.title,
            publisher: article.publisher,
            ...pick(article, [
                'published_edtf',
                'published_earliest',
                'published_latest',
                'published_precision',
                'published_basis',
                'published_kind',
            ]),
            issues: quote.issues,
        };
    });
}
