/*
 * Patterns carry no flags: zod → JSON Schema drops them silently, and the two validators must agree.
 */
/** Three digits, or more without a zero in front, so that no number has two spellings. */
const idNumber = '([0-9]{3}|[1-9][0-9]{3,})';
export const idPatterns = {
  article: new RegExp(`^A${idNumber}$`),
  event: new RegExp(`^E${idNumber}$`),
  quote: new RegExp(`^Q${idNumber}$`),
  source: new RegExp(`^S${idNumber}$`),
  actor: /^[a-z0-9]+(-[a-z0-9]+)*$/,
} as const;

/** An id that is an article's with a letter and a number of its own, such as A001-B07. */
export const sequencePattern = (letter: string): RegExp =>
  new RegExp(`^A${idNumber}-${letter}([0-9]{2}|[1-9][0-9]{2,})$`);

/** A raw article: plain text or HTML, as its ending says. */
const rawFile = '[0-9A-Za-z_.-]+\\.(?:txt|html?)';
export const rawFilePattern = new RegExp(`^${rawFile}$`);
export const rawPathPattern = new RegExp(`^corpus/raw/${rawFile}$`);

export const textFilePattern = new RegExp(`^text/A${idNumber}\\.txt$`);

export const versionPattern = /^[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}$/;
