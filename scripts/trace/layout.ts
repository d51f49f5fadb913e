import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import type { SentencePart } from './sentences.js';

/** How a trace highlights words: a terminal underlines them, everything else gets brackets. */
export interface Styling {
  readonly heading: (text: string) => string;
  /** Words that are there to be passed over. */
  readonly faint: (text: string) => string;
  /** Highlighted words on one line. Brackets appear only where the words begin and end. */
  readonly highlight: (
    text: string,
    part: string,
    at: { readonly isFirst: boolean; readonly isLast: boolean },
  ) => string;
}

/** The words a record is about, as against those that say who said them. */
const isMain = (part: string): boolean => part === 'words' || part === 'content';

/** ⟦the record’s words⟧ and ⟨their attribution⟩. */
export const plainStyling: Styling = {
  heading: (text) => text,
  faint: (text) => text,
  highlight: (text, part, { isFirst, isLast }) => {
    const [open, close] = isMain(part) ? ['⟦', '⟧'] : ['⟨', '⟩'];
    return `${isFirst ? open : ''}${text}${isLast ? close : ''}`;
  },
};

const escape = '\u001b[';
const bold = (text: string): string => `${escape}1m${text}${escape}22m`;
const faint = (text: string): string => `${escape}2m${text}${escape}22m`;
const underlined = (text: string): string => `${escape}4m${text}${escape}24m`;

/** The record’s words bold and underlined, their attribution underlined (ECMA-48 SGR). */
export const terminalStyling: Styling = {
  heading: bold,
  faint,
  highlight: (text, part) => (isMain(part) ? bold(underlined(text)) : underlined(text)),
};

/** Escapes only where a terminal reads them, and not where NO_COLOR (no-color.org) is set to anything but nothing. */
export const stylingFor = (isTerminal: boolean, noColor: string | undefined): Styling =>
  isTerminal && (noColor === undefined || noColor === '') ? terminalStyling : plainStyling;

/** What the highlights mean, for the parts that occur. */
export const legendOf = (parts: readonly string[], { highlight }: Styling): string =>
  [...new Set(parts)]
    .map((part) => highlight(part, part, { isFirst: true, isLast: true }))
    .join('  ');

/** Characters to a line. */
const width = 100;

/** Text wrapped with every line indented. What a release from elsewhere says must not steer the terminal. */
export const indented = (text: string, indent: number): string[] =>
  wrap(printable(text), width - indent).map(({ line }) => `${' '.repeat(indent)}${line}`);

/** A name in a column of its own and a text wrapped beside it. */
export function labelled(name: string, text: string, column: number): string[] {
  const [first = '', ...rest] = indented(text, column);
  return [`  ${printable(name).padEnd(column - 2)}${first.slice(column)}`.trimEnd(), ...rest];
}

/** Sentences wrapped and indented, their highlighted parts styled line by line. */
export function sentenceLines(
  parts: readonly SentencePart[],
  indent: number,
  styling: Styling,
): string[] {
  let end = 0;
  const placed = parts.map(({ part, text }) => {
    const start = end;
    end += printable(text).length;
    return { part, start, end };
  });
  const shown = parts.map(({ text }) => printable(text)).join('');
  return wrap(shown, width - indent).map(({ start, line }) => {
    const lineEnd = start + line.length;
    const styled = placed.map((each) => {
      const [from, to] = [Math.max(each.start, start), Math.min(each.end, lineEnd)];
      if (from >= to) return '';
      const words = shown.slice(from, to);
      const at = { isFirst: from === each.start, isLast: to === each.end };
      return each.part === null ? words : styling.highlight(words, each.part, at);
    });
    return `${' '.repeat(indent)}${styled.join('')}`;
  });
}
