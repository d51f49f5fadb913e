import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { crc32 } from '../../scripts/io/crc32.js';
import { readArchive } from '../../scripts/io/read-archive.js';
import { zipOf, type EndSaid, type Part } from './zip-maker.js';

/** What is said of an archive, from which then nothing is taken; its paths when nothing is. */
async function readingOf(archive: Uint8Array): Promise<string> {
  try {
    const { files, findings } = await readArchive('zip', 'x.zip', archive);
    if (findings.length > 0) expect(files.size).toBe(0);
    else return `whole: ${[...files.keys()].join()}`;
    return findings.map(({ message }) => message).join(' ');
  } catch (thrown) {
    return (thrown as Error).message;
  }
}

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const unix = (mode: number): number => (mode << 16) >>> 0;

describe('an entry of a zip archive', () => {
  it.each<[string, Part, string]>([
    ['symlink', { attributes: unix(0o120777) }, 'The entry "a" is not a regular file.'],
    ['device', { attributes: unix(0o060644) }, 'The entry "a" is not a regular file.'],
    ['FIFO', { attributes: unix(0o010644) }, 'The entry "a" is not a regular file.'],
    ['socket', { attributes: unix(0o140644) }, 'The entry "a" is not a regular file.'],
    ['folder by Unix', { attributes: unix(0o040755) }, 'The entry "a" is not a regular file.'],
    ['folder by DOS', { attributes: 0x10 }, 'The entry "a" is not a regular file.'],
    [
      'link named as folder',
      { name: 'a/', attributes: unix(0o120777) },
      'The entry "a/" is named like a folder and is none.',
    ],
    [
      'folder with bytes',
      { name: 'a/', data: 'x' },
      'The entry "a/" is named like a folder and is none.',
    ],
    ['encrypted', { flags: 1 }, 'the entry "a" is encrypted'],
    ['strongly encrypted', { flags: 0x41 }, 'the entry "a" is encrypted'],
    [
      'of another method',
      { own: { method: 12 }, listed: { method: 12 } },
      'the entry "a" is packed by method 12, which is neither 0 nor 8',
    ],
    [
      'with a name that is not UTF-8',
      { name: bytes('\xff'), flags: 0x800 },
      'a name in it is not UTF-8',
    ],
    ['with a name in no encoding', { name: 'ü' }, 'a name in it is in no known encoding'],
    ['with a second name', { extra: bytes('up\x00\x00') }, 'the entry "a" has two names'],
    [
      'with a second name in its header',
      { own: { extra: bytes('up\x00\x00') } },
      'the entry "a" has two names',
    ],
    [
      'with extra fields cut off',
      { extra: bytes('UT\x09\x00') },
      'the extra fields of "a" are cut off or too long',
    ],
    ['of zip64', { listed: { size: 0xffffffff } }, 'the entry "a" is in a part that is not here'],
    [
      'named otherwise',
      { own: { name: 'b' } },
      'the entry "a" has another name in its own header than in the list',
    ],
    [
      'flagged otherwise',
      { own: { flags: 2 } },
      'the entry "a" has another set of flags in its own header than in the list',
    ],
    [
      'packed otherwise',
      { own: { method: 8 } },
      'the entry "a" has another method in its own header than in the list',
    ],
    [
      'of another checksum',
      { own: { crc: 1 } },
      'the entry "a" has another checksum in its own header than in the list',
    ],
    [
      'of another size',
      { own: { size: 1 } },
      'the entry "a" has another size in its own header than in the list',
    ],
    [
      'with a wrong checksum',
      { data: 'x', crc: 1 },
      'the entry "a" does not have the checksum that the list says',
    ],
    [
      'with more than it says',
      { data: 'xy', size: 1, method: 8 },
      'the entry "a" does not unpack to the 1 bytes that the list says',
    ],
    [
      'with something where it says nothing',
      { data: 'x', size: 0, method: 8 },
      'the entry "a" does not unpack to the 0 bytes that the list says',
    ],
    [
      'with less than it says',
      { data: 'x', size: 2, method: 8 },
      'the entry "a" does not unpack to the 2 bytes that the list says',
    ],
    [
      'stored with less than it says',
      { data: 'x', size: 2 },
      'the entry "a" does not unpack to the 2 bytes that the list says',
    ],
    [
      'with bytes behind its end',
      { data: 'x', method: 8, tail: bytes('y') },
      'an entry holds bytes behind its end',
    ],
    [
      'that is cut off',
      { listed: { packed: 99 }, own: { packed: 99 } },
      'the entry "a" is cut off',
    ],
    [
      'elsewhere',
      { listed: { offset: 9999 } },
      'bytes before the entry "a" belong to none or to two',
    ],
    [
      'without the record behind it',
      { data: 'x', flags: 8, own: { crc: 0, size: 0, packed: 0 } },
      'the entry "a" is not followed by what the list says of it',
    ],
  ])('%s', async (_what, part, said) => {
    expect(await readingOf(zipOf([part]))).toBe(said);
  });

  const late: Part = { data: 'x', flags: 8, own: { crc: 0, size: 0, packed: 0 } };
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32(bytes('x')));
  const sizes = Buffer.from([1, 0, 0, 0, 1, 0, 0, 0]);

  it.each<[string, Uint8Array, string]>([
    ['with a signature', Buffer.concat([bytes('PK\x07\x08'), checksum, sizes]), 'whole: a,b'],
    ['without one', Buffer.concat([checksum, sizes]), 'whole: a,b'],
    [
      'that says something else',
      Buffer.concat([checksum, sizes.fill(1, 4, 5), sizes]),
      'the entry "a" is not followed by what the list says of it',
    ],
  ])('may say its size behind itself, %s', async (_what, behind, said) => {
    expect(await readingOf(zipOf([{ ...late, behind }, { name: 'b' }]))).toBe(said);
  });
});

