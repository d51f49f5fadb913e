import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  allWasWritten,
  device,
  forgetLosses,
  print,
  printJson,
  printLine,
  printStyled,
  progress,
} from '../../scripts/commands/output.js';
import { run } from '../../scripts/commands/program.js';
import { reportFailure } from '../../scripts/commands/failure.js';
import { Refusal } from '../../scripts/text/refusal.js';

const failure = (code: string): Error =>
  Object.assign(new Error(`${code}: words of the system, write`), { code, syscall: 'write' });

/** What reached each stream; `take` says how many of the bytes a write takes, or throws. */
function written(take: (stream: number, bytes: Uint8Array) => number): string[] {
  const streams = ['', '', ''];
  vi.spyOn(device, 'write').mockImplementation((stream, bytes) => {
    const count = take(stream, bytes);
    streams[stream] =
      `${streams[stream] ?? ''}${new TextDecoder().decode(bytes.subarray(0, count))}`;
    return count;
  });
  return streams;
}

beforeEach(forgetLosses);
afterEach(() => {
  vi.restoreAllMocks();
  forgetLosses();
});

describe('output', () => {
  it('is written whole, by however few bytes at a time and however often the pipe is full', () => {
    let calls = 0;
    const streams = written(() => {
      calls += 1;
      if (calls % 3 === 0) throw failure('EAGAIN');
      return 1;
    });
    print('one line\nand another\n');
    expect([streams[1], allWasWritten()]).toEqual(['one line\nand another\n', true]);
  });

  it.each(['EPIPE', 'ENOSPC', 'EIO', 'EBADF'])(
    'that ends in %s is told in a sentence, and no more is written',
    (code) => {
      let calls = 0;
      const streams = written((stream, bytes) => {
        if (stream === 2) return bytes.length;
        calls += 1;
        throw failure(code);
      });
      print('a');
      print('b');
      expect([calls, allWasWritten()]).toEqual([1, false]);
      expect(streams[2]).toMatch(/^missile-talks: Not all output was written: [a-z ]+\.\n$/);
    },
  );

  it('shows every hidden character, and keeps the layout', () => {
    const hidden = '\u001b]0;x\u0007 \u009b \u202e \u200b \u{e0041} \ue000 \u2028 \ud800 \u3164';
    const streams = written((_stream, bytes) => bytes.length);
    print(`${hidden}\n\t.\n`);
    printLine(`a\nb ${hidden}`);
    printStyled(`\u001b[1mbold\u001b[22m \u001b[2J\u001b]8;;\n`);
    printJson({ [hidden]: hidden });
    progress(`a\r\n::error::b`);
    const shown =
      '\\u{1b}]0;x\\u{7} \\u{9b} \\u{202e} \\u{200b} \\u{e0041} \\u{e000} \\u{2028} \\u{d800} \\u{3164}';
    const [, stdout = '', stderr] = streams;
    const json = stdout.slice(stdout.indexOf('{\n'));
    expect(stdout.slice(0, -json.length)).toBe(
      `${shown}\n\t.\na\\u{a}b ${shown}\n\u001b[1mbold\u001b[22m \\u{1b}[2J\\u{1b}]8;;\n`,
    );
    expect(json).toMatch(/^[\n -~]*$/);
    expect(JSON.parse(json)).toEqual({ [hidden]: hidden });
    expect(stderr).toBe('a\\u{d}\\u{a}::error::b\n');
  });
});

describe('a command whose output is lost', () => {
  const statusOf = async (stream: number, args: readonly string[]) => {
    const before = process.exitCode;
    process.exitCode = 0;
    written((each, bytes) => {
      if (each === stream) throw failure('EPIPE');
      return bytes.length;
    });
    await run(args);
    const status = process.exitCode;
    process.exitCode = before;
    return status;
  };

  it.each([
    ['stdout', 1, ['check', '--list']],
    ['stdout', 1, ['--help']],
    ['stdout', 1, ['trace', 'Q009', '--json']],
    ['stderr', 2, ['diff', 'dist', 'dist']],
  ])('to a closed %s does not claim success', async (_name, stream, args) => {
    expect(await statusOf(stream, args)).toBe(1);
  });
});

describe('an error', () => {
  const system = (message: string, facts: object) => Object.assign(new Error(message), facts);
  const said = (thrown: unknown): string | undefined => {
    const streams = written((_stream, bytes) => bytes.length);
    reportFailure(thrown, '/project');
    return streams[2];
  };

  it.each([
    ['of the user', new Refusal('Say \u001b which.'), 'Say \\u{1b} which.'],
    [
      'of the system, about a file of the project',
      system("EACCES: permission denied, open '/project/curated/ids.json'", {
        code: 'EACCES',
        syscall: 'open',
        path: '/project/curated/ids.json',
      }),
      'curated/ids.json cannot be opened: permission denied.',
    ],
    [
      'of the system, about another',
      system("ENOTDIR: not a directory, scandir '/a\u202e'", {
        code: 'ENOTDIR',
        syscall: 'scandir',
        path: '/a\u202e',
      }),
      '/a\\u{202e} cannot be read: a file is where a folder should be.',
    ],
    [
      'of the system, about no file',
      system('ENOSPC: no space left on device, write', { code: 'ENOSPC', syscall: 'write' }),
      'A file cannot be written: no space is left on the disk.',
    ],
    [
      'of a program that is not there',
      system('spawn git ENOENT', { code: 'ENOENT', syscall: 'spawn git', path: 'git' }),
      'git cannot be run: it is not installed.',
    ],
    [
      'of a package that is not there',
      system("Cannot find package 'zod'", { code: 'ERR_MODULE_NOT_FOUND' }),
      "A part of the program is not there: Cannot find package 'zod'. Install it again, in a checkout with npm ci.",
    ],
    [
      'of the program itself',
      new TypeError('x is not a function\nat y'),
      'The program failed: x is not a function. This is a fault of its own: please report it, with the command and its input. With DEBUG=1 it says where it failed.',
    ],
  ])('%s is one sentence without a stack', (_whose, thrown, sentence) => {
    vi.stubEnv('DEBUG', '');
    expect(said(thrown)).toBe(`missile-talks: ${sentence}\n`);
    vi.stubEnv('DEBUG', '1');
    expect(said(thrown)).toContain('output.test.ts');
    vi.unstubAllEnvs();
  });
});
