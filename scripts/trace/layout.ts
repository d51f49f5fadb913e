import { wrap } from '../text/wrap.js';
import { printable } from '../text/printable.js';
import type { Piece } from './pieces.js';
import type { Styling } from './styling.js';

/** Characters to a line. */
export const width = 100;

/** Text wrapped with every line indented. What a release from elsewhere says must not steer the terminal. */
export const indented = (text: string, indent: number): string[] =>
  wrap(printable(text), width - indent).map(({ line }) => `${' '.repeat(indent)}${line}`);

/** A name in a column of its own and a text wrapped beside it. */
export function labelled(name: string, text: string, column: number): string[] {
  const [first = '', ...rest] = indented(text, column);
  return [`  ${printable(name).padEnd(column - 2)}${first.slice(column)}`.trimEnd(), ...rest];
}

/** Sentences wrapped and indented, their marked pieces styled line by line. */
export function markedLines(pieces: readonly Piece[], indent: number, styling: Styling): string[] {
  let end = 0;
  const placed = pieces.map(({ part, text: words }) => {
    const start = end;
    const shown = printable(words);
    end += shown.length;
    return { part, shown, start, end };
  });
  const text = placed.map(({ shown }) => shown).join('');
  return wrap(text, width - indent).map(({ start, line }) => {
    const lineEnd = start + line.length;
    const styled = placed.map((piece) => {
      const [from, to] = [Math.max(piece.start, start), Math.min(piece.end, lineEnd)];
      if (from >= to) return '';
      const words = text.slice(from, to);
      const { part } = piece;
      if (part === null) return words;
      return styling.mark(words, part, { isFirst: from === piece.start, isLast: to === piece.end });
    });
    return `${' '.repeat(indent)}${styled.join('')}`;
  });
}
