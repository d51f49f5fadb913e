/** A pair of quotation marks in a block. Offsets are UTF-16 units of the block's text, marks included. */
export interface MarkPair {
  readonly start: number;
  readonly end: number;
  /** False when the paragraph ends before the quotation does, as printers do where it runs on. */
  readonly isClosed: boolean;
}

const isLetterOrDigit = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string): boolean => character === '' || /\s/.test(character);

/** An apostrophe comes between letters or after a plural s; a closing mark comes before space or punctuation. */
function closingSingle(text: string, from: number, mark: string): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (!isLetterOrDigit(text.charAt(at + 1)) && !isSpace(text.charAt(at - 1))) return at;
  }
  return -1;
}

function closingOf(text: string, at: number): number | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  switch (text.charAt(at)) {
    case '“':
      return text.indexOf('”', at + 1);
    case '"':
      return text.indexOf('"', at + 1);
    case '‘':
      return isSpace(before) || !isLetterOrDigit(before)
        ? closingSingle(text, at + 1, '’')
        : undefined;
    case "'": {
      const opens = (isSpace(before) || before === '(' || before === '[') && isLetterOrDigit(after);
      return opens ? closingSingle(text, at + 1, "'") : undefined;
    }
    default:
      return undefined;
  }
}

/** Every pair of quotation marks in a paragraph, left to right; marks inside marks belong to the outer pair. */
export function findMarkPairs(text: string): MarkPair[] {
  const pairs: MarkPair[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = closingOf(text, at);
    if (closing === undefined) continue;
    const isDouble = text.charAt(at) === '“' || text.charAt(at) === '"';
    if (closing < 0 && !isDouble) continue;
    const end = closing < 0 ? text.length : closing + 1;
    pairs.push({ start: at, end, isClosed: closing >= 0 });
    at = end - 1;
  }
  return pairs;
}
