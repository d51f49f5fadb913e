import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodePoint, byId } from '../../scripts/text/order.js';

describe('byCodePoint', () => {
  it('puts characters beyond the BMP after all others, as Python and SQL do', () => {
    expect(['🚀', '\uffee', 'z', 'é', 'Z', ''].sort(byCodePoint)).toEqual([
      '',
      'Z',
      'z',
      'é',
      '\uffee',
      '🚀',
    ]);
  });

  it('orders as the UTF-8 bytes do', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('byId', () => {
  it('orders ids by their numbers', () => {
    const number = fc.integer({ min: 1, max: 20000 });
    const idOf = (letter: string) => (n: number) => `${letter}${String(n).padStart(3, '0')}`;
    fc.assert(
      fc.property(fc.uniqueArray(number), (numbers) => {
        const ids = numbers.map(idOf('E')).sort(byId);
        expect(ids).toEqual([...numbers].sort((a, b) => a - b).map(idOf('E')));
      }),
    );
    expect(['Q12345', 'E1000', 'A1000/nato', 'E999', 'A999/us'].sort(byId)).toEqual([
      'A999/us',
      'A1000/nato',
      'E999',
      'E1000',
      'Q12345',
    ]);
  });
});
