import type { Span } from '../records/selector.js';

/** The cells of a passage of the article's text. @throws Error for a passage out of it, which no record may quote. */
export function spanCells({ block, text, charStart, charEnd, byteStart, byteEnd }: Span) {
  if (charStart === undefined || charEnd === undefined) {
    throw new Error(`"${text}" lies outside the text, in ${block.id}.`);
  }
  return { char_start: charStart, char_end: charEnd, byte_start: byteStart, byte_end: byteEnd };
}
