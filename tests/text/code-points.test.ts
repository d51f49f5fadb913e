import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf, countCodePoints, spanMap } from '../../scripts/text/code-points.js';

const wellFormed = fc.string({ unit: 'binary' });

describe('spanMap', () => {
  it('maps every character to the bytes that decode to it', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const map = spanMap(text);
        const encoded = new TextEncoder().encode(text);
        codePointsOf(text).forEach((character, index) => {
          const slice = encoded.subarray(
            map.byteAtCodePoint(index),
            map.byteAtCodePoint(index + 1),
          );
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(slice)).toBe(character);
        });
        expect(map.byteAtCodePoint(map.length)).toBe(encoded.length);
      }),
    );
  });

  it('maps UTF-16 offsets to code points and back', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const map = spanMap(text);
        expect(map.length).toBe(countCodePoints(text));
        for (let index = 0; index <= map.length; index += 1) {
          expect(map.codePointAtUnit(map.unitAtCodePoint(index))).toBe(index);
        }
      }),
    );
  });

  it('counts a character beyond the BMP as one, of four bytes and two units', () => {
    const map = spanMap('a🚀b');
    expect([map.length, map.byteAtCodePoint(2), map.unitAtCodePoint(2)]).toEqual([3, 5, 3]);
    expect(map.codePointAtUnit(2)).toBe(1);
  });

  it('refuses offsets outside the text', () => {
    expect(() => spanMap('abc').byteAtCodePoint(4)).toThrow('Code point 4 lies outside the text.');
  });
});
