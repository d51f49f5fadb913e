import { captionWithCredit, readLeadCaption, trailingCredit } from './printed-forms.js';
import type { Ruling } from './rulings.js';
import type { Line } from '../text/white-space.js';

/** A run of a line with one role. Offsets are UTF-16 units of the line's text. */
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
  text: string,
  rest: Ruling | undefined,
  match: RegExpExecArray,
  rule: string,
): Piece[] {
  const caption = group(match, 'caption');
  const credit = group(match, 'credit');
  const pieces: Piece[] = [
    { start: caption[0], end: caption[1], role: 'caption', rule },
    { start: credit[0], end: credit[1], role: 'photo_credit', rule },
  ];
  if (rest) pieces.push({ start: credit[1] + 1, end: text.length, ...rest });
  return pieces;
}

/** Cuts a line into its blocks where it holds several things; most lines are one. */
export function piecesOf({ text }: Line, ruling: Ruling, isLastOfText: boolean): Piece[] {
  if (ruling.role === 'caption') {
    const match = captionWithCredit.exec(text);
    if (match) return captionAndCredit(text, undefined, match, ruling.rule);
  }
  if (ruling.role === 'body') {
    const lead = readLeadCaption(text);
    if (lead) return captionAndCredit(text, ruling, lead, 'general/lead-caption');
    const trailing = isLastOfText ? trailingCredit.exec(text) : null;
    if (trailing) {
      const [start, end] = group(trailing, 'credit');
      return [
        { start: 0, end: trailing.index, ...ruling },
        { start, end, role: 'credit_line', rule: 'general/trailing-credit' },
      ];
    }
  }
  return [{ start: 0, end: text.length, ...ruling }];
}
