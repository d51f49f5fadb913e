import { describe, expect, it } from 'vitest';
import { isHtmlName, isMarkup, otherFormat } from '../../scripts/text/other-formats.js';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** How files begin, the shortest text that tells. */
const beginnings: readonly (readonly [string, string])[] = [
  ['\x1f\x8b', 'gzip'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['BZh91AY&SY', 'bzip2'],
  ['\xfd7zXZ\0', 'xz'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['Rar!\x1a\x07', 'RAR'],
  ['\x28\xb5\x2f\xfd', 'Zstandard'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old Office'],
  ['%PDF-', 'PDF'],
  ['%!PS', 'PostScript'],
  ['{\\rtf', 'RTF'],
  ['<!doctype  HTML>', 'HTML'],
  ['<html ', 'HTML'],
  ['\xef\xbb\xbf <HTML>', 'HTML'],
  ['<?xml ', 'XML'],
  ['\xef\xbb\xbf\n<?xml\n', 'XML'],
  ['\x89PNG\r\n', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF87a', 'GIF'],
  ['GIF89a', 'GIF'],
  ['SQLite format 3\0', 'SQLite'],
  ['\xff\xfe\0\0', 'UTF-32 (little-endian)'],
  ['\0\0\xfe\xff', 'UTF-32 (big-endian)'],
  ['\xff\xfe', 'UTF-16 (little-endian)'],
  ['\xfe\xff', 'UTF-16 (big-endian)'],
];

describe('a file that is no text in UTF-8', () => {
  it.each(beginnings)('begins with %j: %s', (beginning, name) => {
    expect(otherFormat(latin1(`${beginning}x`))).toContain(name);
    expect(otherFormat(latin1(`x${beginning}x`))).toBeUndefined();
  });

  it.each([
    ['  %PDF-', 'a PDF document'],
    ['BZh01AY&SY', undefined],
    ['GIF88a', undefined],
    ['<htmlx>', undefined],
    ['<!doctypehtml>', undefined],
    ['<?xmlx', undefined],
    ['', undefined],
  ])('and %j: %s', (text, format) => {
    expect(otherFormat(latin1(text))).toBe(format);
  });

  it('is told by its first 1024 bytes', () => {
    const page = (blanks: number) => otherFormat(latin1(`${' '.repeat(blanks)}<html>`));
    expect([page(1018), page(1019)]).toEqual(['an HTML page', undefined]);
    // Cyrillic in UTF-16 has no NUL, and is UTF-8 as far as one sees.
    const letters = wide('я'.repeat(511) + '\u0001');
    expect(otherFormat(letters)).toBe('a text in UTF-16 (little-endian)');
    const nul = Buffer.from([0, 0]);
    expect(otherFormat(Buffer.concat([wide('я'.repeat(512)), nul]))).toBeUndefined();
  });

  it.each([
    ['abcdefghij', 'UTF-16'],
    // Fewer than one unit in ten begins with a NUL.
    [`\0${'a'.repeat(9)}`, undefined],
    [`\0${'a'.repeat(10)}`, 'UTF-16'],
    // More than eight in ten end with a small byte, which is below 0x20 and no line end.
    [`${'a'.repeat(8)}\u4e01\u4e01`, undefined],
    [`${'a'.repeat(9)}\u4e01\u4e01`, 'UTF-16'],
    [`${'\u1f61'.repeat(9)}a`, 'UTF-16'],
    [`${'\u2061'.repeat(9)}a`, undefined],
    [`${'\u0a61'.repeat(9)}a`, undefined],
    [`${'\u0d61'.repeat(9)}a`, undefined],
  ])('and is UTF-16 without a mark by where its small bytes are: %j', (text, name) => {
    expect([otherFormat(wide(text)), otherFormat(wide(text).swap16())]).toEqual([
      name && `a text in ${name} (little-endian)`,
      name && `a text in ${name} (big-endian)`,
    ]);
  });

  it.each([
    ['ab', 'UTF-32'],
    ['a🚀', undefined],
    ['ab🚀', 'UTF-32'],
    [`\0${'a'.repeat(9)}`, undefined],
    [`\0${'a'.repeat(10)}`, 'UTF-32'],
  ])('and is UTF-32 without a mark by where its NULs are: %j', (text, name) => {
    const units = Buffer.concat(
      Array.from(text, (each) => Buffer.from(Uint32Array.of(each.codePointAt(0) ?? 0).buffer)),
    );
    const big = Buffer.from(units).swap32();
    expect([otherFormat(units), otherFormat(big)]).toEqual([
      name && `a text in ${name} (little-endian)`,
      name && `a text in ${name} (big-endian)`,
    ]);
  });
});

describe('HTML', () => {
  it('is known by the name of its file, or is markup by what it begins with', () => {
    const names = [
      'a.html',
      'a.HTM',
      'b/a.xhtml',
      'a.xhtm',
      'a.html.txt',
      'a.htmlx',
      'html',
      'ahtm',
    ];
    expect(names.filter(isHtmlName)).toEqual(['a.html', 'a.HTM', 'b/a.xhtml', 'a.xhtm']);
    const formats = ['<html>', '<?xml ', '%PDF-'].map((text) => otherFormat(latin1(text)) ?? '');
    expect(formats.map(isMarkup)).toEqual([true, true, false]);
  });
});
