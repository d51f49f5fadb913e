/**
 * Any English news page as an article: `import { extractArticle } from 'missile-talks/extract'`. Pure functions; no file, clock, locale
 * or time zone is read.
 */
export { extractArticle } from './corpus/extract/extract.js';
export type {
  ExtractedArticle,
  ExtractedBlock,
  ExtractedDate,
  ExtractedEvidence,
  ExtractedExpression,
  ExtractedMarks,
  ExtractedRange,
  ExtractOptions,
  ExtractWarning,
  Passage,
} from './corpus/extract/extracted.js';
export type { Reason, Weighing } from './corpus/lines/linear.js';
export type { KnownPublisher } from './corpus/page.js';
export type { BlockRole } from './corpus/rulings.js';
