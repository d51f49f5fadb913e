import { daysOf, type PrintedDate } from './printed-dates.js';
import { yearOf } from '../timeline/day-number.js';

/** What the words around a date in its own line say it is the date of. */
export type DateLabel = 'published' | 'updated' | 'unlabelled';

/** A date in a line that says little else: candidates for the day a story was published. */
export interface DateLine {
  readonly date: PrintedDate;
  readonly label: DateLabel;
  /** A clock time is printed with it. */
  readonly isTimed: boolean;
  /** The line names an author, or someone by whom it was posted. */
  readonly isByline: boolean;
  /** A weekday, a date and nothing else. */
  readonly isWeekdayOnly: boolean;
  /** Words of the line that are neither date, time, label nor byline. */
  readonly otherWords: number;
}

/** Longer lines are running text, unless the date ends them. */
const longestLine = 240;
const tailReach = 60;
const mostOtherWords = 9;
const mostPlainWords = 1;
const mostLabelledWords = 6;

const publishedLabel =
  /(?:publish(?:ed)?|pub\.|(?<!re)posted|released|issued|filed|created|added|written|appeared|uploaded|transmitted|submitted|(?<!up)dated?(?: of publication)?|first|original(?:ly)?|online) ?(?:[:|–—-]|on\b|at\b|$|(?=[\dA-Z]))|\b(?:published|posted)\b/i;
const updatedLabel =
  /(?:updated?|modified|modification|edited|revised|revision|corrected|amended|changed|reviewed|refreshed)/i;
/** Dates of other things than the story: of pictures, laws of the site, members, events. */
const otherLabel =
  /©|\(c\)|\b(?:copyright|expires?|expiry|joined|registered|since|members?|retrieved|accessed|archived|born|died|deadline|valid|until|till|through|effective|terms|privacy|policy|cookies?|agreement|photos?|photographs?|file photo|image|picture|pictured|getty|courtesy|release date|shared by|tickets?|starts?|ends?|opens?|closes?|season|episode|volume|vol\.|issue|forecast|page last generated)\b|(?:^|[\s(])@\w/i;

const clock =
  /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d{1,6})?(?: ?[ap]\.? ?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?|\b[012]\d[0-5]\d(?= ?(?:GMT|UTC|BST|E[DS]?T|P[DS]?T|hrs|hours|h\b))|(?<=\d)T\d{2}:?\d{2}(?::?\d{2})?/gi;
const zone =
  /\b(?:GMT|UTC|Z|[A-Z]{1,4}T|local time|Eastern|Pacific|Central|hrs|hours)\b|(?<=\s|^)[+-]\d{2}:?\d{2}\b/g;
const weekday =
  /(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?|\b(?:today|yesterday)\b/gi;
const furniture =
  /\b\d{1,4}\+? ?(?:min(?:ute)?s?\.?(?: read)?|comments?|shares?|views?|replies|likes?|edit)\b\.?|\b(?:timer ?)?\d{1,3} ?min\.? read\b|\b(?:no|add|leave a|post a|view) comments?\b|\b(?:get )?short url\b|\bcomments?\b|\bshare\b|\bprint\b|\bsave\b|\bemail\b|\bminutes? ago\b|\bhours? ago\b|\bmin\. read\b|\bread\b/gi;
const smallWords =
  /^(?:by|and|at|on|of|the|in|to|for|from|de|la|van|von|der|with|a|an|words|art|staff|last|first|was|is|this|article|story|post|page|entry|editor|source|via|originally|posted|published|updated)$/i;
const byWord = /(?:^|[^\p{L}])(?:by|words by|author|reporter|editor|correspondent|writer)\b/iu;

const labelOf = (text: string): DateLabel => {
  const published = lastIndexOf(publishedLabel, text);
  const updated = lastIndexOf(updatedLabel, text);
  if (published < 0 && updated < 0) return 'unlabelled';
  return updated > published ? 'updated' : 'published';
};

/** Where the last of a text’s matches begins; the texts are short. */
function lastIndexOf(pattern: RegExp, text: string): number {
  const all = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))];
  return all.at(-1)?.index ?? -1;
}

/** The line from `from` on, without its dates. */
function withoutDates(text: string, from: number, dates: readonly PrintedDate[]): string {
  let rest = '';
  let at = from;
  for (const { start, end } of dates) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return `${rest} ${text.slice(at)}`;
}

const sentenceEnd = /[.!?…]["'”’)\]]{0,2} ?(?=[\p{Lu}\d])/gu;

/** Where the last sentence before the date that ends a line is over: “… to its recovery? Monday, 6 January 2020”. */
function tailStart(text: string, dates: readonly PrintedDate[]): number | undefined {
  const last = dates.at(-1);
  if (!last || text.length - last.end > tailReach) return undefined;
  const from = Math.max(0, last.start - tailReach);
  const end = [...text.slice(from, last.start).matchAll(sentenceEnd)].at(-1);
  return end && from + end.index + end[0].length;
}

/** No page is older than its century. */
const firstPageYear = 1900;

/** A whole date that is not an end of a range: ranges date events. */
const isDay = (date: PrintedDate): boolean =>
  !date.isOfRange && daysOf(date).some((day) => yearOf(day) >= firstPageYear);

/** The candidates in a stretch of a line that begins at `from`. */
function candidatesFrom(
  text: string,
  from: number,
  dates: readonly PrintedDate[],
  heading: string,
): DateLine[] {
  const own = dates.filter((date) => date.start >= from && isDay(date));
  if (own.length === 0) return [];
  const words = withoutDates(text, from, own);
  if (otherLabel.test(words)) return [];
  const years = new Set(own.map(({ year }) => String(year)));
  const rest = words
    .replace(clock, ' ')
    .replace(zone, ' ')
    .replace(weekday, ' ')
    .replace(furniture, ' ')
    .replace(/[^\p{L}\p{N}'’.&@]+/gu, ' ')
    .split(' ')
    // The year behind the clock of “Apr 20 20:05:30 2009” is the date’s.
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !years.has(word));
  const others = rest.filter((word) => !smallWords.test(word));
  const plain = others.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isTimed = words.search(clock) >= 0;
  const shared = {
    isTimed,
    isByline: byWord.test(words),
    isWeekdayOnly: rest.length === 0 && !isTimed && words.search(weekday) >= 0,
    otherWords: others.length,
  };
  let at = from;
  return own.flatMap((date): DateLine[] => {
    const before = text.slice(at, date.start);
    at = date.end;
    const label = labelOf(`${before.length < 4 ? heading : ''}${before}`);
    const slack = label === 'unlabelled' ? 0 : mostLabelledWords;
    if (others.length > mostOtherWords + slack || plain > mostPlainWords + slack) return [];
    return [{ date, label, ...shared }];
  });
}

/** The candidates in one line: none when its dates are in running text. `heading` is the line before, when it is a bare label. */
export function readDateLine(
  text: string,
  dates: readonly PrintedDate[],
  heading: string,
): DateLine[] {
  const whole = text.length <= longestLine ? candidatesFrom(text, 0, dates, heading) : [];
  if (whole.length > 0) return whole;
  const start = tailStart(text, dates);
  return start === undefined ? [] : candidatesFrom(text, start, dates, '');
}
