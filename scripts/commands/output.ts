import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { printable, printableJson, printableLines, printableStyled } from '../text/printable.js';
import { systemReason } from '../text/system-words.js';

/** The one way to stdout and stderr; tests put their own function in its place. */
export const device = {
  /** Writes some or all of the bytes, and says how many. */
  write: (stream: number, bytes: Uint8Array): number => writeSync(stream, bytes),
};

const wait = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

const isBusy = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN';

/**
 * Writes all of a text before it returns, so that nothing is cut when the process ends. What can no longer be written is dropped: the work
 * goes on, so that no release stops half-way because `head` has seen enough, and the loss is told at the end.
 */
class Channel {
  readonly #stream: number;
  loss: unknown;

  constructor(stream: number) {
    this.#stream = stream;
  }

  put(text: string): void {
    if (this.loss !== undefined) return;
    try {
      let bytes: Uint8Array = new TextEncoder().encode(text);
      while (bytes.length > 0) bytes = bytes.subarray(this.#take(bytes));
    } catch (thrown) {
      this.loss = thrown;
    }
  }

  /** A pipe that another program made non-blocking takes no more while it is full. */
  #take(bytes: Uint8Array): number {
    try {
      return device.write(this.#stream, bytes);
    } catch (thrown) {
      if (!isBusy(thrown)) throw thrown;
      wait(5);
      return 0;
    }
  }
}

const stdout = new Channel(1);
const stderr = new Channel(2);

/** Findings and data, for a program or a pager. */
export const print = (text: string): void => {
  stdout.put(printableLines(text));
};

/** One line, whatever is in it. */
export const printLine = (line: string): void => {
  print(`${printable(line)}\n`);
};

/** Text with the program’s own styling, what comes from elsewhere made printable before. */
export const printStyled = (text: string): void => {
  stdout.put(printableStyled(text));
};

export const printJson = (value: unknown): void => {
  stdout.put(`${printableJson(value)}\n`);
};

/** An item of a list of JSON, without the comma behind it. */
export const printJsonItem = (value: unknown): void => {
  stdout.put(printableJson(value).replace(/^/gm, '  '));
};

/** A line that was made printable before. */
export const printWhole = (line: string): void => {
  stdout.put(line);
};

/** A line of a stream of JSON. */
export const printJsonLine = (value: unknown): void => {
  printWhole(`${printableJson(value, 0)}\n`);
};

/** A text as it is, for a program or a file; on a terminal what is hidden in it is shown. */
export const printText = (text: string): void => {
  if (isTerminal()) print(text);
  else stdout.put(text);
};

/** Whether anybody still reads what is printed: who reads a long input stops when nobody does. */
export const isRead = (): boolean => stdout.loss === undefined;

export const isTerminal = (): boolean => isatty(1);

const widths = { least: 40, elsewhere: 100 };

/** Columns of the terminal, or of a page that is printed elsewhere; a terminal may not know its own. */
export function columns(): number {
  const own = isTerminal() ? process.stdout.columns : 0;
  return own > 0 ? Math.max(own, widths.least) : widths.elsewhere;
}

/** One line that a person waits by, or that says what went wrong. */
export const progress = (line: string): void => {
  stderr.put(`${printable(line)}\n`);
};

/** Lines that say how a command is used. */
export const explain = (text: string): void => {
  stderr.put(printableLines(text));
};

/** Where whoever is asked types and edits an answer. */
export const promptsTo = (): NodeJS.WriteStream => process.stderr;

export const forgetLosses = (): void => {
  for (const channel of [stdout, stderr]) channel.loss = undefined;
};

/** Says so when not everything could be written; false then. */
export function allWasWritten(): boolean {
  if (stdout.loss !== undefined)
    progress(`missile-talks: Not all output was written: ${systemReason(stdout.loss) ?? 'lost'}.`);
  return stdout.loss === undefined && stderr.loss === undefined;
}
