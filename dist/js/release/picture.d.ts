import { type Rows } from '../model/tables/index.js';
/**
 * A picture of one record in plain text: its paragraph with the words underlined that support it, and its main cells.
 * @throws Error when the release has no such quote.
 */
export declare function recordPicture(rows: Rows, quoteId: string): string;
