import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, symlink, mkdir, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../scripts/io/project-files.js';
import { readPlace, type Place } from '../../scripts/io/read-place.js';
import { bundleRelease } from '../../scripts/release/bundle.js';
import { releaseParts } from '../../scripts/release/find.js';
import { tarballOf, type TarPart } from './tar-maker.js';

const readAll = (path: string): Promise<Place> => readPlace(path, () => ['']);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archives-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is said of an archive with these bytes; the path is left out. */
async function saidOf(content: Uint8Array, name = 'release.bin'): Promise<string[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const { findings, files } = await readAll(path);
  expect(files.size, 'nothing is taken from a refused archive').toBe(0);
  expect(findings.map(({ file }) => file)).toEqual(findings.map(() => path));
  return findings.map(({ check, message }) => `${check} ${message}`);
}

const metadata = {
  name: 'fog-horns',
  version: '0.1.0',
  dataset: {
    title: 'Fog horns',
    releaseDate: '2012-03-06',
    licence: 'CC-BY-4.0' as const,
    authors: ['The keepers'],
    keywords: ['fog'],
    abstract: 'Fog.',
  },
};

const sums = { 'a-1.0.0/SHA256SUMS': bytes('') };
const zip = (entries: Zippable): Uint8Array => zipSync({ ...sums, ...entries }, { level: 9 });

