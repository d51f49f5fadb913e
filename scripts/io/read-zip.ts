import { inflateRawSync } from 'node:zlib';
import { printable } from '../text/printable.js';
import { crc32 } from './crc32.js';
import { checkExtra, flag, viewOf, type Listed, type ZipList } from './zip-list.js';

const sizeOfHeader = 30;

/** The packed bytes of an entry, and where the entry ends. @throws Error when its own header is not what the list says. */
function locate(archive: Uint8Array, entry: Listed, start: number) {
  const view = viewOf(archive);
  const { path, offset, flags, packedBytes, bytes, crc } = entry;
  const differs = (what: string) =>
    new Error(
      `the entry "${printable(path)}" has another ${what} in its own header than in the list`,
    );
  if (offset + sizeOfHeader > start || view.getUint32(offset, true) !== 0x04034b50)
    throw new Error(`the entry "${printable(path)}" is not where the list says`);
  const field = (place: number): number => view.getUint16(offset + place, true);
  const nameEnd = offset + sizeOfHeader + field(26);
  const from = nameEnd + field(28);
  const to = from + packedBytes;
  if (to > start) throw new Error(`the entry "${printable(path)}" is cut off`);
  if (Buffer.compare(archive.subarray(offset + sizeOfHeader, nameEnd), entry.rawName) !== 0)
    throw differs('name');
  if (field(6) !== flags) throw differs('set of flags');
  if (field(8) !== entry.method) throw differs('method');
  checkExtra(archive.subarray(nameEnd, from), path);
  // Who writes an entry before its size is known leaves these empty, or full, and says them again behind it.
  const isLate = (flags & flag.descriptor) !== 0;
  for (const [place, what, listed] of [
    [14, 'checksum', crc],
    [18, 'size', packedBytes],
    [22, 'size', bytes],
  ] as const) {
    const own = view.getUint32(offset + place, true);
    if (own !== listed && !(isLate && (own === 0 || own === 0xffffffff))) throw differs(what);
  }
  return { packed: archive.subarray(from, to), to };
}

/** The forms of the record behind an entry: with or without a signature, sizes in 32 or 64 bits. */
function descriptorsOf({ crc, packedBytes, bytes }: Listed): Buffer[] {
  const [narrow, wide] = [Buffer.alloc(12), Buffer.alloc(20)];
  for (const each of [narrow, wide]) each.writeUInt32LE(crc, 0);
  narrow.writeUInt32LE(packedBytes, 4);
  narrow.writeUInt32LE(bytes, 8);
  wide.writeBigUInt64LE(BigInt(packedBytes), 4);
  wide.writeBigUInt64LE(BigInt(bytes), 12);
  const signature = Buffer.from('PK\x07\x08', 'latin1');
  return [narrow, wide].flatMap((each) => [Buffer.concat([signature, each]), each]);
}

/** Where the entry ends that has its packed bytes up to `to` and is followed by what is at `next`. */
function endOfEntry(archive: Uint8Array, entry: Listed, to: number, next: number): number {
  if (!(entry.flags & flag.descriptor)) return to;
  const behind = archive.subarray(to, next);
  if (descriptorsOf(entry).some((each) => Buffer.compare(each, behind) === 0)) return next;
  throw new Error(
    `the entry "${printable(entry.path)}" is not followed by what the list says of it`,
  );
}

interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** Undefined when there is more in it than `most` bytes. @throws Error when it is damaged, or does not end with its last byte. */
function inflate(packed: Uint8Array, most: number): Uint8Array | undefined {
  const options = { maxOutputLength: Math.max(most, 1), info: true };
  let inflated: unknown;
  try {
    inflated = inflateRawSync(packed, options);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
  const { buffer, engine } = inflated as Inflated;
  if (engine.bytesWritten !== packed.length) throw new Error('an entry holds bytes behind its end');
  return buffer;
}

/** @throws Error when the bytes are not as many as the list says, or others. */
function unpack({ path, method, bytes, crc }: Listed, packed: Uint8Array): Uint8Array {
  const entry = `the entry "${printable(path)}"`;
  if (method !== 0 && method !== 8)
    throw new Error(`${entry} is packed by method ${method}, which is neither 0 nor 8`);
  const unpacked = method === 0 ? packed : inflate(packed, bytes);
  if (unpacked?.length !== bytes)
    throw new Error(`${entry} does not unpack to the ${bytes} bytes that the list says`);
  if (crc32(unpacked) !== crc)
    throw new Error(`${entry} does not have the checksum that the list says`);
  return new Uint8Array(unpacked);
}

/**
 * Unpacks every file of a zip archive whose list is in order. Entries and list fill the archive from its first byte to its last, and
 * each entry says of itself what the list says of it: programs that read one and programs that read the other get the same.
 * @throws Error when that is not so.
 */
export function unpackListed(
  archive: Uint8Array,
  { entries, start }: ZipList,
): Map<string, Uint8Array> {
  const placed = [...entries].sort((a, b) => a.offset - b.offset);
  const files = new Map<string, Uint8Array>();
  let end = 0;
  for (const [index, entry] of placed.entries()) {
    if (entry.offset !== end)
      throw new Error(`bytes before the entry "${printable(entry.path)}" belong to none or to two`);
    const { packed, to } = locate(archive, entry, start);
    end = endOfEntry(archive, entry, to, placed[index + 1]?.offset ?? start);
    const bytes = unpack(entry, packed);
    if (!entry.path.endsWith('/')) files.set(entry.path, bytes);
  }
  if (end !== start) throw new Error('bytes before its list of entries belong to no entry');
  return files;
}
