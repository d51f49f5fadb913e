import type { Attribution, MarkUse } from './attribution.js';
import { readIndirect } from './indirect/read-indirect.js';
import { readQuotations } from './quotations/read-quotations.js';
import { readParagraph } from './reading.js';

export interface Speech {
  readonly attributions: readonly Attribution[];
  readonly marks: readonly MarkUse[];
}

/** Who is said to say, think or ask what in a text, given as its paragraphs; reported speech after what is quoted. */
export function readSpeech(paragraphs: readonly string[]): Speech {
  const readings = paragraphs.map((text, at) => readParagraph(text, at));
  const { attributions, marks } = readQuotations(readings);
  return { attributions: [...attributions, ...readIndirect(readings, attributions)], marks };
}
