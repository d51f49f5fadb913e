/** A pair of quotation marks in a block. Offsets are UTF-16 units of the block's text, marks included. */
export interface MarkPair {
  readonly start: number;
  readonly end: number;
  /** False when the paragraph ends before the quotation does, as printers do where it runs on. */
  readonly isClosed: boolean;
}

const isLetterOrDigit = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string): boolean => character === '' || /\s/.test(character);

/** Gives the first place from an offset on that closes a quotation; asked from left to right, it reads the text once. */
function closings(text: string, mark: string, closes: (at: number) => boolean) {
  let next = -1;
  return (from: number): number => {
    if (next < from && next < text.length) {
      next = text.indexOf(mark, from);
      while (next >= 0 && !closes(next)) next = text.indexOf(mark, next + 1);
      if (next < 0) next = text.length;
    }
    return next < text.length ? next : -1;
  };
}

/** Gives for a place of a text where the quotation closes that opens there, -1 if it does not, and nothing where none opens. */
function closingsOf(text: string): (at: number) => number | undefined {
  const always = (): boolean => true;
  /** An apostrophe comes between letters or after a plural s; a closing mark comes before space or punctuation. */
  const isNoApostrophe = (at: number): boolean =>
    !isLetterOrDigit(text.charAt(at + 1)) && !isSpace(text.charAt(at - 1));
  const curled = closings(text, '”', always);
  const straight = closings(text, '"', always);
  const singleCurled = closings(text, '’', isNoApostrophe);
  const singleStraight = closings(text, "'", isNoApostrophe);
  return (at) => {
    const before = text.charAt(at - 1);
    switch (text.charAt(at)) {
      case '“':
        return curled(at + 1);
      case '"':
        return straight(at + 1);
      case '‘':
        return isSpace(before) || !isLetterOrDigit(before) ? singleCurled(at + 1) : undefined;
      case "'": {
        const opens = isSpace(before) || before === '(' || before === '[';
        return opens && isLetterOrDigit(text.charAt(at + 1)) ? singleStraight(at + 1) : undefined;
      }
      default:
        return undefined;
    }
  };
}

/** Every pair of quotation marks in a paragraph, left to right; marks inside marks belong to the outer pair. */
export function findMarkPairs(text: string): MarkPair[] {
  const pairs: MarkPair[] = [];
  const closingOf = closingsOf(text);
  for (let at = 0; at < text.length; at += 1) {
    const closing = closingOf(at);
    if (closing === undefined) continue;
    const isDouble = text.charAt(at) === '“' || text.charAt(at) === '"';
    if (closing < 0 && !isDouble) continue;
    const end = closing < 0 ? text.length : closing + 1;
    pairs.push({ start: at, end, isClosed: closing >= 0 });
    at = end - 1;
  }
  return pairs;
}
