/** More marks on one letter than any language writes; Unicode has the same limit (UAX #15, Stream-Safe Text Format). */
const afterManyMarks = /(?<=\p{M}{30})(?=\p{M})/u;

/**
 * A text in NFC. Marks beyond the thirtieth on one letter stay as they are and where they are: to put a run of them in order takes time
 * that grows with the square of its length.
 */
export const composed = (text: string): string =>
  text
    .split(afterManyMarks)
    .map((part) => part.normalize('NFC'))
    .join('');
