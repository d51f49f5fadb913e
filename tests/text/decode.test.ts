import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { articleWarnings } from '../../scripts/text/article-warnings.js';
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

  it('reports every byte that begins no character, and no other', () => {
    const leads = [0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee];
    leads.push(0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff);
    const seconds = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0];
    const last = [0x7f, 0x80, 0xbf, 0xc0];
    const all = leads.flatMap((lead) =>
      seconds.flatMap((second) =>
        last.flatMap((third) => last.map((fourth) => [0x0a, lead, second, third, fourth])),
      ),
    );
    const input = Buffer.from([0x41, ...all.flat(), 0xe2, 0x80]);

    const isCharacter = (at: number, length: number): boolean => {
      const bytes = input.subarray(at, at + length);
      const text = bytes.toString();
      return Array.from(text).length === 1 && Buffer.from(text).equals(bytes);
    };
    const expected: number[] = [];
    for (let at = 0; at < input.length;) {
      const length = [1, 2, 3, 4].find((each) => isCharacter(at, each));
      if (length === undefined) expected.push(at);
      at += length ?? 1;
    }

    const reported = decodeStrictly(input, 'a.txt').findings.flatMap(({ message }) => {
      const [, byte, hex, more = 0] =
        /^Byte (\d+) \((.+?)\).*?(?:nor do the (\d+) .*)?$/.exec(message) ?? [];
      const bad = input.subarray(Number(byte), Number(byte) + Number(more) + 1);
      return [...bad].map((each, at) => `${Number(byte) + at} ${at > 0 || each === Number(hex)}`);
    });
    expect(reported).toEqual(expected.map((at) => `${at} true`));
  });

  it('tells bytes of one fault apart from those of another, and those that are apart', () => {
    const input = bytes(0x61, 0xff, 0x00, 0x00, 0x80, 0x62, 0xfe);
    expect(decodeStrictly(input, 'a.txt').findings.map(({ message }) => message)).toEqual([
      'Byte 1 (0xFF) does not begin a UTF-8 character.',
      'Byte 2 is NUL, as are the 1 after it.',
      'Byte 4 (0x80) does not begin a UTF-8 character.',
      'Byte 6 (0xFE) does not begin a UTF-8 character.',
    ]);
  });

  it.each([
    ['corpus/raw/a.txt', /^Fetch the article again/],
    ['curated/actors.json', /^Save it as UTF-8/],
  ])('says of %s how to mend it', (file, fix) => {
    expect(decodeStrictly(bytes(0x22, 0x93, 0x22), file).findings[0]?.fix).toMatch(fix);
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

  it('points out a million marks in no order on one letter without putting them in order', () => {
    const found = articleWarnings(`a${'\u0301\u0323'.repeat(500_000)}`, 'a.txt');
    expect(found.map(({ check, message }) => `${check} ${message.slice(0, 7)}`)).toEqual([
      'corpus/not-nfc Byte 0:',
    ]);
  });

  it('keeps a BOM, CR LF and text that is not NFC, and points each out', () => {
    const text = '\ufeffcafe\u0301\r\n';
    expect(decodeStrictly(new TextEncoder().encode(text), 'a.txt').text).toBe(text);
    const warnings = articleWarnings(text, 'a.txt');
    expect(warnings.map(({ check, severity }) => [check, severity])).toEqual([
      ['corpus/byte-order-mark', 'warning'],
      ['corpus/carriage-return', 'warning'],
      ['corpus/not-nfc', 'warning'],
    ]);
    expect(warnings[2]?.message).toMatch(/^Byte 6:/);
  });

  it('points out the first of each kind of hidden character, and how many there are', () => {
    const text = 'é\t\u0085a\u009b \u202eb\u2066 c\u200bd \ue000\u{e0041}\f\ufffd';
    expect(
      articleWarnings(text, 'a.txt').map(
        ({ check, line, message }) => `${check} ${line ?? 0} ${message}`,
      ),
    ).toEqual([
      'corpus/hidden-character 1 Byte 3: U+0085 next line, the first of 2 control characters.',
      'corpus/hidden-character 1 Byte 9: U+202E right-to-left override, the first of 2 bidirectional control characters.',
      'corpus/hidden-character 1 Byte 18: U+200B zero width space.',
      'corpus/hidden-character 1 Byte 23: U+E000, a private-use character.',
      'corpus/hidden-character 1 Byte 26: U+E0041, a tag character.',
      'corpus/hidden-character 1 Byte 31: U+FFFD replacement character.',
    ]);
  });

  const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
  const utf32 = (text: string): Uint8Array =>
    new Uint8Array(Uint32Array.from(Array.from(text), (each) => each.codePointAt(0) ?? 0).buffer);
  it.each([
    ['UTF-16 (little-endian)', Buffer.from('\ufeff{}', 'utf16le')],
    ['UTF-16 (little-endian)', Buffer.from('{}\n', 'utf16le')],
    ['UTF-16 (little-endian)', Buffer.from('Переговоры о ПРО, 2001 год, в Москве', 'utf16le')],
    ['UTF-16 (big-endian)', swapped('\ufeff{"a": 1}')],
    ['UTF-16 (big-endian)', swapped('{"a": 1}')],
    ['UTF-32 (little-endian)', utf32('\ufeff{}')],
    ['UTF-32 (little-endian)', utf32('Talks 🚀')],
    ['UTF-32 (big-endian)', utf32('Talks\n').reverse()],
    ['gzip', latin1('\x1f\x8b\x08\0')],
    ['zip', latin1('PK\x03\x04\x14\0')],
    ['PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
    ['old Office', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
    ['RTF', latin1('{\\rtf1\\ansi Talks}')],
    ['HTML', latin1('\n<!DOCTYPE html>\n<title>Talks</title>')],
    ['HTML', latin1('\xef\xbb\xbf<html lang="en">')],
    ['XML', latin1('<?xml version="1.0"?><talks/>')],
    ['JPEG', latin1('\xff\xd8\xff\xe0')],
  ])('says in one finding that a file looks like %s', (name, input) => {
    const { text, findings } = decodeStrictly(input, 'a.txt');
    expect([text, findings.length]).toEqual([undefined, 1]);
    expect(findings[0]?.message).toContain(name);
  });

  it('takes a page for text where its name says so', () => {
    const page = latin1('<html><p>Talks</p></html>');
    expect(decodeStrictly(page, 'a.html')).toEqual({ text: page.toString(), findings: [] });
    expect(decodeStrictly(page, 'a.txt').findings[0]?.fix).toMatch(/ends in \.html/);
    expect(decodeStrictly(latin1('%PDF-1.7'), 'a.html').findings[0]).toMatchObject({
      check: 'corpus/other-format',
      file: 'a.html',
      message: 'The file looks like a PDF document.',
      fix: 'Save it as plain text in UTF-8; of a document, its words only.',
    });
  });

  it('points out text that looks like HTML, where its name does not say so', () => {
    const text = '<p>Talks</p>\n<p>on</p>\n<p>radar</p>';
    const checks = (file: string, of = text) => articleWarnings(of, file).map(({ check }) => check);
    expect([checks('a.txt'), checks('a.html'), checks('a.txt', 'Talks')]).toEqual([
      ['corpus/html-as-text'],
      [],
      [],
    ]);
  });

  it('points out where each thing first occurs, with its line and byte', () => {
    const text = 'é\n b\ufeff\ufeff\n\u00e0\r\r\nx\u0301e\u0301e\u0301';
    expect(
      articleWarnings(text, 'b.txt').map(({ file, line, message }) => [file, line, message]),
    ).toEqual([
      ['b.txt', 2, 'Byte 5: a byte order mark.'],
      ['b.txt', 3, 'Byte 14: the first CR.'],
      ['b.txt', 4, 'Byte 20: the first character that is not in NFC.'],
    ]);
  });

  it('has nothing to say about plain text', () => {
    expect(checksOf(new TextEncoder().encode('Talks “on missile defence” — 2001\n'))).toEqual([]);
  });
});
