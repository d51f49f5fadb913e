import { createReadStream, fstatSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { type ByteLine, byteLines } from '../io/byte-lines.js';
import { Refusal } from '../text/refusal.js';
import { type Answered, answerByJobs } from './extract-jobs.js';
import { answerTo, isBlank, longestLine } from './extract-line.js';
import { isRead, printWhole, progress } from './output.js';
import type { ExtractOptions } from './page-reading.js';
import { Pace } from './pace.js';

export interface StreamOptions {
  readonly options: ExtractOptions;
  /** Threads that read pages; 1 for none but this one. */
  readonly jobs: number;
  /** The first page to answer, from 1; lines that are blank are none. */
  readonly from: number;
}

/** What came of a stream. */
export interface StreamCounts {
  readonly answered: number;
  readonly errors: number;
  /** Whether a line was cut off, or a thread ended before it had read its lines. */
  readonly isBroken: boolean;
}

/** A batch is full with so many lines, or bytes: enough that handing them over costs little, and little enough to be held many times. */
const full = { lines: 64, bytes: 2 ** 18 } as const;

/** Milliseconds after which a batch waits for no further lines: whoever writes a line may wait for its answer. */
const patience = 100;

interface Batch {
  readonly lines: readonly ByteLine[];
  readonly isFull: boolean;
}

async function* inBatches(source: AsyncIterable<ByteLine>): AsyncGenerator<Batch> {
  const each = source[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<ByteLine>> | undefined;
  const more = (): Promise<IteratorResult<ByteLine>> => {
    const line = each.next();
    // What went wrong is thrown where it is awaited, which may be after a batch is taken.
    line.catch(() => undefined);
    return line;
  };
  for (let isEnded = false; !isEnded;) {
    const lines: ByteLine[] = [];
    let bytes = 0;
    let timer: NodeJS.Timeout | undefined;
    let late: Promise<undefined> | undefined;
    const isFull = (): boolean => lines.length >= full.lines || bytes >= full.bytes;
    try {
      while (!isFull()) {
        next ??= more();
        const came = await (late ? Promise.race([next, late]) : next);
        if (!came) break;
        next = undefined;
        isEnded = came.done === true;
        if (came.done === true) break;
        const { value: line } = came;
        // What is handed over is copied with the whole buffer that it is part of.
        lines.push(line.bytes ? { ...line, bytes: new Uint8Array(line.bytes) } : line);
        bytes += line.bytes?.length ?? 0;
        late ??= new Promise((resolve) => {
          timer = setTimeout(resolve, patience, undefined);
        });
      }
    } finally {
      clearTimeout(timer);
    }
    if (lines.length > 0) yield { lines, isFull: isFull() };
  }
}

/** The lines from a page on. */
async function* linesFrom(lines: AsyncIterable<ByteLine>, from: number): AsyncGenerator<ByteLine> {
  let page = 1;
  for await (const line of lines) {
    if (page >= from) yield line;
    else if (!isBlank(line)) page += 1;
  }
}

async function* answerHere(
  lines: AsyncIterable<ByteLine> | Iterable<ByteLine>,
  options: ExtractOptions,
): AsyncGenerator<Answered> {
  for await (const line of lines) {
    const answer = answerTo(line, options);
    if (answer) yield { answers: [answer] };
  }
}

/** Threads are started once there is a full batch; what comes more slowly is answered here. */
async function* answered(
  lines: AsyncIterable<ByteLine>,
  { options, jobs }: StreamOptions,
): AsyncGenerator<Answered> {
  if (jobs === 1) {
    yield* answerHere(lines, options);
    return;
  }
  const batches = inBatches(lines);
  let first = await batches.next();
  for (; first.done !== true && !first.value.isFull; first = await batches.next())
    yield* answerHere(first.value.lines, options);
  if (first.done === true) return;
  const { value } = first;
  const all = async function* (): AsyncGenerator<readonly ByteLine[]> {
    yield value.lines;
    for await (const batch of batches) yield batch.lines;
  };
  yield* answerByJobs(all(), jobs, options);
}

/** Says what was not answered as it should be and, where the input could not be read to its end, where to go on. */
function tell({ answered: all, errors }: StreamCounts, isEnded: boolean, next: number): void {
  if (errors > 0)
    progress(`${errors} of ${all} lines could not be read; each is answered with its error`);
  if (!isEnded && all > 0) progress(`${all} pages are answered; go on with --from ${next}`);
}

/** Answers each line of a stream with one, in order, and holds few at a time. `size` is how many bytes it has, where that is known. */
export async function answerAll(
  chunks: AsyncIterable<Uint8Array>,
  given: StreamOptions,
  size?: number,
): Promise<StreamCounts> {
  const pace = new Pace(size);
  const counts = { answered: 0, errors: 0, isBroken: false };
  let isEnded = false;
  const lines = linesFrom(byteLines(pace.counting(chunks), longestLine), given.from);
  try {
    for await (const { answers, lost } of answered(lines, given)) {
      for (const { line, isError, isCut } of answers) {
        printWhole(line);
        counts.answered += 1;
        if (isError) counts.errors += 1;
        if (isCut) {
          counts.isBroken = true;
          progress('The input ends in the middle of a line.');
        }
      }
      if (lost !== undefined) {
        counts.isBroken = true;
        progress(lost);
      }
      if (!isRead()) {
        // More may never come, and nobody waits for it any more.
        if (chunks instanceof Readable) chunks.destroy();
        break;
      }
      pace.tell(counts.answered);
    }
    isEnded = true;
  } finally {
    tell(counts, isEnded, given.from + counts.answered);
  }
  return counts;
}

/** The bytes of a file, or of standard input, and how many there are, if that is known. */
export function streamOf(path: string): {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly size?: number;
} {
  if (path === '-') {
    // Node gives an empty stream for a folder.
    if (fstatSync(0).isDirectory()) throw new Refusal('Standard input is a folder.');
    return { chunks: process.stdin };
  }
  const facts = statSync(path, { throwIfNoEntry: false });
  const chunks = createReadStream(path);
  return facts?.isFile() === true ? { chunks, size: facts.size } : { chunks };
}