/** Sizes in the list of a zip archive replaced by one that is not true. */
function lying(archive: Uint8Array, size: number): Uint8Array {
  const buffer = Buffer.from(archive);
  for (
    let at = buffer.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = buffer.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    buffer.writeUInt32LE(size, at + 24);
  return buffer;
}

describe('a zip archive', () => {
  it.each([
    ['leads out of its folder', '../evil.txt', '../evil.txt'],
    ['starts at the root', '/etc/evil.txt', '/etc/evil.txt'],
    ['has a drive', 'C:evil.txt', 'C:evil.txt'],
    ['has backslashes', '..\\evil.txt', '..\\evil.txt'],
    ['has an empty name', 'a//evil.txt', 'a//evil.txt'],
    ['has what steers a terminal', '\u001b[2Jevil\u202e.txt', '\\u{1b}[2Jevil\\u{202e}.txt'],
  ])('with a path that %s is not unpacked', async (_what, path, shown) => {
    expect(await saidOf(zip({ [path]: bytes('x') }))).toEqual([
      `archive/refused The entry "${shown}" lies outside the archive.`,
    ]);
  });

  it('that unpacks to more than fits is not unpacked', async () => {
    const bomb = zip({ 'a-1.0.0/csv/quotes.csv': new Uint8Array(4096) });
    expect(await saidOf(lying(bomb, 0x7fffffff))).toEqual([
      `archive/refused It unpacks to ${2 * 0x7fffffff} bytes in 2 files.`,
    ]);
  });

  it('that holds more than it says is not unpacked', async () => {
    const liar = lying(zip({ 'a-1.0.0/csv/quotes.csv': new Uint8Array(1_000_000) }), 10);
    expect(await saidOf(liar)).toEqual([
      expect.stringContaining('has another size in its own header than in the list'),
    ]);
  });

  it('cut off anywhere is named as damaged', async () => {
    const files = new Map(Array.from({ length: 30 }, (_, at) => [`csv/${at}.csv`, bytes('gull')]));
    const whole = bundleRelease(files, metadata, true);
    for (const size of [4, 21, 22, 23, 1000, Math.floor(whole.length / 2), whole.length - 1])
      expect(await saidOf(whole.slice(0, size)), `cut to ${size} bytes`).toEqual([
        'release/unreadable It cannot be read: it is cut off: its list of entries is missing.',
      ]);
  });
});

describe('a gzipped tar archive', () => {
  const first: TarPart = { path: 'package/dist/SHA256SUMS' };

  it('with a path that leads out of its folder is not unpacked', async () => {
    expect(await saidOf(tarballOf([first, { path: 'package/../../evil' }]))).toEqual([
      'archive/refused The entry "package/../../evil" lies outside the archive.',
    ]);
  });

  it.each(['gnu', 'pax'])('of the form %s is read, long names too', async (format) => {
    const long = `${'a'.repeat(90)}/${'b'.repeat(120)}/gulls ü.txt`;
    const release = join(folder, format, 'dist');
    await mkdir(join(release, long, '..'), { recursive: true });
    await writeFile(join(release, long), 'gulls');
    await writeFile(join(release, 'SHA256SUMS'), 'x'.repeat(1025));
    const path = join(folder, `${format}.tgz`);
    const { status, stderr } = spawnSync('tar', [
      '-C',
      join(folder, format),
      `--format=${format}`,
      '-czf',
      path,
      'dist',
    ]);
    expect([status, stderr.toString()]).toEqual([0, '']);
    const { files, findings } = await readAll(path);
    expect(findings).toEqual([]);
    expect(new Map([...files].map(([name, { length }]) => [name, length]))).toEqual(
      new Map([
        [`dist/${long}`, 5],
        ['dist/SHA256SUMS', 1025],
      ]),
    );
  });

  it.each([
    ['cut off', (whole: Uint8Array) => whole.slice(0, -5), 'unexpected end of file'],
    ['of nothing', () => gzipSync(''), 'it is cut off'],
    ['of text', () => gzipSync('hello '.repeat(500)), 'a number in it is damaged'],
  ])('%s is named as damaged', async (_what, damage, reason) => {
    const [finding = ''] = await saidOf(damage(tarballOf([first])));
    expect(finding).toContain(`release/unreadable It cannot be read: ${reason}`);
  });
});

describe('what is no release', () => {
  it('is no archive either', async () => {
    expect(await saidOf(bytes('Dear reader,'))).toEqual([
      'release/unreadable It is neither a zip archive nor a gzip archive.',
    ]);
    expect(await saidOf(new Uint8Array())).toEqual([
      'release/unreadable It is neither a zip archive nor a gzip archive.',
    ]);
  });

  it('is too large to be one', async () => {
    const path = join(folder, 'huge.zip');
    await writeFile(path, 'PK');
    await truncate(path, 3 * 1024 ** 3);
    const { findings } = await readAll(path);
    expect(findings.map(({ message }) => message)).toEqual([`It has ${3 * 1024 ** 3} bytes.`]);
    await rm(path);
  });

  it('is not there', async () => {
    const { findings } = await readAll(join(folder, 'nowhere'));
    expect(findings.map(({ message }) => message)).toEqual([
      'It cannot be read: there is no such file or folder.',
    ]);
  });
});

describe('a folder', () => {
  it('with a link in the release names it and does not follow it', async () => {
    const release = join(folder, 'linked');
    await mkdir(join(release, 'csv'), { recursive: true });
    await writeFile(join(release, 'SHA256SUMS'), '');
    await symlink('/etc/passwd', join(release, 'csv', 'quotes.csv'));
    const { files, findings } = await readAll(release);
    expect([...files.keys()]).toEqual(['SHA256SUMS']);
    expect(findings.map(({ file, message }) => [file, message])).toEqual([
      ['csv/quotes.csv', 'It is a link or a device.'],
    ]);
  });

  it('is read as far as it is chosen, from a list two levels deep, three below a lone folder', async () => {
    const place = join(folder, 'project');
    for (const path of [
      'dist/json/deep/a.json',
      'dist/b.txt',
      'node_modules/c/d.js',
      'README.md',
    ]) {
      await mkdir(join(place, path, '..'), { recursive: true });
      await writeFile(join(place, path), path);
    }
    const lists: (readonly string[])[] = [];
    const { files } = await readPlace(place, (paths) => {
      lists.push(paths);
      return ['dist/', 'README.md', 'CITATION.cff'];
    });
    expect([...files.keys()]).toEqual(['dist/b.txt', 'dist/json/deep/a.json', 'README.md']);
    const inside = await readPlace(join(place, 'node_modules'), (paths) => {
      lists.push(paths);
      return paths.filter((path) => path === 'c/d.js');
    });
    expect([...inside.files.keys()]).toEqual(['c/d.js']);
    await rm(join(place, 'node_modules'), { recursive: true });
    await readPlace(place, (paths) => {
      lists.push(paths);
      return [];
    });
    expect(lists).toEqual([
      ['README.md', 'dist/', 'dist/b.txt', 'dist/json/', 'node_modules/', 'node_modules/c/'],
      ['c/', 'c/d.js'],
      ['README.md', 'dist/', 'dist/b.txt', 'dist/json/', 'dist/json/deep/'],
    ]);
  });

  it('too large for memory is not read', async () => {
    const release = join(folder, 'large');
    await mkdir(release);
    await writeFile(join(release, 'SHA256SUMS'), '');
    await writeFile(join(release, 'huge.csv'), '');
    await truncate(join(release, 'huge.csv'), 3 * 1024 ** 3);
    const { findings } = await readAll(release);
    expect(findings.map(({ check, file }) => [check, file])).toEqual([
      ['folder/too-large', 'huge.csv'],
    ]);
    await rm(release, { recursive: true });
  });
});

describe('what an operating system left behind', () => {
  const junk = [
    '.DS_Store',
    'csv/Thumbs.db',
    'desktop.ini',
    'csv/._a.csv',
    '__MACOSX/a/SHA256SUMS',
  ];
  const warnings = ['.DS_Store', '__MACOSX/', 'csv/._a.csv', 'csv/Thumbs.db', 'desktop.ini'];

  it('is a warning in a folder', async () => {
    const release = join(folder, 'looked-at');
    for (const path of [...junk, 'SHA256SUMS']) {
      await mkdir(join(release, path, '..'), { recursive: true });
      await writeFile(join(release, path), '');
    }
    const { files, findings } = await readPlace(release, releaseParts);
    expect([...files.keys()]).toEqual(['SHA256SUMS']);
    expect(findings.map(({ severity, file }) => [severity, file])).toEqual(
      warnings.map((path) => ['warning', path]),
    );
  });

  it('is a warning in an archive, whose release is not looked for in it', async () => {
    const path = join(folder, 'mac.zip');
    await writeFile(path, zip(Object.fromEntries(junk.map((name) => [name, bytes('')]))));
    const { files, findings } = await readAll(path);
    expect([...files.keys()]).toEqual(Object.keys(sums));
    expect(findings.map(({ file }) => file).sort()).toEqual(warnings);
    expect(findings.map(({ severity }) => severity)).toEqual(warnings.map(() => 'warning'));
  });
});

describe('a folder that holds more than files', () => {
  it('names pipes and links and opens none of them', async () => {
    const place = join(folder, 'pipes');
    await mkdir(join(place, 'dist/csv'), { recursive: true });
    await mkdir(join(place, 'corpus'));
    await writeFile(join(place, 'dist/SHA256SUMS'), '');
    await writeFile(join(place, 'CITATION.cff'), '');
    await symlink(join(place, 'CITATION.cff'), join(place, 'package.json'));
    await symlink('/', join(place, 'corpus/raw'));
    execFileSync('mkfifo', [join(place, 'dist/csv/quotes.csv')]);
    await rm(join(place, 'CITATION.cff'));
    execFileSync('mkfifo', [join(place, 'CITATION.cff')]);
    const { files, findings } = await readPlace(place, releaseParts);
    expect([...files.keys()]).toEqual(['dist/SHA256SUMS']);
    expect(findings.map(({ check, file }) => `${check} ${file}`)).toEqual([
      'folder/no-plain-file dist/csv/quotes.csv',
      'folder/no-plain-file package.json',
      'folder/no-plain-file CITATION.cff',
      'folder/no-plain-file corpus/raw/',
    ]);
  });

  it('names a dist that is a link', async () => {
    const place = join(folder, 'link');
    await mkdir(place);
    await symlink(folder, join(place, 'dist'));
    const { findings } = await readPlace(place, releaseParts);
    expect(findings.map(({ check, file }) => `${check} ${file}`)).toEqual([
      'folder/no-plain-file dist',
    ]);
  });

  it('is no project when one of its files is a pipe', async () => {
    const place = join(folder, 'project-of-pipes');
    await mkdir(place);
    execFileSync('mkfifo', [join(place, 'README.md')]);
    await expect(readFiles(place, ['README.md'])).rejects.toThrow(
      'README.md is a pipe or a device.',
    );
  });

  it('names clashes of case', async () => {
    const place = join(folder, 'clash');
    await mkdir(place);
    for (const name of ['SHA256SUMS', 'a.csv', 'A.csv']) await writeFile(join(place, name), '');
    const { findings } = await readAll(place);
    expect(findings.map(({ check, file, message }) => [check, file, message])).toEqual(
      process.platform === 'linux'
        ? [['folder/name-clash', 'a.csv', 'It differs from "A.csv" in case or normal form only.']]
        : [],
    );
  });
});
