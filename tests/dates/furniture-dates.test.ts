import { describe, expect, it } from 'vitest';
import { type DateLabel, readDateLine } from '../../scripts/dates/publication/date-line.js';
import {
  daysOf,
  edtfOfPrinted,
  findLineDates,
  findPrintedDates,
} from '../../scripts/dates/publication/printed-dates.js';
import { Tokens } from '../../scripts/dates/lexicon/tokens.js';

const read = (text: string): string[] =>
  findLineDates(text).flatMap((date) => daysOf(date).join('|') || []);

describe('dates in the furniture of a page', () => {
  it.each([
    ['Posted: 12:33 PM Jan 15, 2008', '2008-01-15'],
    ['Tuesday, January 15, 2008', '2008-01-15'],
    ['15 January 2008 | 11:02', '2008-01-15'],
    ['JANUARY 15, 2008', '2008-01-15'],
    ['Jan. 15, 2008', '2008-01-15'],
    ['Jan 15th 2008', '2008-01-15'],
    ['15th of January 2008', '2008-01-15'],
    ['15 Jan, 2008', '2008-01-15'],
    ['15-Jan-2008', '2008-01-15'],
    ['15-Jan-08', '2008-01-15'],
    ['2008-Jan-15', '2008-01-15'],
    ['Sept. 5, 2008', '2008-09-05'],
    ['Tue Jan 15 09:46:00 PST 2008', '2008-01-15'],
    ['2008-01-15', '2008-01-15'],
    ['2008-01-15T13:52:51Z', '2008-01-15'],
    ['2008/01/15 13:52', '2008-01-15'],
    ['2008.01.15', '2008-01-15'],
    ['15.01.2008', '2008-01-15'],
    ['Published: 15/01/2008', '2008-01-15'],
    ['02/03/2008', '2008-02-03|2008-03-02'],
    ['29 February 2008', '2008-02-29'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toEqual([day]);
  });

  it.each([
    ['By Ann Smith2008-01-15 13:52:51 UTC', '2008-01-15'],
    ['Ann SmithTuesday 15 Jan 2008 10:09 am', '2008-01-15'],
    ['January 15, 20085:01 AM ET', '2008-01-15'],
    ['11:39 GMT15 January 2008', '2008-01-15'],
    ['Mon., January 14, 2008timer5 min. read', '2008-01-14'],
    ['Updated21:22, 6 MAR 2008', '2008-03-06'],
  ])('is read where spaces are lost: %s', (text, day) => {
    expect(read(text)).toEqual([day]);
  });

  it.each([
    ['30 February 2008'],
    ['29 February 2007'],
    ['January 2008'],
    ['January 15'],
    ['call 555-01-2008'],
    ['version 1.2.3.4'],
    ['v1.2.08'],
    ['35/13/2008'],
    ['the 2008-2009 season'],
    ['192.168.10.12'],
    ['charmay 3, 2004'],
  ])('is not %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Tuesday, January 15, 2008', 'Tuesday', 2],
    ['January 15, 2008, Tuesday', 'Tuesday', 2],
    ['January 15, 2008 (Tuesday)', 'Tuesday', 2],
    ['15 January 2008 Tuesday', 'Tuesday', 2],
    ['Tues., 15 January 2008', 'Tues.', 2],
    ['Sunday the 15 January 2008', 'Sunday', 7],
    ['January 15, 2008 - | - Tuesday', undefined, undefined],
    ['Tuesday, he said, January 15, 2008', undefined, undefined],
    ['Tuesday, January 2008', undefined, undefined],
  ])('have the weekday printed beside them: %s', (text, weekday, number) => {
    const [found] = findLineDates(text);
    expect(found).toBeDefined();
    expect([found?.weekday?.text, found?.weekday?.weekday]).toEqual([weekday, number]);
    expect(text.slice(found?.weekday?.start ?? 0, found?.weekday?.end ?? 0)).toBe(weekday ?? '');
  });

  it.each([
    ['January 15, 2008', '2008-01-15'],
    ['15/01/2008', '2008-01-15'],
    ['05/05/2008', '2008-05-05'],
    ['02/03/2008', undefined],
    ['January 2008', '2008-01'],
    ['in 2008', '2008'],
    ['January 15', undefined],
  ])('%s is %s in EDTF', (text, edtf) => {
    const [found] = findPrintedDates(new Tokens(text));
    expect(found && edtfOfPrinted(found)).toBe(edtf);
  });

  it('belong to a range, or not', () => {
    const isOfRange = (text: string) => findLineDates(text).map((found) => found.isOfRange);
    expect(isOfRange('Open January 15, 2008 to January 17, 2008')).toEqual([true, true]);
    expect(isOfRange('Open 15-17 January 2008')).toEqual([true, true]);
    expect(isOfRange('Open January 15, 2008, seen January 17, 2008')).toEqual([false, false]);
  });

  it('are found one after another, where they stand', () => {
    const text = 'Posted Jan 15, 2008, updated Jan 16, 2008';
    expect(findLineDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Jan 15, 2008',
      'Jan 16, 2008',
    ]);
  });
});

