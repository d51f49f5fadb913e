import { reportingVerb } from '../speech/lexicon.js';

const auxiliaries = new Set([
  'is',
  'was',
  'has',
  'had',
  'will',
  'would',
  'are',
  'were',
  'have',
  'also',
  'did',
  'does',
]);

/** A form of a verb of saying that is no noun as well. */
export const isReportingWord = (word: string): boolean =>
  /(?:ed|id|ld|ote|ays|ells)$/.test(word) && reportingVerb(word) !== undefined;

export const isAuxiliary = (word: string): boolean => auxiliaries.has(word);
