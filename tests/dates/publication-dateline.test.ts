import { expect, it } from 'vitest';
import { readDateline, readSignOff } from '../../scripts/dates/publication/dateline.js';

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
  ['May 6, 2013 (Example) The envoys of both ministries met for three hours.'],
  ['In Oslo, May 6, 2013 -- the envoys of both ministries met.'],
  ['OSLO, May 6 and May 8, 2013 the envoys of both ministries met.'],
  ['OSLO, May 6 to May 8, 2013 -- the envoys of both ministries met.'],
  ['OSLO, May 2013 -- the envoys of both ministries met.'],
  ['OSLO, 2013 -- the envoys of both ministries met.'],
  ['OSLO, May 6, 2013. the envoys of both ministries met.'],
  ['OSLO met, May 6, 2013 -- the envoys of both ministries met.'],
  ['A B C D E F G H I J K L M, May 6, 2013 -- the envoys of both ministries met.'],
  ['Ann Smith, 6 May 2013 - 10:15'],
  ['By Ann Smith, May 6, 2013 - the ministers of nine states met.'],
])('no dateline: %s', (text) => {
  expect(readDateline(text)).toBeUndefined();
});

it.each([
  ['(OSLO, May 6) Talks were held.', 13],
  ['[EXAMPLE NEWS, OSLO, May 6] Talks were held.', 27],
  ['OSLO, May 6. Talks were held.', 12],
  ['OSLO, May 6, 2013 -- Talks.', 21],
])('the story begins behind the dateline of %s', (text, end) => {
  expect(readDateline(text)?.end).toBe(end);
});

it.each([
  ['May 6, 2013 -- Talks were held in Oslo today.', true],
  ['May 6, 2013, OSLO -- Talks were held in Oslo today.', true],
  ['May 6, 2013 (Example) -- Talks were held in Oslo today.', false],
  ['OSLO, May 6, 2013 -- Talks were held in Oslo today.', false],
])('%s is a bare date: %s', (text, is) => {
  expect(readDateline(text)?.isBare).toBe(is);
});

it.each([
  ['OSLO, May 6, 2013', 'May 6, 2013'],
  ['NEW YORK, N.Y., May 6, 2013.', 'May 6, 2013'],
  ['Oslo, May 6, 2013', undefined],
  ['OSLO, May 6', undefined],
  ['OSLO, May 2013', undefined],
  ['OSLO May 6, 2013', undefined],
  ['OSLO, May 6, 2013 to go', undefined],
  ['OSLO, May 6, 2013, May 7, 2013', undefined],
  [`OSLO, ${'BERGEN, '.repeat(9)}May 6, 2013`, undefined],
])('%s signs a report with %s', (text, day) => {
  expect(readSignOff(text)?.text).toBe(day);
});
