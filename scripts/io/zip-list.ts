import { printable } from '../text/printable.js';
import type { Entry } from './archive-entries.js';

/** An entry of a zip archive as its list has it, and where its own header is. */
export interface Listed extends Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly offset: number;
  readonly rawName: Uint8Array;
}

export interface ZipList {
  readonly entries: readonly Listed[];
  /** Where the list begins, and so the entries end. */
  readonly start: number;
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const flag = { descriptor: 0x8, utf8: 0x800 } as const;
/** Encrypted, patched, strongly encrypted, or with a list that is. */
const unreadable = 0x2061;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes that are not ASCII mean what the flag says, and without it what each program likes. */
function nameOf(raw: Uint8Array, flags: number): string {
  if (!(flags & flag.utf8) && raw.some((byte) => byte > 0x7f))
    throw new Error('a name in it is in no known encoding');
  try {
    return utf8.decode(raw);
  } catch {
    throw new Error('a name in it is not UTF-8');
  }
}

/** A second name for an entry (Info-ZIP), which some programs prefer to the first. */
const secondName = 0x7075;

/** @throws Error when the extra fields do not fill their place, or one of them names the entry anew. */
export function checkExtra(extra: Uint8Array, name: string): void {
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length) {
    if (view.getUint16(at, true) === secondName)
      throw new Error(`the entry "${printable(name)}" has two names`);
    at += 4 + view.getUint16(at + 2, true);
  }
  if (at !== extra.length)
    throw new Error(`the extra fields of "${printable(name)}" are cut off or too long`);
}

const symbolic = { fileType: 0o170000, file: 0o100000, folder: 0o040000, dosFolder: 0x10 } as const;

/** What external attributes say, by the rules of Unix and of DOS, must be what the name says. */
function isRegularEntry(path: string, attributes: number, bytes: number): boolean {
  const isFolder = path.endsWith('/');
  const type = (attributes >>> 16) & symbolic.fileType;
  const isDosFolder = (attributes & symbolic.dosFolder) !== 0;
  return isFolder
    ? bytes === 0 && (type === 0 || type === symbolic.folder)
    : !isDosFolder && (type === 0 || type === symbolic.file);
}

const sizeOfEnd = 22;

/** The record at the end, in which the list is found. @throws Error when there is none, or more than one. */
function endOf(view: DataView): number {
  const isEnd = (at: number): boolean => view.getUint32(at, true) === 0x06054b50;
  const last = view.byteLength - sizeOfEnd;
  const found: number[] = [];
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (!isEnd(at)) continue;
    // What comes first from the end is what most programs take; what ends where the archive does, others.
    if (found.length === 0 || at + sizeOfEnd + view.getUint16(at + 20, true) === view.byteLength)
      found.push(at);
  }
  const [end] = found;
  if (end === undefined) throw new Error('it is cut off: its list of entries is missing');
  if (found.length > 1) throw new Error('it has two lists of entries');
  if (end + sizeOfEnd + view.getUint16(end + 20, true) !== view.byteLength)
    throw new Error('it does not end where its list of entries does');
  return end;
}

/** The entries that a zip archive lists, in its order. @throws Error when the list is damaged, or says what no release needs. */
export function listZip(archive: Uint8Array): ZipList {
  const view = viewOf(archive);
  const end = endOf(view);
  const short = (at: number): number => view.getUint16(end + at, true);
  const [count, size, start] = [
    short(10),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff)
    throw new Error('it is a zip64 archive, which no release needs');
  if (short(4) !== 0 || short(6) !== 0 || short(8) !== count)
    throw new Error('it is one part of several');
  if (start + size !== end) throw new Error('its list of entries is not where it says');
  const entries: Listed[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50)
      throw new Error(`it lists ${index} entries and says that they are ${count}`);
    const field = (place: number): number => view.getUint16(at + place, true);
    const wide = (place: number): number => view.getUint32(at + place, true);
    const [nameEnd, extraEnd] = [at + 46 + field(28), at + 46 + field(28) + field(30)];
    const next = extraEnd + field(32);
    if (next > end) throw new Error('its list of entries is cut off');
    const flags = field(8);
    const rawName = archive.subarray(at + 46, nameEnd);
    const path = nameOf(rawName, flags);
    checkExtra(archive.subarray(nameEnd, extraEnd), path);
    const [packedBytes, bytes, offset] = [wide(20), wide(24), wide(42)];
    if ([packedBytes, bytes, offset].includes(0xffffffff) || field(34) !== 0)
      throw new Error(`the entry "${printable(path)}" is in a part that is not here`);
    if (flags & unreadable) throw new Error(`the entry "${printable(path)}" is encrypted`);
    const isRegular = isRegularEntry(path, wide(38), bytes);
    entries.push({
      path,
      bytes,
      isRegular,
      flags,
      method: field(10),
      crc: wide(16),
      packedBytes,
      offset,
      rawName,
    });
    at = next;
  }
  if (at !== end) throw new Error(`it lists more entries than the ${count} that it says`);
  return { entries, start };
}
