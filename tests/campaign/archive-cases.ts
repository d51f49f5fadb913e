import { gzipSync } from 'node:zlib';
import type { Files } from '../../scripts/text/files.js';
import { endOfTar, pax, tarEntry, type TarPart } from '../io/tar-maker.js';
import { zipOf, type EndSaid, type Part } from '../io/zip-maker.js';

const folder = 'missile-talks';
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const unix = (mode: number): number => (mode << 16) >>> 0;

/** The release as parts of a zip archive, and as those of a tar archive. Packed fast, since it is done a hundred times. */
const zipParts = (release: Files): Part[] =>
  [...release].map(([path, data]) => ({ name: `${folder}/${path}`, data }));
export const tarParts = (release: Files): TarPart[] =>
  [...release].map(([path, content]) => ({ path: `${folder}/${path}`, content }));

export const tarballOf = (parts: readonly TarPart[], end: Uint8Array = endOfTar): Uint8Array =>
  gzipSync(Buffer.concat([...parts.map(tarEntry), end]), { level: 1 });

/** Archives that hold the release as somebody else’s program packs it. */
export function harmlessArchives(release: Files): (readonly [string, Uint8Array])[] {
  const left = [`${folder}/.DS_Store`, `__MACOSX/${folder}/._README.md`, `${folder}/csv/Thumbs.db`];
  return [
    ['zip of other make', zipOf(zipParts(release))],
    [
      'zip with what systems leave',
      zipOf([...zipParts(release), ...left.map((name) => ({ name }))]),
    ],
    [
      'tar with what systems leave',
      tarballOf([...tarParts(release), ...left.map((path) => ({ path }))]),
    ],
  ];
}

/** Names that no archive of a release may hold beside its files. */
const names: readonly string[] = [
  '../evil.txt',
  `${folder}/../../evil.txt`,
  '/etc/evil',
  'C:\\evil.txt',
  '..\\evil.txt',
  `${folder}/__proto__`,
  `${folder}/constructor`,
  `${folder}/csv/QUOTES.csv`,
  `${folder.toUpperCase()}/evil.txt`,
  `${folder}/README.md/evil`,
  `${folder}/csv`,
  `${folder}/evil.txt.`,
  `${folder}/NUL.csv`,
  `${folder}/evil\u0000.txt`,
  `${folder}/evil\u001b[2J.txt`,
  `${folder}/evil\u202etxt.csv`,
  `${folder}/${'long'.repeat(2000)}`,
  `${folder}/SHA256SUMS`,
  `${folder}/./evil.txt`,
  `${folder}//evil.txt`,
  '',
];

/** Parts that lie, by what they are. */
const zipLies: Readonly<Record<string, Part>> = {
  'a symlink': { name: `${folder}/link`, data: '/etc/passwd', attributes: unix(0o120777) },
  'a device': { name: `${folder}/device`, attributes: unix(0o020666) },
  'an encrypted entry': { name: `${folder}/evil`, flags: 1 },
  'a size too small': { name: `${folder}/evil`, data: 'evil', method: 8, size: 1 },
  'a size too large': { name: `${folder}/evil`, data: 'evil', method: 8, size: 0x7fffffff },
  'a packed size too large': { name: `${folder}/evil`, data: 'evil', packed: 0x7fffffff },
  'a size of zip64': { name: `${folder}/evil`, data: 'evil', size: 0xffffffff },
  'a wrong checksum': { name: `${folder}/evil`, data: 'evil', crc: 1 },
  'another name in its own header': { name: `${folder}/evil`, own: { name: `${folder}/good` } },
  'a second name': { name: `${folder}/evil`, extra: bytes('up\x00\x00') },
  'an entry outside its list': { name: `${folder}/evil`, data: 'evil', times: 0 },
  'an entry twice in its list': { name: `${folder}/evil`, times: 2 },
  'an entry at the place of another': { name: `${folder}/evil`, listed: { offset: 0 } },
  'bytes before an entry': { name: `${folder}/evil`, before: bytes('evil') },
  'bytes in an entry': { name: `${folder}/evil`, data: 'x', method: 8, tail: bytes('evil') },
};

