import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOf, hashOf } from '../../scripts/explorer/address.js';
import { filterFields } from '../../scripts/explorer/filter.js';

const views = ['Events', 'Quotes'];

it.each([
  ['', undefined],
  ['#', undefined],
  ['#Q012', { id: 'Q012' }],
  ['#a%20b', { id: 'a b' }],
  ['#100%', { id: '100%' }],
  ['#Quotes', { view: 'Quotes', filter: {}, sort: '', page: 1 }],
  [
    '#Quotes?issue=us_nmd&other=1&q=a+b%3F&sort=-said_earliest&page=2',
    { view: 'Quotes', filter: { issue: 'us_nmd', q: 'a b?' }, sort: '-said_earliest', page: 2 },
  ],
  ['#Quotes?q=++&page=0', { view: 'Quotes', filter: {}, sort: '', page: 1 }],
  ['#Quotes?page=1e99', { view: 'Quotes', filter: {}, sort: '', page: 1 }],
])('reads %s', (hash, address) => {
  expect(addressOf(hash, views)).toEqual(address);
});

it('reads what it writes', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
  const filter = fc.record(Object.fromEntries(filterFields.map(({ key }) => [key, value])), {
    requiredKeys: [],
  });
  const sort = fc.constantFrom('', 'label', '-label');
  const state = fc.record({
    view: fc.constantFrom(...views),
    filter,
    sort,
    page: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(state, (address) => {
      const { view, filter: values, sort: by, page } = address;
      expect(addressOf(hashOf(view, values, by, page), views)).toEqual(address);
    }),
  );
});
