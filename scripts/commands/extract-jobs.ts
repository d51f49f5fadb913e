import type { Worker, WorkerOptions } from 'node:worker_threads';
import type { ByteLine } from '../io/byte-lines.js';
import { startWorker } from '../io/start-worker.js';
import { type Answer, isBlank, unanswered } from './extract-line.js';
import type { ExtractOptions } from './page-reading.js';

/** The answers to a batch; `lost` says why its thread ended before it. */
export interface Answered {
  readonly answers: readonly Answer[];
  readonly lost?: string;
}

/** A thread that answers lines, one batch at a time, and is started anew when it ended. */
class Job {
  readonly #start: WorkerOptions;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: ExtractOptions, start: WorkerOptions) {
    this.#start = { ...start, workerData: options };
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const module = new URL('./extract-worker', import.meta.url);
    return (this.#worker = startWorker(module, this.#start));
  }

  #ask(lines: readonly ByteLine[]): Promise<Answered> {
    const worker = this.#started();
    return new Promise((resolve) => {
      const end = (why: string): void => {
        // Its exit may come after its error, when another has taken its place.
        if (this.#worker !== worker) return;
        this.#worker = undefined;
        const left = lines.filter((line) => !isBlank(line));
        resolve({ answers: left.map((line) => unanswered(line, why)), lost: why });
      };
      worker.removeAllListeners();
      worker.on('message', (answers: readonly Answer[]) => {
        resolve({ answers });
      });
      worker.on('error', (error: Error & { readonly code?: string }) => {
        const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        const reason = isFull ? 'it took more memory than it gets' : error.message;
        end(`The thread that read it and the lines around it ended: ${reason}.`);
      });
      worker.on('exit', () => {
        end('The thread that read it and the lines around it ended.');
      });
      worker.postMessage(lines);
    });
  }

  /** Answers a batch once those before it are answered. */
  answer(lines: readonly ByteLine[]): Promise<Answered> {
    const answered = this.#last.then(() => this.#ask(lines));
    this.#last = answered;
    return answered;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.removeAllListeners();
    await worker?.terminate();
  }
}

/** Batches that wait at a thread, besides the one that it answers: enough that it never waits for the one that reads and prints. */
const waiting = 2;

/** Answers batches of lines in their order by so many threads, each as soon as it can be; takes no more of them than those can answer soon. */
export async function* answerByJobs(
  batches: AsyncIterable<readonly ByteLine[]>,
  count: number,
  options: ExtractOptions,
  start: WorkerOptions = {},
): AsyncGenerator<Answered> {
  const jobs = Array.from({ length: count }, () => new Job(options, start));
  const asked: Promise<Answered>[] = [];
  const incoming = batches[Symbol.asyncIterator]();
  const more = (): Promise<IteratorResult<readonly ByteLine[]>> => {
    const batch = incoming.next();
    // What went wrong is thrown where it is awaited, which may be after an answer is printed.
    batch.catch(() => undefined);
    return batch;
  };
  let next: ReturnType<typeof more> | undefined = more();
  try {
    for (let at = 0; next ?? asked.length > 0;) {
      const room = asked.length <= count * waiting ? next : undefined;
      const came = await Promise.race([...asked.slice(0, 1), ...(room ? [room] : [])]);
      if ('answers' in came) {
        void asked.shift();
        yield came;
      } else if (came.done === true) next = undefined;
      else {
        const job = jobs[at % count];
        if (job) asked.push(job.answer(came.value));
        at += 1;
        next = more();
      }
    }
  } finally {
    // Not awaited: a batch that was asked for may never come.
    incoming.return?.().catch(() => undefined);
    await Promise.all(jobs.map((job) => job.close()));
  }
}