const zipEnds: Readonly<Record<string, EndSaid>> = {
  'too few entries said': { count: 3 },
  'a count of zip64': { count: 0xffff },
  'a second end in its comment': { comment: `PK\x05\x06${'\0'.repeat(18)}` },
  'bytes behind its list': { before: bytes('evil') },
  'bytes behind its end': { behind: bytes('evil') },
  'a list elsewhere': { start: 1 },
};

const tarLies: Readonly<Record<string, readonly TarPart[]>> = {
  'a symlink': [{ path: `${folder}/link`, type: '2' }],
  'a hard link': [{ path: `${folder}/link`, type: '1' }],
  'a device': [{ path: `${folder}/device`, type: '3' }],
  'a FIFO': [{ path: `${folder}/pipe`, type: '6' }],
  'a sparse file': [{ path: `${folder}/sparse`, type: 'S' }],
  'a type unheard of': [{ path: `${folder}/evil`, type: 'Z' }],
  'a long name out of the archive': [
    { path: '././@LongLink', type: 'L', content: '../evil.txt\0' },
    { path: `${folder}/good` },
  ],
  'a PAX name out of the archive': [pax('path=../evil.txt'), { path: `${folder}/good` }],
  'a PAX size that lies': [pax('size=1'), { path: `${folder}/evil`, content: 'evil' }],
  'a PAX link': [pax('linkpath=/etc/passwd'), { path: `${folder}/evil`, type: '2' }],
  'a name for all that follows': [{ ...pax('path=evil'), type: 'g' }, { path: `${folder}/good` }],
  'a size too large': [{ path: `${folder}/evil`, content: 'evil', size: '77777777777' }],
  'a negative size': [{ path: `${folder}/evil`, size: Buffer.alloc(12, 0xff) }],
  'a size that is no number': [{ path: `${folder}/evil`, size: 'evil' }],
  'a wrong checksum': [{ path: `${folder}/evil`, sum: '000001\0 ' }],
  'a prefix out of the archive': [{ path: 'evil.txt', prefix: '..' }],
};

/** Archives that hold the whole release, and something that makes it another. */
export function* hostileArchives(release: Files): Generator<readonly [string, Uint8Array]> {
  const [inZip, inTar] = [zipParts(release), tarParts(release)];
  for (const name of names) {
    const shown = JSON.stringify(name.slice(0, 40));
    yield [`zip with ${shown}`, zipOf([...inZip, { name, flags: 0x800, data: 'evil' }])];
    if (Buffer.byteLength(name) <= 100)
      yield [`tar with ${shown}`, tarballOf([...inTar, { path: name, content: 'evil' }])];
    yield [
      `tar with ${shown} by PAX`,
      tarballOf([...inTar, pax(`path=${name}`), { path: 'x', content: 'evil' }]),
    ];
  }
  for (const [what, part] of Object.entries(zipLies))
    yield [`zip with ${what}`, zipOf([...inZip, part])];
  for (const [what, end] of Object.entries(zipEnds)) yield [`zip with ${what}`, zipOf(inZip, end)];
  for (const [what, parts] of Object.entries(tarLies))
    yield [`tar with ${what}`, tarballOf([...inTar, ...parts])];
  yield ['tar without its end', tarballOf(inTar, Buffer.alloc(0))];
  yield [
    'tar with bytes behind its end',
    tarballOf(inTar, Buffer.concat([endOfTar, bytes('evil')])),
  ];
  const more = gzipSync(Buffer.concat([tarEntry({ path: `${folder}/evil` }), endOfTar]));
  yield ['tar with a second one behind it', Buffer.concat([tarballOf(inTar), more])];
  yield ['tar with bytes behind its gzip', Buffer.concat([tarballOf(inTar), bytes('evil')])];
}
