import type { Attribution, MarkUse } from '../attribution.js';
import type { Reading } from '../reading.js';
import { finished, type Draft } from './draft.js';
import { readParagraphQuotations, type ParagraphSpeech } from './paragraph.js';
import { nameAfterDash } from './unnamed.js';

export interface Quotations {
  readonly attributions: readonly Attribution[];
  /** Pairs of marks in which nobody is quoted. */
  readonly marks: readonly MarkUse[];
}

/** A paragraph that names the speaker of the one before it: — Ada Brook. */
function signs(reading: Reading, last: Draft | undefined): void {
  const name = nameAfterDash(reading, 0);
  const isBefore = last?.content.at(-1)?.paragraph === reading.paragraph - 1;
  if (!name || !last || !isBefore || last.cue) return;
  last.rule = 'dash-and-name';
  last.source = name;
  last.basis = 'named';
}

/** Every pair of quotation marks in a text: what is quoted with its speaker, and what is not. */
export function readQuotations(readings: readonly Reading[]): Quotations {
  const paragraphs: ParagraphSpeech[] = [];
  let last: Draft | undefined;
  let running: Draft | undefined;
  for (const [at, reading] of readings.entries()) {
    signs(reading, last);
    const found = readParagraphQuotations(reading, { before: readings[at - 1], last, running });
    paragraphs.push(found);
    last = found.drafts.at(-1) ?? last;
    running = reading.tokens.at(-1)?.pair?.isClosed === false ? last : undefined;
  }
  return {
    attributions: paragraphs.flatMap(({ drafts }) => drafts.map(finished)),
    marks: paragraphs.flatMap(({ marks }) => marks),
  };
}
