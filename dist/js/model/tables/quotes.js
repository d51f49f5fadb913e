import { actorIdColumn, articleIdColumn, blockIdColumn, boolean, code, codeList, eventIdColumn, integer, nullable, ownId, quoteIdColumn, text, token, } from './columns.js';
import { dateColumns, judgementColumns, sourceColumns, spanColumns } from './groups.js';
import { defineTable } from './table.js';
const content = () => text({
    title: 'Content',
    description: 'The words said: the content and insertion segments in order, without quotation marks and attribution, joined by one space where something else stands between.',
    example: 'There is a certain red line, the questions of defense, and any compromises are impossible there,',
});
export const quotes = defineTable({
    name: 'quotes',
    title: 'Quotes',
    rowIs: 'someone’s words under one attribution',
    description: 'Direct and mixed quotations, complete for the five articles; indirect speech is not yet coded.',
    key: ['quote_id'],
}, {
    quote_id: ownId(/^Q[0-9]{3}$/, 'Quote', 'Q009'),
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
    cue: nullable(token(/^[a-z]+( [a-z]+)*$/, {
        title: 'Cue',
        description: 'Lemma of the reporting verb. Empty when there is no attribution.',
        example: 'say',
    })),
    channel_id: nullable(actorIdColumn('Channel', 'The outlet that was told. Named once, it holds for the speaker’s unbroken passage, as the date does.')),
    addressee_id: nullable(actorIdColumn('Addressee', 'Who was told, when not an outlet. Named once, it holds for the speaker’s unbroken passage.')),
    ...dateColumns('said', 'the words were said'),
    ...sourceColumns('said'),
    parent_quote_id: nullable(quoteIdColumn('The quote that reports this one.')),
    negated: boolean({
        title: 'Negated',
        description: 'True when the reporting verb is negated ("does not think").',
        example: false,
    }),
    event_id: nullable(eventIdColumn('The event at or after which, by the article, the words were said.')),
    issues: codeList('issue', {
        title: 'Issues',
        description: 'What the words are about.',
        example: ['joint_md'],
    }),
    content: content(),
    text: text({
        title: 'Text',
        description: 'The exact slice of the article from the first to the last segment, attribution included where it stands between.',
        example: 'There is a certain red line, the questions of defense, and any compromises are impossible there,” he said',
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
});
export const quoteSegments = defineTable({
    name: 'quote_segments',
    title: 'Quote segments',
    rowIs: 'an unbroken run of a quote',
    description: 'Content is cut where quotation marks open or close, so each run lies wholly inside or outside them.',
    key: ['quote_id', 'seq'],
}, {
    quote_id: quoteIdColumn('The quote.'),
    seq: integer({ title: 'Sequence', description: 'Position in the quote, from 1.', example: 1 }),
    part: code('segment_part', {
        title: 'Part',
        description: 'What the run is in the quote.',
        example: 'content',
    }),
    in_marks: boolean({
        title: 'In marks',
        description: 'True when the run stands inside quotation marks.',
        example: true,
    }),
    text: text({ title: 'Text', description: 'The exact words.', example: 'he said' }),
    article_id: articleIdColumn(),
    block_id: blockIdColumn(),
    ...spanColumns(),
});
export const quotationMarks = defineTable({
    name: 'quotation_marks',
    title: 'Quotation marks',
    rowIs: 'a pair of quotation marks in an article’s text',
    description: 'All of them, each accounted for.',
    key: ['article_id', 'char_start'],
}, {
    article_id: articleIdColumn(),
    block_id: blockIdColumn(),
    text: text({
        title: 'Text',
        description: 'The exact words, from the opening to the closing mark.',
        example: '“help”',
    }),
    ...spanColumns(),
    use: code('mark_use', {
        title: 'Use',
        description: 'Whether the marks hold a quotation, a term or a title.',
        example: 'quote',
    }),
    quote_id: nullable(quoteIdColumn('The quote they belong to. Empty for a term or title.')),
});
export const quotesFlat = defineTable({
    name: 'quotes_flat',
    title: 'Quotes, ready to read',
    rowIs: 'a quote with its speaker and article spelled out',
    description: 'For a first look without a join; everything in it stands in the other tables.',
    key: ['quote_id'],
}, {
    quote_id: quoteIdColumn('The quote.'),
    speaker: text({
        title: 'Speaker',
        description: 'Canonical name of the speaker.',
        example: 'Anatoly Antonov',
    }),
    speaker_title: nullable(text({
        title: 'Speaker’s title',
        description: 'The first title the article prints for the speaker.',
        example: 'Deputy Defense Minister',
    })),
    state: nullable(text({ title: 'State', description: 'The state the speaker belongs to.', example: 'Russia' })),
    kind: code('quote_kind', {
        title: 'Kind',
        description: 'Direct, mixed or indirect.',
        example: 'direct',
    }),
    content: content(),
    ...dateColumns('said', 'the words were said'),
    article_id: articleIdColumn(),
    article_title: nullable(text({
        title: 'Article title',
        description: 'The headline as printed. Empty when the article has none.',
        example: 'Russia, US at odds on missiles',
    })),
    publisher: nullable(text({
        title: 'Publisher',
        description: 'Who published the article. Empty when unknown.',
        example: 'Itar-Tass',
    })),
    ...dateColumns('published', 'the article was published'),
    issues: codeList('issue', {
        title: 'Issues',
        description: 'What the words are about.',
        example: ['joint_md'],
    }),
});
