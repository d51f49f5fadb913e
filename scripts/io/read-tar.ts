import { printable } from '../text/printable.js';
import { limits, type Entry } from './archive-entries.js';
import type { ByteStream } from './byte-stream.js';
import {
  blockSize,
  paxSize,
  readPax,
  readTarHeader,
  tarString,
  type TarHeader,
} from './tar-header.js';

/** What the headers before an entry say of it. */
interface Ahead {
  readonly path?: string;
  readonly bytes?: number;
  readonly isSparse?: boolean;
}

function isZero(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0) return false;
  return true;
}

/** The bytes of an entry, which fill whole blocks. */
async function contentOf(stream: ByteStream, size: number): Promise<Uint8Array> {
  const bytes = await stream.take(size);
  if (!isZero(await stream.take((blockSize - (size % blockSize)) % blockSize)))
    throw new Error('bytes between its entries belong to none');
  return bytes;
}

function fromPax(bytes: Uint8Array): Ahead {
  const pairs = readPax(bytes);
  const [path, size] = [pairs.get('path'), pairs.get('size')];
  return {
    ...(path === undefined ? {} : { path }),
    ...(size === undefined ? {} : { bytes: paxSize(size) }),
    ...([...pairs.keys()].some((key) => key.startsWith('GNU.sparse')) ? { isSparse: true } : {}),
  };
}

/** What a header says of the next entry; undefined for an entry itself. A long name of a link is left to the link. */
async function aheadOf(stream: ByteStream, { type, bytes }: TarHeader): Promise<Ahead | undefined> {
  if (!'xgLK'.includes(type)) return undefined;
  if (bytes > 2 ** 20) throw new Error('a header in it is too large');
  const content = await contentOf(stream, bytes);
  if (type === 'x') return fromPax(content);
  if (type === 'L') return { path: tarString(content) };
  // What is said of all entries names none; programs differ in what they make of it.
  if (type === 'g' && Object.keys(fromPax(content)).length > 0)
    throw new Error('a header for all entries in it gives them one name or size');
  return {};
}

/** After the two blocks of zeros that end an archive come more of them, or nothing. */
async function checkEnd(stream: ByteStream): Promise<void> {
  if (!isZero(await stream.take(blockSize)))
    throw new Error('a block of zeros in it is not its end');
  for (;;) {
    const rest = await stream.some(Infinity);
    if (rest.length === 0) return;
    if (!isZero(rest)) throw new Error('bytes behind its end belong to no entry');
  }
}

/** Every entry of a tar archive with its bytes, up to the first that is neither a file nor a folder. @throws Error when it is damaged. */
export async function readTar(
  stream: ByteStream,
): Promise<{ entries: Entry[]; files: Map<string, Uint8Array> }> {
  const entries: Entry[] = [];
  const files = new Map<string, Uint8Array>();
  let ahead: Ahead = {};
  for (;;) {
    const header = readTarHeader(await stream.take(blockSize));
    if (!header) break;
    const said = await aheadOf(stream, header);
    if (said) {
      if (Object.keys(said).some((key) => key in ahead))
        throw new Error('two headers in it name one entry');
      ahead = { ...ahead, ...said };
      continue;
    }
    const { path = header.path, bytes = header.bytes, isSparse = false } = ahead;
    ahead = {};
    const isFolder = header.type === '5';
    const isRegular = !isSparse && (isFolder ? bytes === 0 : header.type === '0');
    entries.push({ path: isFolder ? folderPath(path) : path, bytes, isRegular });
    if (entries.length > limits.files) throw new Error(`it has more than ${limits.files} entries`);
    if (!isRegular) return { entries, files: new Map() };
    if (!isFolder && path.endsWith('/'))
      throw new Error(`the file "${printable(path)}" is named like a folder`);
    const content = await contentOf(stream, bytes);
    if (!isFolder) files.set(path, content);
  }
  if (Object.keys(ahead).length > 0) throw new Error('a header in it is followed by no entry');
  await checkEnd(stream);
  return { entries, files };
}

const folderPath = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
