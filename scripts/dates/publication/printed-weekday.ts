import type { PageBlock, PrintedWeekday } from './evidence.js';
import type { PrintedDate } from './printed-date.js';

const name = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs?|ur)?(?:day)?\\.?';
const before = new RegExp(`${name} ?[,:|/–—-]? ?(?:the )?$`, 'i');
const after = new RegExp(`^,? ?\\(?${name}(?![a-z])`, 'i');
const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** No weekday with its comma is longer. */
const reach = 18;

/** The weekday printed directly before or behind a date, if there is one. */
export function weekdayBeside(block: PageBlock, date: PrintedDate): PrintedWeekday | undefined {
  const from = Math.max(0, date.start - reach);
  const lead = before.exec(block.text.slice(from, date.start));
  const match = lead ?? after.exec(block.text.slice(date.end, date.end + reach));
  if (!match) return undefined;
  const words = match[0].replace(/^[^a-z]+|[^a-z]+$|,? the $/gi, '');
  const start = (lead ? from : date.end) + match.index + match[0].indexOf(words);
  return {
    place: { blockId: block.id, start, end: start + words.length },
    text: words,
    weekday: order.indexOf((match[1] ?? '').toLowerCase()) + 1,
  };
}
