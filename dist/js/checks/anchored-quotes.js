export const anchoredQuotes = ({ project, quotes }) => project.records.flatMap((records) => (quotes.get(records.article) ?? []).map((quote) => ({
    ...quote,
    records,
    pointer: `/quotes/${quote.index}`,
})));
export const first = (segments) => segments[0]?.span;
/** The passage a finding is about, for exceptions. */
export const passage = (article, span) => span && { articleId: article.id, span };
