import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteCounter, countBytes, countCodePoints } from '../../scripts/text/code-points.js';
import { pointerToken, pointerTokens } from '../../scripts/text/json-pointer.js';
import { placeOfByte, placesInText } from '../../scripts/text/line-place.js';

const anyText = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '€', '🚀', '\ud83d') });
const wellFormed = fc.string({
  unit: fc.constantFrom('a', '\n', '\x7f', '\x80', '\u07ff', '\u0800', '🚀'),
});

describe('a place in a text', () => {
  it('is its line, counted at LF, and its column, counted in characters', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const placeOf = placesInText(text);
        const bytes = new TextEncoder().encode(text);
        let [line, column, unit, byte] = [1, 1, 0, 0];
        for (const character of text) {
          expect(placeOf(unit)).toEqual({ line, column });
          expect(placeOfByte(bytes, byte)).toEqual({ line, column });
          unit += character.length;
          byte += Buffer.byteLength(character);
          [line, column] = character === '\n' ? [line + 1, 1] : [line, column + 1];
        }
        expect([placeOf(unit), placeOfByte(bytes, byte)]).toEqual([
          { line, column },
          { line, column },
        ]);
      }),
    );
  });

  it('within a character is that of the next one', () => {
    expect(placesInText('a🚀b')(2)).toEqual({ line: 1, column: 3 });
    expect(placeOfByte(new TextEncoder().encode('\n🚀b'), 3)).toEqual({ line: 2, column: 2 });
  });
});

describe('counts of a text', () => {
  it('of characters and bytes are those of the platform', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(countBytes(text)).toBe(Buffer.byteLength(text));
        expect(countBytes(text, 0, text.length)).toBe(countBytes(text));
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countCodePoints(text)).toBe(Array.from(text).length);
      }),
    );
  });

  it('of bytes go forth and back, from any place to any other', () => {
    const text = 'aé€🚀b';
    const byteAt = byteCounter(text);
    expect([0, 2, 3, 5, 6, 1, 1, 3, 0].map(byteAt)).toEqual([0, 3, 6, 10, 11, 1, 1, 6, 0]);
    expect(countBytes(text, 1, 3)).toBe(5);
    expect(countBytes(text, 3)).toBe(5);
  });
});

describe('a JSON pointer', () => {
  it('has its tokens escaped by RFC 6901', () => {
    expect(pointerTokens('')).toEqual([]);
    expect(pointerTokens('/')).toEqual(['']);
    expect(pointerTokens('/a~1b/~01/m~0n/0')).toEqual(['a/b', '~1', 'm~n', '0']);
    expect([pointerToken('a/b~/'), pointerToken(7), pointerToken('~1')]).toEqual([
      ...['a~1b~0~1', '7', '~01'],
    ]);
  });
});
