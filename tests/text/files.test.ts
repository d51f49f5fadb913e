import { describe, expect, it } from 'vitest';
import { collect, collectFiles, inChunks, type FileInChunks } from '../../scripts/text/chunks.js';
import { bytesOf, type Files } from '../../scripts/text/files.js';
import { LazyFiles, overlaid, renamedFiles } from '../../scripts/text/lazy-files.js';
import { measured, measuresOf, type Measure } from '../../scripts/text/measured.js';
import { isSystemFile, systemFileIn } from '../../scripts/text/system-files.js';

const filesOf = (texts: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
const textsOf = (files: Files): Record<string, string> =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));

/** SHA-256 of "abc", an example of FIPS 180-2. */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('files that are read when somebody asks for one', () => {
  it('are those that are still there, read anew each time', () => {
    const read: string[] = [];
    const files = new LazyFiles(['b', 'a', 'gone', 'a'], (path) => {
      read.push(path);
      return path === 'gone' ? undefined : bytesOf(path);
    });
    expect([files.size, [...files.keys()]]).toEqual([3, ['b', 'a', 'gone']]);
    expect([files.has('a'), files.has('gone'), files.has('c')]).toEqual([true, true, false]);
    expect([files.get('c'), files.get('gone')]).toEqual([undefined, undefined]);
    expect(read).toEqual(['gone']);
    expect(textsOf(files)).toEqual({ b: 'b', a: 'a' });
    expect([...files.values()]).toEqual([bytesOf('b'), bytesOf('a')]);
    expect([...files.entries()]).toEqual([...files]);
    const told: unknown[] = [];
    files.forEach((bytes, path, all) => told.push(path, bytes, all === files));
    expect(told).toEqual(['b', bytesOf('b'), true, 'a', bytesOf('a'), true]);
    expect(read.filter((path) => path === 'a')).toHaveLength(5);
  });

  it('may have other names, or lie over others', () => {
    const files = filesOf({ 'a/x': '1', 'a/y': '2', z: '3' });
    const renamed = renamedFiles(files, (path) => /^a\/(.)$/.exec(path)?.[1]);
    expect(textsOf(renamed)).toEqual({ x: '1', y: '2' });
    expect([renamed.get('z'), renamed.get('a/x')]).toEqual([undefined, undefined]);
    const over = filesOf({ z: '4', n: '5' });
    expect(textsOf(overlaid(files, over))).toEqual({ 'a/x': '1', 'a/y': '2', z: '4', n: '5' });
  });
});

describe('files in chunks', () => {
  const parts = [bytesOf('a'), bytesOf(''), bytesOf('bc')];
  const inTurn = async function* () {
    await Promise.resolve();
    yield* parts;
  };

  it('are collected from whatever makes them', async () => {
    const whole = bytesOf('abc');
    expect([...(inChunks(whole) as Iterable<Uint8Array>)]).toEqual([whole]);
    expect(await collect(whole)).toBe(whole);
    expect(await Promise.all([collect(parts), collect(inTurn())])).toEqual([whole, whole]);
    const files = async function* (): AsyncGenerator<FileInChunks> {
      await Promise.resolve();
      yield ['x', parts];
      yield ['y', inTurn()];
    };
    expect(textsOf(await collectFiles(files()))).toEqual({ x: 'abc', y: 'abc' });
  });

  it('are measured as they are handed on, as whole ones are', async () => {
    const told: Measure[] = [];
    const handedOn: Uint8Array[] = [];
    for await (const chunk of measured(inTurn(), (measure) => told.push(measure))) {
      expect(told).toEqual([]);
      handedOn.push(chunk);
    }
    expect(handedOn).toEqual(parts);
    expect(told).toEqual([{ bytes: 3, sha256: abc }]);
    expect([...measuresOf(filesOf({ x: 'abc' }))]).toEqual([['x', { bytes: 3, sha256: abc }]]);
  });
});

describe('what an operating system leaves behind', () => {
  it.each([
    ['.DS_Store', '.DS_Store'],
    ['a/Thumbs.db', 'a/Thumbs.db'],
    ['a/__MACOSX/b/._c', 'a/__MACOSX/'],
    ['a/._b', 'a/._b'],
    ['desktop.ini', 'desktop.ini'],
  ])('is in %s', (path, shortest) => {
    expect([isSystemFile(path), systemFileIn(path)]).toEqual([true, shortest]);
  });

  it('is nothing else', () => {
    const paths = ['a/b', 'x.DS_Store', 'thumbs.db.json', '._', 'desktop.ini~', 'a__macosx/b', ''];
    expect(paths.filter(isSystemFile)).toEqual([]);
  });
});