const lines = (text: string, heading: DateLabel = 'unlabelled') =>
  readDateLine(text, findLineDates(text), heading);

describe('a date line', () => {
  it.each([
    ['Posted: 12:33 PM Jan 15, 2008', 'published'],
    ['First published on 15 January 2008', 'published'],
    ['PUBLISHED 15/01/2008', 'published'],
    ['Created: Tuesday, 15 Jan 2008, 11:09 PM EST', 'published'],
    ['Date: January 15, 2008', 'unlabelled'],
    ['Correction: January 15, 2008', 'updated'],
    ['Today is Tuesday, January 15, 2008', 'rendered'],
    ['Today: January 15, 2008', 'rendered'],
    ['Printed: 15/01/2008 15:40', 'rendered'],
    ['Written by Harbour Today on January 15, 2008', 'published'],

    ['Last Updated: Jan 15, 2008', 'updated'],
    ['Updated21:22, 15 JAN 2008', 'updated'],
    ['last modified 2008-01-15 13:28:18 by AnnSmith', 'updated'],
    ['January 15, 2008', 'unlabelled'],
    ['By Ann Smith | January 15, 2008 | 5 min read', 'unlabelled'],
    ['Ann Smith - 15 January 2008', 'unlabelled'],
  ])('%s is %s', (text, label) => {
    expect(lines(text).map((line) => line.label)).toEqual([label]);
  });

  it('has each date labelled by the words before it', () => {
    expect(
      lines('Published: 7:49, 2 Nov 2005 | Updated: 8:24, 3 Nov 2005').map(({ label }) => label),
    ).toEqual(['published', 'updated']);
    expect(
      lines('By Ann Smith/June 12, 2006 9:49 am EST/Updated: Aug. 18, 2006').map(
        ({ label }) => label,
      ),
    ).toEqual(['unlabelled', 'updated']);
  });

  it('takes a label from the line before', () => {
    expect(lines('15 January 2008', 'published').map(({ label }) => label)).toEqual(['published']);
  });

  it('may end a deck, when a sentence ends before it', () => {
    expect(lines('Who pays for the new harbour?Tuesday, 15 January 2008')).toHaveLength(1);
  });

  it.each([
    ['The harbour was closed on January 15, 2008 because of ice.'],
    ['The boy went missing on January 15, 2008'],
    ['— Ann Smith (@annsmith) January 15, 2008'],
    ['A post shared by Ann Smith on Jan 15, 2008 at 3:00pm'],
    ['Terms of Service (updated 15 January 2008)'],
    ['Copyright 15 January 2008'],
    ['The letter was first made known on January 15, 2008.'],
    ['Member since January 15, 2008'],
  ])('is not %s', (text) => {
    expect(lines(text)).toEqual([]);
  });

  it('says whether it has a clock time, a name, or nothing else', () => {
    expect(lines('By Ann Smith, 15 January 2008')).toMatchObject([{ isByline: true }]);
    expect(lines('15 January 2008 | 11:02')).toMatchObject([{ isTimed: true, isBare: true }]);
    expect(lines('Tuesday, January 15, 2008')).toMatchObject([{ isTimed: false, isBare: true }]);
  });
});
