import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { isatty } from 'node:tty';
import { closest } from '../text/closest.js';
import { printable, show } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { wrap } from '../text/wrap.js';
import { explain, progress, promptsTo } from './output.js';

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** The one way to the person at the keyboard; tests put their own streams in its place. */
export const terminal = {
  /** Undefined where nobody can be asked: input or messages go to a file, a pipe or a program. */
  streams: (): Streams | undefined =>
    isatty(0) && isatty(2) ? { input: process.stdin, output: promptsTo() } : undefined,
};

export interface Choice {
  readonly value: string;
  /** What it means, in one line. */
  readonly help?: string;
}

/** Something that an option of the command line says or, where it is left out, a person is asked for. */
export interface Question {
  /** The option, without its dashes. */
  readonly name: string;
  readonly help: string;
  readonly choices?: readonly Choice[];
  /** Whether other answers than the choices are good too. */
  readonly isOpen?: boolean;
  /** The answer where none is given. */
  readonly otherwise?: string;
  /** What is wrong with an answer, in a sentence; undefined where nothing is. */
  readonly problem?: (answer: string) => string | undefined;
}

export interface Conversation {
  ask(question: Question): Promise<string>;
  end(): void;
}

/** Characters to a line. */
const width = 100;

/** A default that would not stand before the answer. */
const isLong = (otherwise: string | undefined): otherwise is string =>
  otherwise !== undefined && otherwise.length > 20;

function shown({ name, help, choices = [], otherwise }: Question): string {
  const column = Math.max(0, ...choices.map(({ value }) => value.length)) + 2;
  const lines = choices.map(({ value, help: meaning = '' }, at) => {
    const [first = '', second] = wrap(printable(meaning), width - column - 6);
    const words = first === '' ? '' : `${first.line}${second ? ' …' : ''}`;
    return `  ${String(at + 1).padStart(2)}  ${value.padEnd(column)}${words}`.trimEnd();
  });
  const preset = isLong(otherwise) ? [`  [Enter]  ${printable(otherwise)}`] : [];
  return ['', `${name}: ${printable(help)}`, ...lines, ...preset]
    .map((line) => `${line}\n`)
    .join('');
}

const codesOf = ({ choices = [] }: Question): string[] => choices.map(({ value }) => value);

/** What is wrong with an answer; undefined where nothing is. */
function problemIn(question: Question, answer: string): string | undefined {
  const { choices, isOpen = false, problem } = question;
  const codes = codesOf(question);
  if (choices && !isOpen && !codes.includes(answer)) {
    const near = closest(answer, codes);
    const meant = near === undefined ? `one of ${codes.join(', ')}` : `perhaps ${near}`;
    return `${show(answer)} is none of the choices; ${meant}.`;
  }
  return problem?.(answer);
}

/** Asks on a terminal, again until the answer is good. Its end, or Ctrl-C, ends the command. */
export function converse({ input, output }: Streams): Conversation {
  const lines = createInterface({ input, output });
  // Lines that come before they are asked for, as when several are pasted, are kept.
  const answers: AsyncIterator<string, undefined> = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      explain(shown(question));
      for (;;) {
        const { otherwise } = question;
        const isShown = otherwise !== undefined && otherwise !== '' && !isLong(otherwise);
        lines.setPrompt(isShown ? `[${printable(otherwise)}] > ` : '> ');
        lines.prompt();
        const { value } = await answers.next();
        if (value === undefined) {
          explain('\n');
          throw new Refusal('The questions were not answered to the end: nothing was written.');
        }
        const typed = value.trim();
        const answer = codesOf(question)[Number(typed) - 1] ?? (typed === '' ? otherwise : typed);
        const wrong = answer === undefined ? 'An answer is needed.' : problemIn(question, answer);
        if (answer !== undefined && wrong === undefined) return answer;
        progress(wrong ?? '');
      }
    },
    end() {
      lines.close();
    },
  };
}

/**
 * What an option says or a person answers; where nobody can be asked, what holds otherwise.
 * @throws Refusal that names the option, when it says what it cannot or is needed and missing.
 */
export async function answerTo(
  question: Question,
  given: string | undefined,
  conversation: Conversation | undefined,
): Promise<string> {
  const { name, help, choices, isOpen, otherwise } = question;
  if (given !== undefined) {
    const wrong = problemIn(question, given);
    if (wrong === undefined) return given;
    throw new Refusal(`--${name}: ${wrong}`);
  }
  if (conversation) return conversation.ask(question);
  if (otherwise !== undefined) return otherwise;
  const among = choices && !isOpen ? ` It is one of ${codesOf(question).join(', ')}.` : '';
  throw new Refusal(`--${name} is missing. ${help}${among}`);
}

/** Does what may ask questions, where there is somebody to answer. */
export async function conversing<T>(
  work: (conversation: Conversation | undefined) => Promise<T>,
): Promise<T> {
  const streams = terminal.streams();
  if (!streams) return work(undefined);
  const conversation = converse(streams);
  try {
    return await work(conversation);
  } finally {
    conversation.end();
  }
}
