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

/** For each mark whether the next that is not after a number closes a quotation. */
function closedLater(marks: readonly PlacedMark[]): boolean[] {
  const later = marks.map(() => false);
  for (let at = marks.length - 2; at >= 0; at -= 1) {
    const next = marks[at + 1];
    if (next?.atClosing) later[at] = isNumber(next.before) ? later[at + 1] === true : true;
  }
  return later;
}

/** Inches and seconds: after feet or minutes, before a further measure, or where another mark closes what is open. */
function isMeasure(text: string, mark: PlacedMark, isClosedLater: boolean): boolean {
  if (mark.lean === 'opens' || !isNumber(mark.before)) return false;
  if (/\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 6), mark.start))) return true;
  if (/^ ?[x×] ?\d/.test(text.slice(mark.end, mark.end + 4))) return true;
  return isClosedLater;
}

/** Closing marks find the mark that opens them: the last of their own family if one is open, or else the last. */
function matched(text: string, marks: readonly PlacedMark[]): (number | undefined)[] {
  const closing: (number | undefined)[] = marks.map(() => undefined);
  const later = closedLater(marks);
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
    } else if (open.length > 0 && !isMeasure(text, mark, later[at] === true)) {
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

/** «Previous | Main | Next», ‹ Previous Next ›: arrows around links; or ``code``. */
function isNoQuotation(text: string, opening: PlacedMark, closing: PlacedMark): boolean {
  const { system, family, end, isLoose } = opening;
  if (!system.endsWith('guillemet'))
    return family === 'typewriter' && closing.family === family && closing.lean === 'opens';
  const inner = text.slice(end, closing.start);
  if (inner.includes(' | ')) return true;
  const isLine = opening.start === 0 && closing.end === text.length;
  return isLoose && isLine && !/[.,!?…]\s*$/.test(inner.slice(-3));
}

/** Arrows and marks that stand alone are quotation marks in pairs only. */
const needsClosing = (text: string, { lean, isLoose, system, start }: PlacedMark): boolean =>
  lean === 'closes' || isLoose || system === 'single guillemet' || text.startsWith('<<', start);

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
      const closer = marks[close];
      if (closer && !isNoQuotation(text, mark, closer)) matches.push({ open: at, close });
      at = close;
      continue;
    }
    if (needsClosing(text, mark)) continue;
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
