import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decodeStrictly } from '../../scripts/text/decode.js';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const checksOf = (input: Uint8Array): string[] =>
  decodeStrictly(input, 'a.txt').findings.map(({ check }) => check);

describe('decodeStrictly', () => {
  it('returns any well-formed text unaltered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.replaceAll('\0', '');
        expect(decodeStrictly(new TextEncoder().encode(clean), 'a.txt').text).toBe(clean);
      }),
    );
  });

  it('agrees with the platform on what is UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 12 }), (input) => {
        let isUtf8 = true;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(input);
        } catch {
          isUtf8 = false;
        }
        expect(decodeStrictly(input, 'a.txt').text !== undefined).toBe(isUtf8);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a lone continuation byte', bytes(0x61, 0x80), 1],
    ['an overlong slash', bytes(0xc0, 0xaf), 0],
    ['a surrogate', bytes(0x61, 0x62, 0xed, 0xa0, 0x80), 2],
    ['a code point beyond U+10FFFF', bytes(0xf4, 0x90, 0x80, 0x80), 0],
    ['a character cut short', bytes(0x61, 0xe2, 0x80), 1],
  ])('reports %s with its byte offset', (_, input, offset) => {
    const { text, findings } = decodeStrictly(input, 'a.txt');
    expect(text).toBeUndefined();
    expect(findings[0]).toMatchObject({ check: 'corpus/invalid-utf-8', severity: 'error' });
    expect(findings[0]?.message).toMatch(new RegExp(`^Byte ${offset} `));
  });

  it('reports NUL as an error, with line and offset', () => {
    const { findings } = decodeStrictly(bytes(0x61, 0x0a, 0x62, 0), 'a.txt');
    expect(findings).toMatchObject([{ check: 'corpus/nul', line: 2, message: 'Byte 3 is NUL.' }]);
  });

  it.each([
    [
      'bytes of another encoding',
      new Uint8Array(124_000).fill(0xff),
      'Byte 0 (0xFF) does not begin a UTF-8 character, nor do the 123999 after it.',
    ],
    ['NULs', new Uint8Array(1_000_000), 'Byte 0 is NUL, as are the 999999 after it.'],
  ])('says of a run of %s once', (_, input, message) => {
    expect(decodeStrictly(input, 'a.txt').findings.map((each) => each.message)).toEqual([message]);
  });

  it('keeps a BOM, CR LF and text that is not NFC, and points each out', () => {
    const text = '\ufeffcafe\u0301\r\n';
    const decoded = decodeStrictly(new TextEncoder().encode(text), 'a.txt');
    expect(decoded.text).toBe(text);
    expect(decoded.findings.map(({ check, severity }) => [check, severity])).toEqual([
      ['corpus/byte-order-mark', 'warning'],
      ['corpus/carriage-return', 'warning'],
      ['corpus/not-nfc', 'warning'],
    ]);
    expect(decoded.findings[2]?.message).toMatch(/^Byte 6:/);
  });

  it('has nothing to say about plain text', () => {
    expect(checksOf(new TextEncoder().encode('Talks “on missile defence” — 2001\n'))).toEqual([]);
  });
});
