import type { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { answerTo } from '../../scripts/commands/extract-line.js';
import { answerByJobs } from '../../scripts/commands/extract-jobs.js';
import { answerAll } from '../../scripts/commands/extract-stream.js';
import { device } from '../../scripts/commands/output.js';
import { byteLines } from '../../scripts/io/byte-lines.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function linesOf(chunks: readonly string[], longest = 100) {
  // eslint-disable-next-line @typescript-eslint/require-await
  async function* given() {
    for (const chunk of chunks) yield bytes(chunk);
  }
  const lines = [];
  for await (const line of byteLines(given(), longest))
    lines.push(line.bytes ? new TextDecoder().decode(line.bytes) : `${line.number} is too long`);
  return lines;
}

describe('byteLines', () => {
  it.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['a last line with a line feed', ['a\nb\n'], ['a', 'b']],
    ['a last line without', ['a\nb'], ['a', 'b']],
    ['lines over several chunks', ['a', 'b\nc', '', 'd\n', '\n'], ['ab', 'cd', '']],
    ['other line breaks', ['a\u2028b\u2029c\u0085d\re\vf\n'], ['a\u2028b\u2029c\u0085d\re\vf']],
    ['a line that is too long', ['x'.repeat(60), `${'x'.repeat(60)}\nb\n`], ['1 is too long', 'b']],
  ])('splits %s', async (_what, chunks, lines) => {
    expect(await linesOf(chunks)).toEqual(lines);
  });

  it('splits a character of several bytes over two chunks', async () => {
    const [first = 0, ...rest] = bytes('é\n');
    // eslint-disable-next-line @typescript-eslint/require-await
    async function* given() {
      yield Uint8Array.of(first);
      yield Uint8Array.from(rest);
    }
    for await (const line of byteLines(given(), 10)) expect(line.bytes).toEqual(Buffer.from('é'));
  });
});

const parsed = (answered: ReturnType<typeof answerTo>): unknown =>
  answered && JSON.parse(answered.line);
const answer = (line: string | Uint8Array) =>
  parsed(answerTo({ number: 3, bytes: typeof line === 'string' ? bytes(line) : line }, {}));

const page =
  'Envoys Meet at the Pier\n\nThey met to talk about the fog horn on the old pier again.\n';

describe('a line of the stream', () => {
  it.each<[string, object, object]>([
    ['text', { id: 'a', text: page }, { id: 'a', text: page }],
    [
      'HTML',
      { id: 7, html: '<p>They met to talk about the fog horn on the old pier again.' },
      { id: 7 },
    ],
    ['no id', { text: page }, { id: null }],
    [
      'cells that are null',
      { id: null, text: page, html: null, url: null, publisher: null },
      { id: null, text: page },
    ],
    [
      'an address',
      { id: 1, text: page, url: 'https://example.org/2009/06/05/horn' },
      { published: { edtf: '2009-06-05' } },
    ],
    ['a publisher', { id: 1, text: page, publisher: 'Pier News' }, { text: page }],
    ['an empty page', { id: 1, text: '' }, { id: 1, blocks: [], text: '' }],
    ['other fields', { id: 1, text: page, lang: 'en' }, { id: 1, text: page }],
  ])('is read with %s', (_what, fields, result) => {
    expect(answer(`${JSON.stringify(fields)}\r`)).toMatchObject(result);
  });

  it.each(['', '  ', '\r', '\t'])('that is blank is passed over: %j', (line) => {
    expect(answer(line)).toBeUndefined();
  });

  it('may begin with a byte order mark', () => {
    expect(answer(`\ufeff${JSON.stringify({ id: 1, text: page })}`)).toMatchObject({ id: 1 });
  });

  it.each<[string, string | Uint8Array, unknown, RegExp]>([
    ['no JSON', '{"id": 1, "text": ', null, /^Line 3: It is not JSON: .+\.$/],
    ['a byte order mark alone', '\ufeff', null, /^Line 3: It is not JSON: .+\.$/],
    ['a list', '[1]', null, /^Line 3: It is no object with "text" or "html"\.$/],
    ['nothing to read', '{"id": 1}', 1, /^Line 3: It has neither "text" nor "html"\.$/],
    [
      'two pages',
      '{"id": 1, "text": "a", "html": "a"}',
      1,
      /^Line 3: It has both "text" and "html"\.$/,
    ],
    ['a page that is a number', '{"id": 1, "text": 2}', 1, /^Line 3: "text" is no string\.$/],
    ['an id that is an object', '{"id": {}, "text": "a"}', null, /^Line 3: "id" is neither/],
    [
      'an id that JSON rounds',
      '{"id": 12345678901234567890, "text": "a"}',
      null,
      /^Line 3: "id" is neither/,
    ],
    [
      'half a character',
      '{"id": 1, "text": "ab\\ud800"}',
      1,
      /^Line 3: The page has half a character .* offset 2\.$/,
    ],
    [
      'no UTF-8',
      Uint8Array.of(0x7b, 0xff),
      null,
      /^Line 3: Byte 1 \(0xFF\) does not begin a UTF-8 character\.$/,
    ],
  ])('with %s is answered with an error', (_what, line, id, error) => {
    expect(answer(line)).toEqual({ id, error: expect.stringMatching(error) as string });
  });

  it.each(['{"id": 1, "te', '12', '', undefined])('that is cut is told: %j', (text) => {
    const line = text === undefined ? { number: 3 } : { number: 3, bytes: bytes(text) };
    const answered = answerTo({ ...line, isOpen: true }, {});
    expect(answered?.isCut).toBe(text === '' ? undefined : true);
    expect(answerTo(line, {})?.isCut).toBe(text === '' ? undefined : false);
  });

  it('that is too long is answered with an error', () => {
    expect(parsed(answerTo({ number: 3 }, {}))).toEqual({
      id: null,
      error: 'Line 3: It is longer than 32000000 bytes.',
    });
  });
});

