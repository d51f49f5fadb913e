import type { ResourceLimits, Worker, WorkerOptions } from 'node:worker_threads';
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

  constructor(options: ExtractOptions, limits?: ResourceLimits) {
    this.#start = {
      workerData: options,
      ...(limits ? { resourceLimits: limits } : {}),
    };
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

/** Answers batches of lines in their order by so many threads; takes no more of them than those can answer soon. `limits` are of each thread. */
export async function* answerByJobs(
  batches: AsyncIterable<readonly ByteLine[]>,
  count: number,
  options: ExtractOptions,
  limits?: ResourceLimits,
): AsyncGenerator<Answered> {
  const jobs = Array.from({ length: count }, () => new Job(options, limits));
  const asked: Promise<Answered>[] = [];
  try {
    let at = 0;
    for await (const lines of batches) {
      const job = jobs[at % count];
      if (job) asked.push(job.answer(lines));
      at += 1;
      const first = asked.length > count * waiting ? asked.shift() : undefined;
      if (first) yield await first;
    }
    for (const each of asked) yield await each;
  } finally {
    await Promise.all(jobs.map((job) => job.close()));
  }
}
