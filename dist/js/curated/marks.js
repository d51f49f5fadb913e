/** Every pair of quotation marks in the articles' texts, with the records that account for it. */
export function marksInText({ project, quotes, anchors }) {
    return project.records.flatMap((records) => {
        const { article } = records;
        const file = records.quotes.document.file;
        return article.blocks.flatMap((block) => (article.marks.get(block.id) ?? []).map((pair) => {
            const isInside = (span) => span?.block === block && span.start < pair.end && span.end > pair.start;
            const holding = (quotes.get(article) ?? []).filter(({ segments }) => segments.some(({ part, span }) => part === 'content' && isInside(span)));
            const ids = new Set(holding.map(({ quote }) => quote.id));
            const byQuotes = holding
                // What one quote reports of another stands in the same marks; the outer one accounts for them.
                .filter(({ quote }) => quote.parent === undefined || !ids.has(quote.parent))
                .map(({ index, quote }) => ({ pointer: `/quotes/${index}`, quoteId: quote.id, use: 'quote' }));
            const byMarks = (records.quotes.value.marks ?? []).flatMap(({ use }, index) => isInside(anchors.find(file, `/marks/${index}`)) ? [{ pointer: `/marks/${index}`, quoteId: undefined, use }] : []);
            return { records, block, pair, claims: [...byQuotes, ...byMarks] };
        }));
    });
}
