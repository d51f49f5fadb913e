import { describe, expect, it } from 'vitest';
import { closest } from '../../scripts/text/closest.js';
import { countUpTo, groupBy, having, latest, once, onceEach } from '../../scripts/text/lookup.js';
import { byId } from '../../scripts/text/order.js';

describe('what is made once', () => {
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  const asked = (how: typeof once | typeof latest): string => {
    let made = '';
    const get = how(({ name }: { name: string }) => {
      made += name;
      return { name };
    });
    expect([a, a, b, b, a].map((key) => get(key).name).join('')).toBe('aabba');
    return made;
  };

  it('is kept for every object, or for the last one', () => {
    expect([asked(once), asked(latest)]).toEqual(['ab', 'aba']);
  });

  it('is kept for a text, whatever it is', () => {
    const made: string[] = [];
    const get = onceEach((text) => void made.push(text));
    for (const text of ['a', 'b', 'a', '', '']) get(text);
    expect(made).toEqual(['a', 'b', '']);
    expect(onceEach((text) => text.length)('four')).toBe(4);
  });
});

describe('items by a key', () => {
  const items = [
    { id: 1, of: 'x' },
    { id: 2, of: 'y' },
    { id: 3, of: 'x' },
  ];

  it('are in groups in the order in which they come', () => {
    expect([...groupBy(items, ({ of }) => of)]).toEqual([
      ['x', [items[0], items[2]]],
      ['y', [items[1]]],
    ]);
  });

  it('are found by any field; none has a value that nothing has', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(having(items, 'of', 'x')).toEqual([items[0], items[2]]);
      expect(having(items, 'id', 2)).toEqual([items[1]]);
      expect(having(items, 'of', 'z')).toEqual([]);
      expect(having(items, 'of', undefined)).toEqual([]);
    }
    expect(having([...items, { id: 4, of: 'x' }], 'of', 'x')).toHaveLength(3);
  });

  it('are indexed once', () => {
    let read = 0;
    const counted = items.map((item) => ({
      get of() {
        read += 1;
        return item.of;
      },
    }));
    for (const value of ['x', 'y', 'z']) having(counted, 'of', value);
    expect(read).toBe(items.length);
  });
});

describe('countUpTo', () => {
  it.each([
    [[], 1],
    [[1], 0],
    [[1, 1, 2, 5, 5, 5, 9], 5],
    [[1, 2, 3, 4], 9],
    [[1, 2, 3, 4], 3],
  ])('of %j up to %i is what a filter keeps', (sorted, limit) => {
    expect(countUpTo(sorted, limit)).toBe(sorted.filter((item) => item <= limit).length);
  });
});

describe('closest', () => {
  it.each([
    ['qoute', ['event', 'quote'], 'quote'],
    ['quote', ['quotes', 'quote'], 'quote'],
    ['event', ['evens', 'evenx'], 'evens'],
    ['date', ['quotes', 'gulls'], undefined],
    // Two letters may differ, or a third of a longer word.
    ['abcd', ['abxy'], 'abxy'],
    ['abcd', ['axyz'], undefined],
    ['ab', ['abcd'], 'abcd'],
    ['ab', ['abcde'], undefined],
    ['abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    ['abcdefghi', ['abcdewxyz'], undefined],
    ['abcdefghij', ['abcdefwxyz'], undefined],
    ['abcdefghijk', ['abcdefgh'], 'abcdefgh'],
    ['kitten', ['sitting', 'mitten'], 'mitten'],
    ['x'.repeat(100), ['x'.repeat(99)], 'x'.repeat(99)],
    ['x'.repeat(101), ['x'.repeat(101)], undefined],
    ['', [], undefined],
  ])('to %s of %j is %s', (word, known, best) => {
    expect(closest(word, known)).toBe(best);
  });
});

describe('byId', () => {
  it.each([
    ['E9', 'E10'],
    ['E10', 'E10a'],
    ['E10a', 'E10b'],
    ['E', 'E1'],
    ['A1/nato', 'A1/us'],
    ['A2/us', 'A10/nato'],
    ['E1', 'Q0'],
    ['2', '10'],
    ['1', 'E'],
    ['E01', 'E1'],
  ])('puts %s before %s, and each beside itself', (first, last) => {
    expect(byId(first, last)).toBeLessThan(0);
    expect(byId(last, first)).toBeGreaterThan(0);
    expect(byId(first, first)).toBe(0);
  });
});