describe('a zip archive', () => {
  it.each<[string, readonly Part[], EndSaid, string]>([
    [
      'with every kind of name',
      [{ name: '__proto__' }, { name: 'constructor' }, { name: 'ü', flags: 0x800 }],
      {},
      'whole: __proto__,constructor,ü',
    ],
    [
      'with folders',
      [{ name: 'b/', attributes: unix(0o040755) | 0x10 }, { name: 'b/a' }],
      {},
      'whole: b/a',
    ],
    ['with a comment', [{}], { comment: 'gulls' }, 'whole: a'],
    ['with a name twice', [{}, {}], {}, 'The entry "a" appears twice.'],
    ['that lists an entry twice', [{ times: 2 }], {}, 'The entry "a" appears twice.'],
    [
      'that does not list an entry',
      [{}, { name: 'b', times: 0 }],
      {},
      'bytes before its list of entries belong to no entry',
    ],
    [
      'with bytes before an entry',
      [{ before: bytes('x') }],
      {},
      'bytes before the entry "a" belong to none or to two',
    ],
    [
      'with bytes between entries',
      [{ behind: bytes('x') }, { name: 'b' }],
      {},
      'bytes before the entry "b" belong to none or to two',
    ],
    [
      'with bytes before the list',
      [{ behind: bytes('x') }],
      {},
      'bytes before its list of entries belong to no entry',
    ],
    [
      'with bytes behind the list',
      [{}],
      { before: bytes('x') },
      'its list of entries is not where it says',
    ],
    [
      'with bytes behind the end',
      [{}],
      { behind: bytes('x') },
      'it does not end where its list of entries does',
    ],
    [
      'with an end in its comment',
      [{}],
      { comment: `PK\x05\x06${'\0'.repeat(18)}` },
      'it has two lists of entries',
    ],
    [
      'with two entries in one place',
      [{}, { name: 'a', listed: { name: 'b', offset: 0 } }],
      {},
      'bytes before the entry "b" belong to none or to two',
    ],
    [
      'that counts too few',
      [{}, { name: 'b' }],
      { count: 1 },
      'it lists more entries than the 1 that it says',
    ],
    ['that counts too many', [{}], { count: 2 }, 'it lists 1 entries and says that they are 2'],
    ['on two disks', [{}], { disk: 1 }, 'it is one part of several'],
    ['with more entries elsewhere', [{}], { total: 2 }, 'it is one part of several'],
    ['with a list elsewhere', [{}], { start: 1 }, 'its list of entries is not where it says'],
    ['of zip64', [{}], { count: 0xffff }, 'it is a zip64 archive, which no release needs'],
    [
      'with a clash of cases',
      [{ name: 'A.csv' }, { name: 'a.csv' }],
      {},
      'The entry "a.csv" differs from "A.csv" in case or normal form only.',
    ],
    [
      'with a clash of folders',
      [{ name: 'A/x' }, { name: 'a/y' }],
      {},
      'The entry "a/y" differs from "A" in case or normal form only.',
    ],
    [
      'with a clash of forms',
      [
        { name: '\u00e9', flags: 0x800 },
        { name: 'e\u0301', flags: 0x800 },
      ],
      {},
      'The entry "e\u0301" differs from "\u00e9" in case or normal form only.',
    ],
    [
      'with a file that is a folder',
      [{ name: 'a' }, { name: 'a/b' }],
      {},
      'The entry "a/b" is a file and a folder.',
    ],
  ])('%s', async (_what, parts, end, said) => {
    expect(await readingOf(zipOf(parts, end))).toBe(said);
  });

  it.each([
    ['../a', 'lies outside the archive'],
    ['a/', 'named like a folder'],
    ['b.', 'has a name that ends in a dot or a blank'],
    ['b /c', 'has a name that ends in a dot or a blank'],
    ['NUL', 'has a name that Windows does not allow'],
    ['lpt1.txt', 'has a name that Windows does not allow'],
    ['a?', 'has a name that Windows does not allow'],
    ['a'.repeat(256), 'has too long a name'],
    ['a\u202e', 'has a name with characters that cannot be seen'],
  ])('with the name %s is refused', async (name, said) => {
    expect(await readingOf(zipOf([{ name, flags: 0x800, data: 'x' }]))).toContain(said);
  });

  it('that has many faults says the first hundred and a count', async () => {
    const parts = Array.from({ length: 103 }, (_, at): Part => ({ name: `${at}.` }));
    const { findings } = await readArchive('zip', 'x.zip', zipOf(parts));
    expect([findings.length, findings.at(-1)?.message]).toEqual([
      101,
      '3 more entries are like these.',
    ]);
  });

  it('packed to a fiftieth and less is a bomb, unless it is small', async () => {
    const zeros = (size: number) => zipSync({ a: [new Uint8Array(size), { level: 9 }] });
    expect(await readingOf(zeros(2 ** 24))).toBe('whole: a');
    expect(await readingOf(zeros(2 ** 24 + 1))).toBe('It unpacks to 16777217 bytes in 1 files.');
  });
});
