import type { Attribution, MarkUse } from './attribution.js';
import { readQuotations } from './quotations/read-quotations.js';
import { readParagraph } from './reading.js';

export interface Speech {
  readonly attributions: readonly Attribution[];
  readonly marks: readonly MarkUse[];
}

/** Who is said to say, think or ask what in a text, given as its paragraphs. */
export function readSpeech(paragraphs: readonly string[]): Speech {
  return readQuotations(paragraphs.map((text, at) => readParagraph(text, at)));
}
