import type { PlacedMark } from './mark-places.js';

const isNumber = (character: string): boolean =>
  character < ':' ? character >= '0' : character > '~' && /\p{N}/u.test(character);

/** Two marks of a pair by their index; without the second where the text ends, or another quotation begins, before it is closed. */
export interface Match {
  readonly open: number;
  readonly close?: number;
  /** The quotation that begins before this one is closed. */
  readonly next?: number;
}

/** A mark that opens a quotation, if it opens any: not an inch after a number. */
function opens(mark: PlacedMark, isInside: boolean): boolean {
  const { lean, atOpening, atClosing, before, family, system } = mark;
  if (lean === 'closes') return atOpening && !isInside;
  if (lean === 'opens') return !atClosing;
  if (atClosing || isNumber(before)) return false;
  return atOpening || (!isInside && family !== 'typewriter' && system === 'double');
}

/** Inches and seconds: after feet or minutes, before a further measure, or where another mark closes what is open. */
function isMeasure(text: string, mark: PlacedMark, next: PlacedMark | undefined): boolean {
  if (mark.lean === 'opens' || !isNumber(mark.before)) return false;
  if (/\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 6), mark.start))) return true;
  if (/^ ?[x×] ?\d/.test(text.slice(mark.end, mark.end + 4))) return true;
  return next?.atClosing === true && !isNumber(next.before);
}

/** Closing marks find the mark that opens them: the last of their own family if one is open, or else the last. */
function matched(text: string, marks: readonly PlacedMark[]): (number | undefined)[] {
  const closing: (number | undefined)[] = marks.map(() => undefined);
  const open: number[] = [];
  const openOf = new Map<string, number>();
  const count = (at: number, by: number): void => {
    const family = marks[at]?.family ?? '';
    openOf.set(family, (openOf.get(family) ?? 0) + by);
  };
  for (const [at, mark] of marks.entries()) {
    if (opens(mark, open.length > 0)) {
      open.push(at);
      count(at, 1);
    } else if (open.length > 0 && !isMeasure(text, mark, marks[at + 1])) {
      const hasOwn = (openOf.get(mark.family) ?? 0) > 0;
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        count(last, -1);
        if (hasOwn && marks[last]?.family !== mark.family) continue;
        closing[last] = at;
        break;
      }
    }
  }
  return closing;
}

/** Whether the words before a mark end as a quotation does, and not as a phrase in marks. */
const isPunctuated = (mark: PlacedMark | undefined): boolean =>
  mark === undefined || /[.,!?…–—-]/.test(mark.before);

/** «Previous | Main | Next»: arrows around links. */
const isLinks = (text: string, opening: PlacedMark, closing: PlacedMark | undefined): boolean =>
  opening.system.endsWith('guillemet') && text.slice(opening.end, closing?.start).includes(' | ');

/**
 * Pairs of double marks, or of guillemets; pairs inside a pair are left out. What is not closed runs to the end of the paragraph,
 * over phrases in marks and marks of another family, but no further than the next quotation.
 */
export function matchDoubleMarks(text: string, marks: readonly PlacedMark[]): Match[] {
  const closing = matched(text, marks);
  const matches: Match[] = [];
  const isOpening = (at: number): boolean => {
    const mark = marks[at];
    return mark !== undefined && opens(mark, false);
  };
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || !isOpening(at)) continue;
    const close = closing[at];
    if (close !== undefined) {
      if (!isLinks(text, mark, marks[close])) matches.push({ open: at, close });
      at = close;
      continue;
    }
    if (mark.lean === 'closes' || mark.isLoose || mark.system === 'single guillemet') continue;
    let next = at + 1;
    while (next < marks.length) {
      const end = closing[next];
      const isLike = marks[next]?.family === mark.family && isOpening(next);
      if (isLike && isPunctuated(end === undefined ? undefined : marks[end])) break;
      next = (end ?? next) + 1;
    }
    const isMisplaced =
      next < marks.length && closing[next] === undefined && mark.lean === 'either';
    if (isMisplaced) matches.push({ open: at, close: next });
    else matches.push({ open: at, ...(next < marks.length && { next }) });
    at = isMisplaced ? next : next - 1;
  }
  return matches;
}