/** Pages of several batches, with lines that are blank, too large for a batch, or no page. */
const manyLines = Array.from({ length: 150 }, (_, at) =>
  at % 40 === 7
    ? ''
    : at % 50 === 9
      ? '{"id": 1, "text": '
      : JSON.stringify({
          id: at,
          text: at === 70 ? `${'x'.repeat(300_000)}\n\n${page}` : page.repeat(1 + (at % 3)),
        }),
);

const inChunks = async function* (text: string): AsyncGenerator<Uint8Array> {
  const all = bytes(text);
  for (let at = 0; at < all.length; at += 1000) {
    await Promise.resolve();
    yield all.subarray(at, at + 1000);
  }
};

/** What a stream prints, and what is counted. */
async function answersTo(text: string, jobs: number, from = 1) {
  const printed: string[] = [];
  const { write } = device;
  device.write = (stream, chunk) => {
    if (stream === 1) printed.push(new TextDecoder().decode(chunk));
    return chunk.length;
  };
  try {
    const counts = await answerAll(inChunks(text), { options: {}, jobs, from });
    return { counts, lines: printed.join('').split('\n').slice(0, -1) };
  } finally {
    device.write = write;
  }
}

describe('a stream of pages', () => {
  const text = `${manyLines.join('\n')}\n`;
  const alone = answersTo(text, 1);

  it('gets the same answers from several threads as from one, in its order', async () => {
    const { counts, lines } = await alone;
    expect(counts).toEqual({ answered: 146, errors: 3, isBroken: false });
    expect(await answersTo(text, 3)).toEqual({ counts, lines });
  });

  it.each([1, 2])('begins at any page, with %d threads', async (jobs) => {
    const { lines } = await alone;
    for (const from of [1, 8, 66, 146, 147])
      expect((await answersTo(text, jobs, from)).lines).toEqual(lines.slice(from - 1));
  });

  it.each([1, 2])('that ends in the middle of a line says so, with %d threads', async (jobs) => {
    const { counts, lines } = await answersTo(text.slice(0, -20), jobs);
    expect(counts).toMatchObject({ answered: 146, isBroken: true });
    expect(lines.at(-1)).toContain('"Line 150: The input ends in the middle of it."');
    const whole = await answersTo(text.slice(0, -1), jobs);
    expect(whole).toEqual(await alone);
  });

  it('whose thread ends answers what it had with the reason, and goes on', async () => {
    const answered = [];
    const lines = manyLines.map((line, at) => ({ number: at + 1, bytes: bytes(line) }));
    const large = bytes(JSON.stringify({ id: 'large', text: 'They met. '.repeat(2_000_000) }));
    // eslint-disable-next-line @typescript-eslint/require-await
    const batches = async function* () {
      yield lines.slice(0, 3);
      yield [{ number: 4, bytes: large }];
      yield lines.slice(4, 6);
    };
    const start = { resourceLimits: { maxOldGenerationSizeMb: 40 } };
    for await (const each of answerByJobs(batches(), 1, {}, start)) answered.push(each);
    expect(answered.map(({ answers }) => answers.length)).toEqual([3, 1, 2]);
    expect(answered[1]?.lost).toMatch(/^The thread that read it/);
    expect(answered[1]?.answers[0]?.line).toMatch(
      /^\{"id":"large","error":"Line 4: The thread .* it took more memory than it gets/,
    );
  });

  it('leaves no thread behind when one ends by an error, whose exit comes later', async () => {
    const started: Worker[] = [];
    const note = (worker: Worker): void => {
      // What bundles the sources has a thread of its own, which is heard otherwise.
      if (worker.listenerCount('message') === 0 || started.push(worker) > 1) return;
      setImmediate(() => {
        worker.emit('error', new Error('a fault'));
        void worker.terminate();
      });
    };
    // eslint-disable-next-line @typescript-eslint/require-await
    const batches = async function* () {
      for (const number of [1, 2, 3]) yield [{ number, bytes: bytes('{"id": 1, "text": "a"}') }];
    };
    const why = [];
    process.on('worker', note);
    try {
      for await (const { lost } of answerByJobs(batches(), 1, {})) why.push(lost);
    } finally {
      process.off('worker', note);
    }
    const left = started.filter(({ threadId }) => threadId !== -1);
    await Promise.all(left.map((worker) => worker.terminate()));
    expect(why).toEqual([expect.stringContaining('a fault'), undefined, undefined]);
    expect({ started: started.length, left: left.length }).toEqual({ started: 2, left: 0 });
  });

  it.each([1, 2])('is answered as it comes, with %d threads', async (jobs) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const line = bytes(`${JSON.stringify({ id: 1, text: page })}\n`);
    let answers = 0;
    const before: number[] = [];
    const { write } = device;
    device.write = (stream, chunk) => {
      if (stream === 1) answers += 1;
      return chunk.length;
    };
    /** Goes on only when what it wrote is answered, or has not been for ten seconds of no clock. */
    const asking = async function* () {
      for (let asked = 1; asked <= 3; asked += 1) {
        yield line;
        for (let turn = 0; turn < 1000 && answers < asked; turn += 1) {
          await new Promise((resolve) => setImmediate(resolve));
          vi.advanceTimersByTime(10);
        }
        before.push(answers);
      }
    };
    try {
      const { answered } = await answerAll(asking(), { options: {}, jobs, from: 1 });
      expect(before).toEqual([1, 2, 3]);
      expect(answered).toBe(3);
    } finally {
      device.write = write;
      vi.useRealTimers();
    }
  });
});
