import { describe, expect, it } from 'vitest';
import type { EventRow } from '../../scripts/model/tables/events.js';
import { publishedInWords, timeInWords } from '../../scripts/tables/event-time.js';
import { eventRow } from './made-rows.js';

it.each([
  [null, null, 'at a time not known'],
  [null, '2001-05-18', 'by 18 May 2001'],
  ['2001-05-11', null, 'not before 11 May 2001'],
  ['2001-05-11', '2001-05-11', 'on 11 May 2001'],
  ['2001-05-11', '2001-05-18', 'between 11 and 18 May 2001'],
])('an article from %s to %s was published %s', (earliest, latest, words) => {
  expect(publishedInWords(earliest, latest)).toBe(words);
});

const span: Partial<EventRow> = { date_kind: 'span' };
const series: Partial<EventRow> = { multiplicity: 'repeated' };
const meeting: Partial<EventRow> = { type: 'consultation' };
const ongoing: Partial<EventRow> = { status: 'ongoing' };
const planned: Partial<EventRow> = { status: 'intended' };
const denied: Partial<EventRow> = { status: 'not_occurred' };

describe('the time of an event in words', () => {
  it.each<[string | null, Partial<EventRow>, string]>([
    [null, {}, ''],
    ['../..', {}, ''],
    ['2007-04-18', {}, 'on 18 April 2007'],
    ['2007-04', {}, 'in April 2007'],
    ['2007', {}, 'in 2007'],
  ])('%s by itself', (date_edtf, more, words) => {
    expect(timeInWords(eventRow({ date_edtf, ...more }))).toBe(words);
  });

  it.each<[string, Partial<EventRow>, string]>([
    ['2011-03/..', ongoing, 'since March 2011, with no end stated'],
    ['2011-03/..', {}, 'not before March 2011'],
    ['2011-03/..', planned, ''],
    ['../2005', ongoing, 'to last until 2005'],
    ['../2005', {}, 'not later than 2005'],
    ['../2005', planned, 'not later than 2005'],
    ['../2005', denied, 'up to 2005'],
    ['2001/2005', denied, 'up to 2005'],
  ])('%s with an open end (%o)', (date_edtf, more, words) => {
    expect(timeInWords(eventRow({ date_edtf, ...more }))).toBe(words);
  });

  it.each<[string, Partial<EventRow>, string]>([
    ['2001-05-18/2002', planned, 'not later than 2002'],
    ['2001-05-18/2002-01-03', planned, 'on a day between 18 May 2001 and 3 January 2002'],
    ['2001/2002', planned, 'at a time between 2001 and 2002'],
    ['2001-05-18/2002', {}, 'at a time between 18 May 2001 and 2002'],
    ['2001-05/2002-05-18', {}, 'at a time between May 2001 and 18 May 2002'],
  ])('%s, of which the article may fix only the end (%o)', (date_edtf, more, words) => {
    expect(timeInWords(eventRow({ date_edtf, ...more }))).toBe(words);
  });

  it.each<[string, Partial<EventRow>, string]>([
    ['2008-03-17/2008-03-18', span, 'on 17 and 18 March 2008'],
    ['2008-03-17/2008-03-18', { ...span, ...series }, 'on 17 and 18 March 2008'],
    ['2008-03-17/2008-03-19', span, 'from 17 to 19 March 2008'],
    ['2008-03-17/2008-03-19', { ...span, ...series }, 'at times from 17 to 19 March 2008'],
    ['2008-02-17/2008-03-18', span, 'from 17 February to 18 March 2008'],
    ['2008-03/2008-04', span, 'from March to April 2008'],
    ['2001/2002', { ...span, ...ongoing }, 'from 2001 to 2002'],
    ['2008-03-17/2008-03-18', {}, 'on 17 or 18 March 2008'],
    ['2008-03-17/2008-03-18', meeting, 'on 17 or 18 March 2008'],
    ['2008-03-17/2008-03-19', {}, 'on a day between 17 and 19 March 2008'],
    ['2008-03-17/2008-03-19', meeting, 'on a day or days between 17 and 19 March 2008'],
    ['2008-03-17/2008-03-19', series, 'at times between 17 and 19 March 2008'],
    ['2008-03/2008-04', meeting, 'at a time between March and April 2008'],
  ])('%s, through it or within it (%o)', (date_edtf, more, words) => {
    expect(timeInWords(eventRow({ date_edtf, ...more }))).toBe(words);
  });
});
