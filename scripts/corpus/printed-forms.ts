import { agency, dateline, monthDay, weekdayName } from '../dates/names.js';

/**
 * Forms that news agencies print around a story: datelines, credit lines, captions. Every pattern is
 * anchored or bounded, so each runs in linear time.
 */
const numericDate = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}';

/** A picture's caption and credit in front of a dateline, all in one line. */
export const leadCaption = new RegExp(
  `^(?<caption>[^()]{10,300}) (?<credit>${agency}) (?=${dateline})`,
  'd',
);

/** A caption whose credit ends the line: The harbour at night (Reuters). */
export const captionWithCredit = new RegExp(
  `^(?<caption>[^()]{10,300}) (?<credit>${agency})$`,
  'd',
);

/** A dash and an agency after the last sentence: … he said. — IPS */
export const trailingCredit =
  /(?<=[.!?]["'”’]?)\s{1,3}(?<credit>[\u2013\u2014-]{1,2} ?[A-Z][A-Za-z./&-]{1,30}(?: [A-Z][A-Za-z./&-]{1,30}){0,3})$/d;

/** A line of its own in brackets that names a source, a date or both: (Xinhua 01/02/2003). */
export const bracketedCredit = new RegExp(
  `^\\((?:[A-Z][^()]{1,60} )?(?:${numericDate}|${monthDay})\\)$|^\\([A-Z][A-Za-z.-]{1,30}(?: [A-Z][A-Za-z.-]{1,30}){0,3}\\)$`,
);

/** By John Smith; By JANE DOE, Staff Writer. */
export const byline = /^(?:By|BY) [A-Z][^.!?]{2,80}$/;

/** A line that holds nothing but a date, perhaps with weekday, clock time or a word like Published. */
export const dateOnly = new RegExp(
  `^(?:(?:Posted|Published|Updated|Last updated|Date)(?: on)?:? )?(?:\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?,? )?(?:(?:${weekdayName}|Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?` +
    `(?:${monthDay}|${numericDate})(?:,? (?:at )?\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?$`,
  'i',
);
