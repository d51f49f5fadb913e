/**
 * The date engine on its own: `import { publicationDate, resolveDates } from 'missile-talks/dates'`. Pure functions; no file,
 * clock, locale or time zone is read.
 */
import { normaliseArticle } from './corpus/article.js';
import { publicationDate as solve } from './dates/publication/publication.js';
export { resolveDates } from './dates/resolve-dates.js';
/**
 * When the article on a page was published, from the page's plain text: EDTF value and bounds, or bounds only, or nothing, with
 * every candidate and constraint as evidence. Evidence points into the page's blocks, one or more to a line.
 */
export function publicationDate(page, { dateOrder, address, outsideFacts = [] } = {}) {
    const { blocks } = normaliseArticle('A000', page, undefined);
    return solve({
        blocks,
        outsideFacts,
        ...(dateOrder ? { dateOrder } : {}),
        ...(address === undefined ? {} : { address }),
    });
}
