import { scaleUtc } from 'd3-scale';
import { Temporal } from 'temporal-polyfill';
import { byCodePoint } from '../../text/order.js';

const mostPieces = 9;
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Between two pieces, as a share of the axis. */
const gap = 0.045;

export interface Piece {
  readonly title: string;
  /** Where it begins and ends, from 0 to 1 along the axis. */
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly { readonly at: number; readonly title: string }[];
}

/** A scale of time in pieces: years in which nothing is dated are left out. */
export interface Axis {
  readonly pieces: readonly Piece[];
  /** The middle of each break. */
  readonly breaks: readonly number[];
  /** Where an ISO day is, from 0 to 1. */
  readonly at: (day: string) => number;
}

const instant = (day: Temporal.PlainDate): number => day.toZonedDateTime('UTC').epochMilliseconds;

/** Years that stand together: each alone, until there are too many; then the nearest are joined. */
function groupsOf(days: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const day of days) {
    const last = groups.at(-1);
    if (last?.[0]?.slice(0, 4) === day.slice(0, 4)) last.push(day);
    else groups.push([day]);
  }
  const year = (day: string | undefined) => Number(day?.slice(0, 4));
  while (groups.length > mostPieces) {
    const apart = groups.slice(1).map((group, at) => year(group[0]) - year(groups[at]?.at(-1)));
    const at = apart.indexOf(Math.min(...apart));
    groups.splice(at, 2, groups.slice(at, at + 2).flat());
  }
  return groups;
}

/** Whole months around days, without leaving their years. */
function monthsAround(first: string, last: string): [from: number, to: number] {
  const [from, to] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)];
  const early = from.subtract({ days: 10 });
  const late = to.add({ days: 10 });
  const start = early.year < from.year ? from.with({ month: 1 }) : early;
  const end = late.year > to.year ? to : late;
  return [instant(start.with({ day: 1 })), instant(end.with({ day: 1 }).add({ months: 1 }))];
}

function tickTitle(milliseconds: number): string {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
  if (day > 1) return String(day);
  return month === 1 ? String(year) : (monthNames[month - 1] ?? '');
}

/** The axis of days. A piece is the longer the more days are in it, but not in proportion, so that few are seen too. */
export function axisOf(days: readonly string[]): Axis {
  const groups = groupsOf([...days].sort(byCodePoint));
  const weights = groups.map((group) => 7 + group.length ** 0.7);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const room = 1 - gap * Math.max(groups.length - 1, 0);
  let start = 0;
  const placed = groups.map((group, index) => {
    const [first = '', last = first] = [group[0], group.at(-1)];
    const end = start + ((weights[index] ?? 0) / whole) * room;
    const scale = scaleUtc(monthsAround(first, last), [start, end]);
    const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
    const months = scale.ticks(Math.max(2, Math.round((end - start) * 18)));
    const ticks = months
      .map((tick) => ({ at: scale(tick), title: tickTitle(tick.getTime()) }))
      .filter(({ at, title }) => at - start > 0.005 && end - at > 0.02 && /\D/.test(title));
    const piece = { title: from === to ? from : `${from}–${to}`, start, end, ticks };
    start = end + gap;
    return { piece, scale, last };
  });
  const pieces = placed.map(({ piece }) => piece);
  return {
    pieces,
    breaks: pieces.slice(1).map((piece) => piece.start - gap / 2),
    at: (day) =>
      placed.find(({ last }) => day <= last)?.scale(instant(Temporal.PlainDate.from(day))) ?? 1,
  };
}
