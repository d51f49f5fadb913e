import type { Dataset } from '../curated/dataset.js';
import type { ActorRoleRow, ActorRow } from '../model/tables/actors.js';
import type { ArticleRow } from '../model/tables/articles.js';
import type { QuotationMarkRow, QuoteFlatRow, QuoteSegmentRow } from '../model/tables/quote-parts.js';
import type { QuoteRow } from '../model/tables/quotes.js';
export declare function quoteRows(dataset: Dataset): QuoteRow[];
export declare function quoteSegmentRows(dataset: Dataset): QuoteSegmentRow[];
export declare function quotationMarkRows(dataset: Dataset): QuotationMarkRow[];
export declare function quoteFlatRows(quotes: readonly QuoteRow[], actors: readonly ActorRow[], roles: readonly ActorRoleRow[], articles: readonly ArticleRow[]): QuoteFlatRow[];
