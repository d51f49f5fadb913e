import { wordClass } from '../lexicon/lexeme.js';
import { Tokens } from '../lexicon/tokens.js';
import { daysOf, findLineDates, type PrintedDate, type ReadBlock } from './printed-dates.js';

const longestPart = 30;
const mostParts = 5;
const dateWords = wordClass.month | wordClass.weekday | wordClass.digits | wordClass.punctuation;

/** A line that holds parts of a date and nothing else: “Tuesday”, “23 May”, “2006”. */
function isPart({ text, dates }: ReadBlock): boolean {
  if (text.length > longestPart || dates.some((date) => daysOf(date).length > 0)) return false;
  const tokens = new Tokens(text, { isFurniture: true });
  for (let at = 0; at < tokens.count; at += 1) if (!tokens.has(at, dateWords)) return false;
  return tokens.count > 0;
}

/** The date that lines make together, as one that stands on the first of them. */
function joined(parts: readonly ReadBlock[]): PrintedDate | undefined {
  const [date, another] = findLineDates(parts.map(({ text }) => text).join(' '));
  const [first] = parts;
  if (!date || !first || another || daysOf(date).length === 0) return undefined;
  const end = first.text.length;
  const weekday = date.weekday && date.weekday.end <= end ? date.weekday : undefined;
  return { ...date, weekday, start: 0, end };
}

/** Pages that lose their markup print a date over several lines; it is given to the first of them. */
export function withSplitDates(blocks: readonly ReadBlock[]): ReadBlock[] {
  const result = [...blocks];
  for (let at = 0; at < blocks.length; at += 1) {
    const found = blocks.slice(at, at + mostParts).findIndex((block) => !isPart(block));
    const count = found < 0 ? Math.min(mostParts, blocks.length - at) : found;
    for (let size = count; size > 1; size -= 1) {
      const parts = blocks.slice(at, at + size);
      const date = joined(parts);
      if (!date) continue;
      parts.forEach((part, index) => {
        result[at + index] = { ...part, dates: index === 0 ? [date] : [] };
      });
      at += size - 1;
      break;
    }
  }
  return result;
}
