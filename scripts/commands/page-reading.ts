/** What the commands read a page with. The build makes one file of it, since opening a hundred takes longer than reading the page. */
export { extractArticle } from '../corpus/extract/extract.js';
export type * from '../corpus/extract/extracted.js';
export { looksLikeHtml } from '../text/looks-like-html.js';
export { textOfPage } from '../corpus/extract/page-text.js';
export { cutPage, type PageFacts, publicationOf, timesOf } from '../corpus/page.js';
export { readEdtf } from '../dates/edtf.js';
export { edtfOf } from '../dates/interval.js';
export type { PageTime } from '../dates/page-times.js';
export { explainPublication } from '../dates/publication/explain.js';
export type { PageBlock } from '../dates/publication/printed-dates.js';
export type { DatedInterval, PublicationDate } from '../dates/publication/publication.js';
export { type Style, styles } from '../dates/resolve/style.js';
export { type DateOrder, dateOrders } from '../dates/terms.js';
export { decodeUtf8 } from '../text/decode.js';
