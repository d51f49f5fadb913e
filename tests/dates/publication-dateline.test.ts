import { expect, it } from 'vitest';
import { readDateline } from '../../scripts/dates/publication/dateline.js';

const story = 'The envoys of both ministries met for three hours.';

it.each([
  ['OSLO, May 6, 2013 (Example) --', 'OSLO', 'May 6, 2013'],
  ['OSLO, May 6, 2013 —', 'OSLO', 'May 6, 2013'],
  ['OSLO, May  6,  2013--', 'OSLO', 'May  6,  2013'],
  ['OSLO, 6 May 2013 -', 'OSLO', '6 May 2013'],
  ['OSLO, Monday, May 6, 2013 -', 'OSLO', 'May 6, 2013'],
  ['OSLO, May 6 [Example News] ---', 'OSLO', 'May 6'],
  ['OSLO, May 6. /Example/.', 'OSLO', 'May 6'],
  ['OSLO, May 6 (Example)', 'OSLO', 'May 6'],
  ['Oslo, May 6 (Example):', 'Oslo', 'May 6'],
  ['Rio de Janeiro, May 6:', 'Rio de Janeiro', 'May 6'],
  ['OSLO and BERGEN (May 6, 2013) –', 'OSLO and BERGEN', 'May 6, 2013'],
  ['OSLO/BERGEN, Vestland region, 06/05/2013 --', 'OSLO/BERGEN, Vestland region', '06/05/2013'],
  ['(Example) OSLO, May 6, 2013 --', 'OSLO', 'May 6, 2013'],
  ['OSLO (Example), May 6, 2013 --', 'OSLO', 'May 6, 2013'],
  ['OSLO – May 6, 2013 –', 'OSLO', 'May 6, 2013'],
  ['OSLO | May 6, 2013 |', 'OSLO', 'May 6, 2013'],
  ['MAY 6, 2013, OSLO --', undefined, 'MAY 6, 2013'],
  ['Monday 6 May, Oslo -', undefined, '6 May'],
  ['May 6, 2013 --', undefined, 'May 6, 2013'],
])('a dateline: %s', (text, place, day) => {
  const read = readDateline(`${text} ${story}`);
  expect([read?.place, read?.date.text]).toEqual([place, day]);
  expect(`${text} ${story}`.slice(read?.end).trim()).toBe(story);
});

it.each([
  ['On May 6, 2013 — a Monday — they met.'],
  ['The May 6, 2013 meeting - the third - was short.'],
  ['Ministers met on May 6, 2013 - and agreed on nothing at all.'],
  ['Updated: May 6, 2013 - the editors have mended a name in it.'],
  ['May 6, 2013 - By Ann Smith'],
  ['Ann Smith, 6 May 2013 - 10:15'],
  ['By Ann Smith, May 6, 2013 - the ministers of nine states met.'],
])('no dateline: %s', (text) => {
  expect(readDateline(text)).toBeUndefined();
});
