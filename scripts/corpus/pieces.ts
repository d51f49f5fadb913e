import { captionWithCredit, readLeadCaption, trailingCredit } from './printed-forms.js';
import type { Ruling } from './rulings.js';
import type { Line } from '../text/white-space.js';

/** A run of a raw line with one role. Offsets are UTF-16 units of the decoded file. */
export interface Piece extends Ruling {
  readonly start: number;
  readonly end: number;
}

const group = (match: RegExpExecArray, name: string): [number, number] => {
  const span = match.indices?.groups?.[name];
  if (!span) throw new Error(`The pattern has no group ${name}.`);
  return span;
};

function captionAndCredit(
  line: Line,
  rest: Ruling | undefined,
  match: RegExpExecArray,
  rule: string,
): Piece[] {
  const caption = group(match, 'caption');
  const credit = group(match, 'credit');
  const pieces: Piece[] = [
    { start: line.start + caption[0], end: line.start + caption[1], role: 'caption', rule },
    { start: line.start + credit[0], end: line.start + credit[1], role: 'photo_credit', rule },
  ];
  if (rest) pieces.push({ start: line.start + credit[1] + 1, end: line.end, ...rest });
  return pieces;
}

/** Cuts a line into its blocks where it holds several things; most lines are one. */
export function piecesOf(line: Line, ruling: Ruling, isLastOfText: boolean): Piece[] {
  if (ruling.role === 'caption') {
    const match = captionWithCredit.exec(line.text);
    if (match) return captionAndCredit(line, undefined, match, ruling.rule);
  }
  if (ruling.role === 'body') {
    const lead = readLeadCaption(line.text);
    if (lead) return captionAndCredit(line, ruling, lead, 'general/lead-caption');
    const trailing = isLastOfText ? trailingCredit.exec(line.text) : null;
    if (trailing) {
      const [start, end] = group(trailing, 'credit');
      return [
        { start: line.start, end: line.start + trailing.index, ...ruling },
        {
          start: line.start + start,
          end: line.start + end,
          role: 'credit_line',
          rule: 'general/trailing-credit',
        },
      ];
    }
  }
  return [{ start: line.start, end: line.end, ...ruling }];
}
