import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodePoint } from '../../scripts/text/order.js';

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
