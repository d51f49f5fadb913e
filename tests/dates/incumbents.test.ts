import { expect, it, test } from 'vitest';
import { incumbentConstraints } from '../../scripts/dates/publication/incumbents.js';
import { blocksOf, type Line } from './page.js';

const boundsFrom = (...lines: Line[]) =>
  incumbentConstraints(blocksOf(lines)).map(({ effect, reading }) => [effect, reading]);

test.each([
  ['President Clinton spoke.', '1993-01-20', '2001-01-20'],
  ['President Bill Clinton spoke.', '1993-01-20', '2001-01-20'],
  ['Secretary of State Clinton spoke.', '2009-01-21', '2013-02-01'],
  // One of two: the stretch holds both.
  ['President Bush spoke.', '1989-01-20', '2009-01-20'],
  ['President George W. Bush spoke.', '2001-01-20', '2009-01-20'],
])('%s', (text, from, to) => {
  expect(boundsFrom(['body', text])).toEqual([
    ['not_before', from],
    ['not_after', to],
  ]);
});

test.each([
  ['Former President Clinton spoke.'],
  ['The then President Clinton spoke.'],
  ['Vice President Bush spoke.'],
  ['Ex-President Clinton spoke.'],
  ['Former U.S. President Clinton spoke.'],
  ['President-elect Clinton and President Clinton-Karr spoke.'],
  ['President Clintonia spoke.'],
  ['Clinton spoke.'],
])('names no incumbent: %s', (text) => {
  expect(boundsFrom(['body', text])).toEqual([]);
});

it('a name is that of an incumbent where any block of the story calls it so', () => {
  const former: Line = ['body', 'Former President Clinton spoke.'];
  const plain = 'President Clinton spoke.';
  expect(boundsFrom(former, ['headline', plain])).toHaveLength(2);
  expect(boundsFrom(former, ['deck', plain])).toHaveLength(2);
  expect(boundsFrom(former, ['navigation', plain])).toEqual([]);
});

it('of two holders the later counts, whichever is named first', () => {
  const later = [
    ['not_before', '2001-01-20'],
    ['not_after', '2009-01-20'],
  ];
  for (const text of [
    'President Clinton met President George W. Bush.',
    'President George W. Bush met President Clinton.',
  ])
    expect(boundsFrom(['body', text])).toEqual(later);
});

it('a shorter term within a longer one narrows it', () => {
  expect(boundsFrom(['body', 'President Clinton and Secretary of State Albright spoke.'])).toEqual([
    ['not_before', '1997-01-23'],
    ['not_after', '2001-01-20'],
  ]);
});
