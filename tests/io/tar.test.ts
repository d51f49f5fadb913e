import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ByteStream } from '../../scripts/io/byte-stream.js';
import { readArchive } from '../../scripts/io/read-archive.js';
import { readTar } from '../../scripts/io/read-tar.js';
import { endOfTar, pax, tarballOf, tarEntry, type TarPart } from './tar-maker.js';

/** What is said of an archive, from which then nothing is taken; its paths and sizes when nothing is. */
async function readingOf(archive: Uint8Array): Promise<string> {
  try {
    const { files, findings } = await readArchive('tarball', 'x.tgz', archive);
    if (findings.length > 0) expect(files.size).toBe(0);
    else return `whole: ${[...files].map(([path, { length }]) => `${path} ${length}`).join()}`;
    return findings.map(({ message }) => message).join(' ');
  } catch (thrown) {
    return (thrown as Error).message;
  }
}

const negative = Buffer.from([0xff, ...Array<number>(11).fill(0xff)]);
const huge = Buffer.from([0x80, ...Array<number>(11).fill(0xff)]);
const one = Buffer.from([0x80, ...Array<number>(10).fill(0), 1]);
const notRegular = 'The entry "a" is not a regular file.';

describe('a gzipped tar archive', () => {
  it.each<[string, readonly TarPart[], string]>([
    [
      'of files and folders',
      [
        { path: 'b/', type: '5' },
        { path: 'a', prefix: 'b', content: 'x' },
        { path: 'c', type: '\0' },
      ],
      'whole: b/a 1,c 0',
    ],
    ['with a size in 256', [{ size: one, content: 'x' }], 'whole: a 1'],
    ['with a PAX name', [pax('path=é/long', 'mtime=1.5'), { content: 'x' }], 'whole: é/long 1'],
    ['with a PAX size', [pax('size=1'), { content: 'x', size: '00000000000' }], 'whole: a 1'],
    ['with a GNU name', [{ type: 'L', content: 'long\0' }, {}], 'whole: long 0'],
    ['with a commit', [{ ...pax('comment=0123'), type: 'g' }, {}], 'whole: a 0'],
    ['with a hard link', [{ type: '1' }], notRegular],
    ['with a symlink', [{ type: '2' }], notRegular],
    ['with a character device', [{ type: '3' }], notRegular],
    ['with a block device', [{ type: '4' }], notRegular],
    ['with a FIFO', [{ type: '6' }], notRegular],
    ['with a sparse file', [{ type: 'S' }], notRegular],
    ['with a dumped folder', [{ type: 'D' }], notRegular],
    ['with a label', [{ type: 'V' }], notRegular],
    ['with parts of a file', [{ type: 'M' }], notRegular],
    ['with a PAX sparse file', [pax('GNU.sparse.major=1'), {}], notRegular],
    [
      'with a folder that has bytes',
      [{ type: '5', content: 'x' }],
      'The entry "a/" is named like a folder and is none.',
    ],
    [
      'with a file named like a folder',
      [{ path: 'a/', type: '0' }],
      'the file "a/" is named like a folder',
    ],
    ['with a negative size', [{ size: negative }], 'a size in it is negative or too large'],
    ['with a size past counting', [{ size: huge }], 'a size in it is negative or too large'],
    ['with a size that is no number', [{ size: '-0000000001' }], 'a number in it is damaged'],
    ['with a negative PAX size', [pax('size=-1'), {}], 'a size in it is negative or too large'],
    [
      'with a size that is too large',
      [{ size: '77777777777' }],
      'it unpacks to more than 16777216 bytes',
    ],
    ['with a wrong checksum', [{ sum: '000001\0 ' }], 'the checksum of an entry in it is wrong'],
    ['with a name that is not UTF-8', [{ path: Buffer.from([0xff]) }], 'a name in it is not UTF-8'],
    [
      'with a PAX header cut off',
      [{ type: 'x', content: '99 path=b\n' }, {}],
      'a PAX header in it is damaged',
    ],
    [
      'with a PAX header of no record',
      [{ type: 'x', content: 'path=b\n' }, {}],
      'a PAX header in it is damaged',
    ],
    [
      'with a PAX name twice',
      [pax('path=b', 'path=c'), {}],
      'a PAX header in it says its path twice',
    ],
    [
      'with a PAX and a GNU name',
      [pax('path=b'), { type: 'L', content: 'c' }, {}],
      'two headers in it name one entry',
    ],
    [
      'with one name for all',
      [{ ...pax('path=b'), type: 'g' }, {}],
      'a header for all entries in it gives them one name or size',
    ],
    ['with a header of nothing', [{}, pax('path=b')], 'a header in it is followed by no entry'],
    [
      'with a PAX name that leads out',
      [pax('path=../b'), {}],
      'The entry "../b" lies outside the archive.',
    ],
    [
      'with a PAX name of two lines',
      [pax('path=b\0c'), {}],
      'The entry "b\\u{0}c" lies outside the archive.',
    ],
    ['with a name twice', [{}, {}], 'The entry "a" appears twice.'],
    [
      'with a clash of cases',
      [{ path: 'A' }, {}],
      'The entry "a" differs from "A" in case or normal form only.',
    ],
    [
      'with a file that is a folder',
      [{}, { path: 'a/b' }],
      'The entry "a/b" is a file and a folder.',
    ],
  ])('%s', async (_what, parts, said) => {
    expect(await readingOf(tarballOf(parts))).toBe(said);
  });

  const entry = tarEntry({ content: 'x' });
  const hidden = tarEntry({ path: 'hidden' });
  it.each<[string, Uint8Array, string]>([
    ['in two members', Buffer.concat([gzipSync(entry), gzipSync(endOfTar)]), 'whole: a 1'],
    ['padded as tapes are', gzipSync(Buffer.concat([entry, Buffer.alloc(10_240)])), 'whole: a 1'],
    ['padded behind gzip', Buffer.concat([tarballOf([{}]), Buffer.alloc(512)]), 'whole: a 0'],
    ['without an end', gzipSync(entry), 'it is cut off'],
    ['with half an end', gzipSync(Buffer.concat([entry, Buffer.alloc(512)])), 'it is cut off'],
    [
      'with a gap',
      gzipSync(Buffer.concat([entry, Buffer.alloc(512), hidden, endOfTar])),
      'a block of zeros in it is not its end',
    ],
    [
      'followed by another',
      gzipSync(Buffer.concat([entry, endOfTar, hidden, endOfTar])),
      'bytes behind its end belong to no entry',
    ],
    [
      'followed by another member',
      Buffer.concat([tarballOf([{}]), tarballOf([{}])]),
      'bytes behind its end belong to no entry',
    ],
    [
      'followed by bytes',
      Buffer.concat([tarballOf([{}]), Buffer.from('xyz')]),
      'incorrect header check',
    ],
    [
      'followed by bytes behind zeros',
      Buffer.concat([tarballOf([{}]), Buffer.from('\0x')]),
      'bytes behind its end belong to no entry',
    ],
    [
      'with bytes behind a file',
      gzipSync(Buffer.concat([entry.fill('y', 1000), endOfTar])),
      'bytes between its entries belong to none',
    ],
  ])('%s', async (_what, archive, said) => {
    expect(await readingOf(archive)).toBe(said);
  });
});

describe('a bomb', () => {
  /** Chunks of zeros without end, counted as they are asked for. */
  function zeros() {
    const counted = { chunks: 0 };
    const chunks = async function* () {
      for (;;) {
        counted.chunks += 1;
        yield await Promise.resolve(new Uint8Array(512));
      }
    };
    return { counted, chunks };
  }

  it('is unpacked no further than allowed', async () => {
    const { counted, chunks } = zeros();
    await expect(readTar(new ByteStream(chunks(), 51_200))).rejects.toThrow(
      'it unpacks to more than 51200 bytes',
    );
    expect(counted.chunks).toBe(101);
  });

  it('is not unpacked at all where it says its size', async () => {
    const { counted, chunks } = zeros();
    const stream = async function* () {
      yield tarEntry({ size: '00000200000' }).subarray(0, 512);
      yield* chunks();
    };
    await expect(readTar(new ByteStream(stream(), 51_200))).rejects.toThrow('it unpacks to more');
    expect(counted.chunks).toBe(0);
  });
});
