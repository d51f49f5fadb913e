const markup = { html: 'an HTML page', xml: 'an XML document' } as const;

/** Whether what `otherFormat` says of a file is that it is text with markup, which a page may be. */
export const isMarkup = (format: string): boolean =>
  format === markup.html || format === markup.xml;

/** Whether a file is HTML by its name. */
export const isHtmlName = (path: string): boolean => /\.x?html?$/i.test(path);

/** How files of other kinds begin, as Latin-1. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^\x1f\x8b/, 'a gzip archive'],
  [/^PK(?:\x03\x04|\x05\x06)/, 'a zip archive, as .docx, .odt and .epub files are'],
  [/^BZh[1-9]1AY&SY/, 'a bzip2 archive'],
  [/^\xfd7zXZ\0/, 'an xz archive'],
  [/^7z\xbc\xaf\x27\x1c/, 'a 7z archive'],
  [/^Rar!\x1a\x07/, 'a RAR archive'],
  [/^\x28\xb5\x2f\xfd/, 'a Zstandard archive'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'a document of an old Office program, as .doc files are'],
  [/^\s*%PDF-/, 'a PDF document'],
  [/^%!PS/, 'a PostScript document'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)[\s>]/i, markup.html],
  [/^(?:\xef\xbb\xbf)?\s*<\?xml\s/, markup.xml],
  [/^\x89PNG\r\n/, 'a PNG picture'],
  [/^\xff\xd8\xff/, 'a JPEG picture'],
  [/^GIF8[79]a/, 'a GIF picture'],
  [/^SQLite format 3\0/, 'an SQLite database'],
];

/** How many bytes are looked at: enough to tell. */
const looked = 1024;

const byteOrderMarks: readonly (readonly [string, string])[] = [
  ['\xff\xfe\0\0', 'UTF-32 (little-endian)'],
  ['\0\0\xfe\xff', 'UTF-32 (big-endian)'],
  ['\xff\xfe', 'UTF-16 (little-endian)'],
  ['\xfe\xff', 'UTF-16 (big-endian)'],
];

/** The share of bytes at a place of each unit of `size` bytes for which `holds`. */
const shareOf =
  (bytes: Uint8Array, size: number) =>
  (place: number, holds: (byte: number) => boolean): number =>
    (bytes.filter((byte, at) => at % size === place && holds(byte)).length * size) / bytes.length;

const isNul = (byte: number): boolean => byte === 0;
/** The upper byte of a letter of most scripts; in UTF-8 nothing but a line end is as small. */
const isUpper = (byte: number): boolean => byte < 0x20 && byte !== 0x0a && byte !== 0x0d;

/** UTF-16 and UTF-32 without a byte order mark, by where the small bytes are. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const wide = shareOf(bytes, 4);
  const isWide = (low: number, high: readonly [number, number]): boolean =>
    wide(low, isNul) < 0.1 && wide(high[0], isNul) > 0.5 && wide(high[1], isNul) === 1;
  if (isWide(0, [2, 3])) return 'UTF-32 (little-endian)';
  if (isWide(3, [1, 0])) return 'UTF-32 (big-endian)';
  const pairs = shareOf(bytes, 2);
  const isPaired = (low: number, high: number): boolean =>
    pairs(low, isNul) < 0.1 && pairs(high, isUpper) > 0.8;
  if (isPaired(0, 1)) return 'UTF-16 (little-endian)';
  return isPaired(1, 0) ? 'UTF-16 (big-endian)' : undefined;
}

/** What a file is if it is no text in UTF-8, as far as its beginning tells. */
export function otherFormat(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, looked);
  const text = String.fromCharCode(...start);
  const marked = byteOrderMarks.find(([mark]) => text.startsWith(mark))?.[1];
  if (marked !== undefined) return `a text in ${marked}`;
  const format = beginnings.find(([form]) => form.test(text))?.[1];
  if (format !== undefined || !text.includes('\0')) return format;
  const wide = wideEncoding(start);
  return wide && `a text in ${wide}`;
}
