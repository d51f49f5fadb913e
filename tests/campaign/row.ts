import { performance } from 'node:perf_hooks';

/** What came of one kind of attack. */
export interface Row {
  readonly what: string;
  readonly tried: number;
  /** How often nothing was lost and nothing accepted that should not be. */
  readonly held: number;
  /** The longest that one took, in seconds. */
  readonly slowest: number;
  readonly note?: string;
}

/** How hard a driver tries. */
export interface Effort {
  /** Draws fewer cases. */
  readonly quick: boolean;
  /** Of everything that is drawn. */
  readonly seed: number;
}

/** Rows come one by one, so that those of an interrupted run are known. */
export type Driver = (effort: Effort) => AsyncIterable<Row>;

export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** An attack that this machine does not allow. */
export function notTried(what: string, why: string): Row {
  say(`NOT TRIED: ${what}: ${why}`);
  return { what, tried: 0, held: 0, slowest: 0, note: `not tried: ${why}` };
}

/** What did not hold, in words; undefined when it held. */
export type Fault = string | undefined;

/** Counts how often an attack was tried and held, and says on stderr where it did not. */
export class Tally {
  readonly #what: string;
  #tried = 0;
  #held = 0;
  #slowest = 0;

  constructor(what: string) {
    this.#what = what;
    say(`${what} …`);
  }

  /** Counts one case. */
  count(name: string, fault: Fault, seconds = 0): void {
    this.#tried += 1;
    this.#slowest = Math.max(this.#slowest, seconds);
    if (fault === undefined) this.#held += 1;
    else say(`DID NOT HOLD: ${this.#what}: ${name}: ${fault}`);
  }

  /** Tries one case; an exception is a fault. */
  async try(name: string, attempt: () => Promise<Fault> | Fault): Promise<void> {
    const start = performance.now();
    let fault: Fault;
    try {
      fault = await attempt();
    } catch (error) {
      fault = `exception: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
    this.count(name, fault, (performance.now() - start) / 1000);
  }

  row(note?: string): Row {
    const facts = { what: this.#what, tried: this.#tried, held: this.#held };
    return { ...facts, slowest: this.#slowest, ...(note === undefined ? {} : { note }) };
  }
}
