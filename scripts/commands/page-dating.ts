/** What the command dates a page with. The build makes one file of it, since opening a hundred takes longer than dating the page. */
export { normaliseArticle } from '../corpus/article.js';
export { readEdtf } from '../dates/edtf.js';
export { edtfOf } from '../dates/interval.js';
export { findPageTimes, type PageTime } from '../dates/page-times.js';
export { explainPublication } from '../dates/publication/explain.js';
export type { PageBlock } from '../dates/publication/printed-dates.js';
export {
  type DatedInterval,
  datePublication,
  type PublicationDate,
} from '../dates/publication/publication.js';
export { type Style, styles } from '../dates/resolve/style.js';
export { type DateOrder, dateOrders } from '../dates/terms.js';
export { decodeStrictly } from '../text/decode.js';
