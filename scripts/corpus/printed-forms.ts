import { readDateline } from '../dates/publication/dateline.js';
import { afterStop } from '../text/quotation-marks.js';
import { findLineDates, type PrintedDate } from '../dates/publication/printed-dates.js';

/**
 * Forms that news agencies print around a story: datelines, credit lines, captions. Every pattern is
 * anchored or bounded, so each runs in linear time; dates are read by the date engine.
 */
const agency = '\\([A-Z][^()]{1,40}\\)';

const longestCaption = 300;
const captionForm = `(?<caption>[^()]{10,${longestCaption}})`;
const captionBefore = new RegExp(`^${captionForm} (?<credit>${agency}) `, 'd');

/** A picture's caption and credit in front of a dateline, all in one line. */
export function readLeadCaption(text: string): RegExpExecArray | undefined {
  const bracket = text.indexOf('(');
  const match = bracket > 0 && bracket <= longestCaption + 1 ? captionBefore.exec(text) : null;
  // “WASHINGTON (Agency) March 3, 2004 -” is a dateline and no caption.
  return match && readDateline(text.slice(match[0].length)) && !readDateline(text)
    ? match
    : undefined;
}

/** A caption whose credit ends the line: The harbour at night (Reuters). */
export const captionWithCredit = new RegExp(`^${captionForm} (?<credit>${agency})$`, 'd');

/** A dash and an agency after the last sentence: … he said. — IPS */
export const trailingCredit = new RegExp(
  `(?<=[.!?]${afterStop}{0,2})\\s{1,3}(?<credit>[\\u2013\\u2014-]{1,2} ?[A-Z][A-Za-z./&-]{1,30}(?: [A-Z][A-Za-z./&-]{1,30}){0,3})$`,
  'd',
);

const sourceBefore = /^\((?:[A-Z][^()]{1,60} )?$/;
const bracketedName = /^\([A-Z][A-Za-z.-]{1,30}(?: [A-Z][A-Za-z.-]{1,30}){0,3}\)$/;

/** A line of its own in brackets that names a source, a date or both: (Xinhua 01/02/2003). */
export function isBracketedCredit(text: string): boolean {
  // “(Laughter.)” is of a transcript.
  if (bracketedName.test(text)) return !/[a-z]{3}\.\)$/.test(text);
  const date = onlyDay(text);
  return (
    date !== undefined &&
    text.slice(date.end) === ')' &&
    sourceBefore.test(text.slice(0, date.start))
  );
}

/** By John Smith; By JANE DOE, Staff Writer. */
export const byline = /^(?:By|BY) [A-Z][^.!?]{2,80}$/;

/** Two or three words that begin as a name does: Anna Lind; ANNA LIND; The Harbour Post. */
export const nameAlone = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u;

const longestDateLine = 100;

/** What a line that names a day cannot do without. */
const partOfDay =
  /\d(?:\s?[-./\u2010-\u2015]\s?\d|\d{7})|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** The only date of a short line, when it names a day. */
function onlyDay(text: string): PrintedDate | undefined {
  if (text.length > longestDateLine || !/\d/.test(text) || !partOfDay.test(text)) return undefined;
  const [date, another] = findLineDates(text);
  return another || (date?.day === undefined && date?.numeric === undefined) ? undefined : date;
}

const clock = '\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?';
const beforeDay = new RegExp(
  `^(?:(?:Posted|Published|Updated|Last updated|Date)(?: on)?:? )?(?:${clock},? )?$`,
  'i',
);
const afterDay = new RegExp(`^(?:,? (?:at )?${clock}(?: [A-Z]{2,4})?)?$`, 'i');

/** What such a line can begin with: these words, a number, a weekday, a month, or the day of one in words. */
const opensDate =
  /^(?:\d|the |posted(?! by)|published|updated|last|date|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|first|second|thir|four|fif|six|seven|eigh|nin|ten|eleven|twel|twen)/i;

/** … and end with: a number, the day or the month in words, a clock with its zone. */
const closesDate =
  /(?:(?:\d|[ap]\.?m\.?)(?: [a-z]{2,4})?|st|nd|rd|th|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?)$/i;

/** A line that holds nothing but a date, perhaps with weekday, clock time or a word like Published. */
export function isDateOnly(text: string): boolean {
  const mayBeDate = opensDate.test(text) && closesDate.test(text.slice(-14));
  const date = mayBeDate ? onlyDay(text) : undefined;
  if (!date) return false;
  const { weekday } = date;
  const start = weekday && weekday.start < date.start ? weekday.start : date.start;
  return beforeDay.test(text.slice(0, start)) && afterDay.test(text.slice(date.end));
}
