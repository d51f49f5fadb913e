import { describe, expect, it } from 'vitest';
import type { GivenPage } from '../../scripts/proposals/profile/cut-pages.js';
import { proposeProfile } from '../../scripts/proposals/profile/propose-profile.js';
import { sharedLines } from '../../scripts/proposals/profile/shared-lines.js';
import { textPage, wordsOfStory } from './profile-pages.js';

const propose = (pages: readonly GivenPage[]) =>
  proposeProfile(pages, { id: 'paper', name: 'Paper' });

describe('the order of numeric dates', () => {
  const orderOf = (...dates: readonly string[]) =>
    propose(
      dates.map((date, at) =>
        textPage(
          `${at}`,
          'Home',
          ...wordsOfStory(at).slice(0, 1),
          `Posted: ${date}`,
          ...wordsOfStory(at).slice(1),
        ),
      ),
    );

  it.each([
    [['03/04/2007', '05/23/2007'], 'month_first'],
    [['23.04.2007', '05.06.2007'], 'day_first'],
    [['03/04/2007', '05/06/2007'], undefined],
    [['23/04/2007', '05/23/2007'], undefined],
    [['1 May 2007', '2 May 2007'], undefined],
  ])('of %j is %s', (dates, order) => {
    expect(orderOf(...dates).publisher.date_order).toBe(order);
  });

  it('is told apart where dates contradict each other and where they can be read both ways', () => {
    expect(orderOf('23/04/2007', '05/23/2007').dateOrder.telling).toHaveLength(2);
    const { telling, ambiguous } = orderOf('03/04/2007', '05/06/2007').dateOrder;
    expect([telling.length, ambiguous.length]).toEqual([0, 2]);
  });
});

describe('a heading printed twice', () => {
  const page = (at: number, ...below: readonly string[]) =>
    textPage(`${at}`, 'Home', ...wordsOfStory(at), `Box ${at}`, `Box ${at}`, ...below);
  const links = ['Home', 'Search', 'Sport', 'Print', 'Help'];

  it('opens a sidebar where what follows is no text', () => {
    const { doubledHeading, publisher } = propose([page(0, ...links), page(1, ...links)]);
    expect(doubledHeading.opens).toBe('sidebar');
    expect(publisher.pages?.doubled_heading).toBe('sidebar');
  });

  it('opens a part of the story where the text goes on', () => {
    const [more, other] = [
      wordsOfStory(2).slice(1, 3),
      ['The geese were asked and did not say what they think of it at all.'],
    ];
    const { doubledHeading } = propose([page(0, ...more), page(1, ...other)]);
    expect(doubledHeading.opens).toBe('subheading');
    expect(doubledHeading.headings).toEqual([
      { text: 'Box 0', page: 0 },
      { text: 'Box 1', page: 1 },
    ]);
  });
});

it('lines with the same beginning share the longest one, and no line is shared twice', () => {
  const found = sharedLines([
    ['Filed by our desk on Monday', 'Comments (3)', 'Home'],
    ['Filed by our desk on Friday', 'Comments (12)', 'Home'],
    ['Filed by our desk at sea', 'Home'],
  ]);
  expect(found.map(({ match, text, places }) => [match, text, places.length])).toEqual([
    ['starts_with', 'Filed by our desk', 3],
    ['starts_with', 'Comments', 2],
    ['equals', 'Home', 3],
  ]);
});
