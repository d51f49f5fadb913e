/** A header of a tar archive: 512 bytes, in one of the forms ustar (POSIX), GNU and the one before both. */
export interface TarHeader {
  /** Undefined for the block of zeros that ends an archive. */
  readonly path: string;
  readonly bytes: number;
  /** One character; "0" is a file. */
  readonly type: string;
}

export const blockSize = 512;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws Error when a name is not UTF-8. */
export function tarText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Error('a name in it is not UTF-8');
  }
}

/** A text that ends with its place or at a NUL. */
export function tarString(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return tarText(end < 0 ? bytes : bytes.subarray(0, end));
}

/** A number in octal digits, or in 256 where its first bit says so. @throws Error when it is neither, negative or too large. */
function numberIn(field: Uint8Array): number {
  if (((field[0] ?? 0) & 0x80) === 0) {
    const digits = /^ *([0-7]*)[ \0]*$/.exec(Buffer.from(field).toString('latin1'))?.[1];
    if (digits === undefined) throw new Error('a number in it is damaged');
    return digits === '' ? 0 : parseInt(digits, 8);
  }
  const [first = 0, ...rest] = field;
  const value = rest.reduce((sum, byte) => sum * 256 + byte, 0);
  if (first !== 0x80 || !Number.isSafeInteger(value))
    throw new Error('a size in it is negative or too large');
  return value;
}

const place = { sum: 148, type: 156, magic: 257, prefix: 345 } as const;

/** The sum of all bytes, those of the sum itself counted as blanks; some old programs took them for signed. */
function hasItsSum(block: Uint8Array): boolean {
  const blanked = block.slice().fill(0x20, place.sum, place.sum + 8);
  const unsigned = blanked.reduce((sum, byte) => sum + byte, 0);
  const signed = unsigned - 256 * blanked.filter((byte) => byte > 0x7f).length;
  return [unsigned, signed].includes(numberIn(block.subarray(place.sum, place.sum + 8)));
}

/** Undefined for a block of zeros. @throws Error when the header is damaged. */
export function readTarHeader(block: Uint8Array): TarHeader | undefined {
  if (block.every((byte) => byte === 0)) return undefined;
  if (!hasItsSum(block)) throw new Error('the checksum of an entry in it is wrong');
  const name = tarString(block.subarray(0, 100));
  const magic = Buffer.from(block.subarray(place.magic, place.magic + 8)).toString('latin1');
  const prefix = magic.startsWith('ustar\0') ? tarString(block.subarray(place.prefix, 500)) : '';
  const path = prefix === '' ? name : `${prefix}/${name}`;
  const type = String.fromCharCode(block[place.type] ?? 0);
  const isOldFolder = type === '\0' && path.endsWith('/');
  return {
    path,
    bytes: numberIn(block.subarray(124, 136)),
    type: isOldFolder ? '5' : type === '\0' ? '0' : type,
  };
}

const digits = /^\d+$/;

/** The records of a PAX header, "length key=value" each (POSIX pax). @throws Error when they are damaged. */
export function readPax(bytes: Uint8Array): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const blank = bytes.indexOf(0x20, at);
    const length = Buffer.from(bytes.subarray(at, Math.max(blank, at))).toString('latin1');
    const end = digits.test(length) ? at + Number(length) : NaN;
    const record = bytes.subarray(blank + 1, end - 1);
    const equals = record.indexOf(0x3d);
    if (!(end <= bytes.length) || end <= blank + 1 || bytes[end - 1] !== 0x0a || equals < 1)
      throw new Error('a PAX header in it is damaged');
    const key = tarText(record.subarray(0, equals));
    if (pairs.has(key)) throw new Error(`a PAX header in it says its ${key} twice`);
    pairs.set(key, tarText(record.subarray(equals + 1)));
    at = end;
  }
  return pairs;
}

/** The size that a PAX header gives. @throws Error when it is none. */
export function paxSize(value: string): number {
  const size = digits.test(value) ? Number(value) : NaN;
  if (!Number.isSafeInteger(size)) throw new Error('a size in it is negative or too large');
  return size;
}
