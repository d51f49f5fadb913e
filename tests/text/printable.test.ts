import { describe, expect, it } from 'vitest';
import {
  cut,
  givenName,
  printable,
  printableJson,
  printableLines,
  printableStyled,
  reasonOf,
  show,
  withArticle,
} from '../../scripts/text/printable.js';
import { isRefusal, Refusal } from '../../scripts/text/refusal.js';
import { systemReason, systemSentence } from '../../scripts/text/system-words.js';

describe('text from elsewhere', () => {
  const text = 'a\n\tb\u001b[1m\u001b[2J\u202e\u{e0041}é\u200b\u200b🚀';

  it('is printed so that each character can be seen, but for layout and style of our own', () => {
    expect([printable(text), printableLines(text), printableStyled(text)]).toEqual([
      'a\\u{a}\\u{9}b\\u{1b}[1m\\u{1b}[2J\\u{202e}\\u{e0041}é\\u{200b}\\u{200b}🚀',
      'a\n\tb\\u{1b}[1m\\u{1b}[2J\\u{202e}\\u{e0041}é\\u{200b}\\u{200b}🚀',
      'a\n\tb\u001b[1m\\u{1b}[2J\\u{202e}\\u{e0041}é\\u{200b}\\u{200b}🚀',
    ]);
    expect(printableStyled('\u001b[22mx\u001b[m')).toBe('\u001b[22mx\\u{1b}[m');
  });

  it('is JSON that reads back as it was', () => {
    const json = printableJson({ text });
    expect(JSON.parse(json)).toEqual({ text });
    expect(json).toBe(
      '{\n  "text": "a\\n\\tb\\u001b[1m\\u001b[2J\\u202e\\udb40\\udc41é\\u200b\\u200b🚀"\n}',
    );
    expect(printableJson(['\u00ad'], 0)).toBe('["\\u00ad"]');
  });

  it.each([
    ['x'.repeat(120), 'x'.repeat(120)],
    ['x'.repeat(121), `${'x'.repeat(119)}…`],
    ['🚀'.repeat(120), '🚀'.repeat(120)],
    ['🚀'.repeat(121), `${'🚀'.repeat(119)}…`],
    ['x\n', 'x\\u{a}'],
  ])('is cut to 120 characters: %j', (given, expected) => {
    expect(cut(given)).toBe(expected);
  });

  it('is cut before it is made to be seen, however long it is', () => {
    expect(cut('\u200b'.repeat(1_000_000))).toBe(`${'\\u{200b}'.repeat(20).slice(0, 119)}…`);
  });

  it('is shown as JSON whatever it is', () => {
    const deep: unknown[] = [];
    deep.push(deep);
    expect([undefined, null, '"a"', [1, { b: '' }], deep].map(show)).toEqual([
      ...['nothing', 'null', '"\\"a\\""', '[1,{"b":""}]', 'a value nested too deeply to show'],
    ]);
  });

  it('is named so that it can be seen', () => {
    expect(['', 'a'].map(givenName)).toEqual(['""', 'a']);
    expect(['event', 'issue', 'quote', 'meeting', 'actor'].map(withArticle)).toEqual([
      ...['an event', 'an issue', 'a quote', 'a meeting', 'an actor'],
    ]);
  });
});

/** An error as Node throws it. */
const systemError = (code: string, syscall: string, path?: string): Error =>
  Object.assign(new Error(`${code}: the system’s words, ${syscall} '${path ?? ''}'`), {
    code,
    syscall,
    ...(path === undefined ? {} : { path }),
  });

describe('what the system says', () => {
  it('is told in plain words where its own say too little', () => {
    const codes = [
      ...['ENOENT', 'ENOTDIR', 'EISDIR', 'EROFS', 'ENOSPC', 'EDQUOT', 'EIO', 'ELOOP', 'EBADF'],
      ...['ENAMETOOLONG', 'EXDEV', 'EBUSY', 'EEXIST', 'ENOTEMPTY', 'EPERM', 'EPIPE', 'EACCES'],
    ];
    const reasons = codes.map((code) => systemReason(systemError(code, 'open')));
    expect(codes.filter((_, at) => reasons[at] === 'the system’s words')).toEqual(['EACCES']);
    expect(new Set(reasons).size).toBe(codes.length);
    expect(reasons[0]).toBe('there is no such file or folder');
  });

  it.each([
    ['open', 'EACCES', 'opened: the system’s words'],
    ['read', 'EIO', 'read: the disk reports an error'],
    ['scandir', 'EACCES', 'read: the system’s words'],
    ['lstat', 'EACCES', 'read: the system’s words'],
    ['stat', 'EACCES', 'read: the system’s words'],
    ['unlink', 'EACCES', 'removed: the system’s words'],
    ['rmdir', 'ENOTEMPTY', 'removed: the folder is not empty'],
    ['rename', 'EXDEV', 'moved: it lies on another disk'],
    ['symlink', 'EEXIST', 'moved: it is already there'],
    ['mkdir', 'EROFS', 'made: the disk is read-only'],
    ['mkdtemp', 'EROFS', 'made: the disk is read-only'],
    ['write', 'ENOSPC', 'written: no space is left on the disk'],
    ['ftruncate', 'EIO', 'written: the disk reports an error'],
    ['fread', 'EIO', 'written: the disk reports an error'],
  ])('of %s with %s is that a file cannot be %s', (syscall, code, words) => {
    const named = (path: string) => path.slice(1);
    expect(systemSentence(systemError(code, syscall, '/a b'), named)).toBe(
      `a b cannot be ${words}.`,
    );
    expect(systemSentence(systemError(code, syscall), named)).toBe(`A file cannot be ${words}.`);
  });

  it('of a program is that it cannot be run', () => {
    const sentence = (code: string, path?: string) =>
      systemSentence(systemError(code, 'spawn git', path), () => 'x');
    expect(sentence('ENOENT', 'git')).toBe('git cannot be run: it is not installed.');
    expect(sentence('EACCES')).toBe('spawn git cannot be run: EACCES.');
  });

  it('is its code where it uses no words', () => {
    const bare = Object.assign(new Error('x EACCES: words'), { code: 'EACCES', syscall: 'open' });
    expect(systemReason(bare)).toBe('EACCES');
  });

  it.each([
    ['a text', 'a text'],
    [new Error('one\ntwo'), 'one'],
    [new Error('\u202e'), '\\u{202e}'],
    [new Error('x'.repeat(300)), 'x'.repeat(200)],
    [Object.assign(new Error('one'), { code: 'E1' }), 'one'],
    [Object.assign(new Error('one'), { code: 1, syscall: 'open' }), 'one'],
    [Object.assign(new Error('one'), { code: 'E1', syscall: 1 }), 'one'],
    [Object.assign(new Error('one'), { syscall: 'open' }), 'one'],
    [{ code: 'E1', syscall: 'open' }, '[object Object]'],
  ])('is not what says %j', (thrown, reason) => {
    expect([systemReason(thrown), systemSentence(thrown, String)]).toEqual([undefined, undefined]);
    expect(reasonOf(thrown)).toBe(reason);
  });

  it('is the reason where it is what was thrown', () => {
    expect(reasonOf(systemError('ENOENT', 'open'))).toBe('there is no such file or folder');
  });
});

describe('a refusal', () => {
  it('is known by its name, of whatever class it is', () => {
    const named = Object.assign(new Error('x'), { name: 'Refusal' });
    const others = [new Error('x'), { name: 'Refusal' }, 'Refusal'];
    expect([new Refusal('x'), named, ...others].filter(isRefusal)).toHaveLength(2);
  });
});
