import { html, type Html } from '../../explorer/html.js';
import type { EventFlatRow } from '../../model/tables/events-flat.js';
import { byCodePoint } from '../../text/order.js';
import { axisOf, type Axis } from './timeline-axis.js';

/** How far an open end reaches beyond what is known, in pixels, at every size of the timeline. */
export const openEnd = 26;
/** Half of the width of a dot. */
export const dotRadius = 5;

/** What is drawn of an event, with places from 0 to 1 along the axis. */
export interface Mark {
  readonly event: EventFlatRow;
  readonly shape: 'day' | 'span' | 'window' | 'undated';
  readonly from: number;
  readonly to: number;
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

/** Where an event belongs in the order of time: its first known day; empty without any. */
export const firstKnown = (event: EventFlatRow): string =>
  event.date_earliest ?? event.date_latest ?? '';

const reported = (event: EventFlatRow): string =>
  event.first_reported_latest ?? event.first_reported_earliest ?? '';

/** Bounds of what is drawn. What went on when it was reported reaches its report; its open end lies beyond. */
function boundsOf(event: EventFlatRow): [from: string, to: string] {
  const { date_earliest: first, date_latest: last, date_kind: kind, occurrence } = event;
  const report = reported(event);
  const went = kind === 'span' && occurrence === 'actual' && report !== '';
  const from = first ?? (went && !(last && last < report) ? report : (last ?? report));
  const to = last ?? (went && !(first && first > report) ? report : (first ?? report));
  return [from, to];
}

function shapeOf(event: EventFlatRow): Mark['shape'] {
  const { date_earliest: first, date_latest: last, date_kind: kind } = event;
  if (kind === 'span') return 'span';
  if (first === null && last === null) return 'undated';
  return kind === 'window' || first !== last ? 'window' : 'day';
}

/** Events in the order of time, those without any date last, by their report. */
export function inTime(events: readonly EventFlatRow[]): EventFlatRow[] {
  const key = (event: EventFlatRow) =>
    `${firstKnown(event) || `~${reported(event)}`} ${event.date_latest ?? '~'} ${event.event_id}`;
  return events
    .map((event) => ({ event, order: key(event) }))
    .sort((a, b) => byCodePoint(a.order, b.order))
    .map(({ event }) => event);
}

/** Every event as a mark, and the axis that they stand on. */
export function marksOf(events: readonly EventFlatRow[]): { axis: Axis; marks: Mark[] } {
  const axis = axisOf(events.flatMap(boundsOf).filter((day) => day !== ''));
  const marks = events.map((event): Mark => {
    const shape = shapeOf(event);
    const [from, to] = boundsOf(event).map((day) => (day === '' ? 0.5 : axis.at(day)));
    const isBar = shape === 'span' || shape === 'window';
    return {
      event,
      shape,
      from: from ?? 0.5,
      to: to ?? 0.5,
      isOpenBefore: isBar && event.date_earliest === null,
      isOpenAfter: isBar && event.date_latest === null,
    };
  });
  return { axis, marks };
}

/** A place along the axis as a coordinate: per cent on the page, pixels in the picture. */
export type Coordinate = (share: number) => string;

const at = (x: string, content: Html): Html =>
  html`<svg x="${x}" y="8" class="at">${content}</svg>`;

const dot = (occurrence: string): Html =>
  html`<circle r="${dotRadius}" class="${occurrence === 'actual' ? 'full' : 'ring'}" />${
      occurrence === 'denied' && html`<path d="M-3-3 3 3M-3 3 3-3" class="stroke" />`
    }${occurrence === 'disputed' && html`<path d="M0-5A5 5 0 0 1 0 5z" class="full" />`}`;

/** The head of an arrow: full for what happened, two strokes for what was planned, hollow for what is denied or disputed. */
const head = (occurrence: string): Html =>
  occurrence === 'actual'
    ? html`<path class="full" d="M19-5l7 5-7 5z" />`
    : html`<path class="stroke" d="M20-4l5 4-5 4${occurrence !== 'projected' && 'z'}" />`;

/** An open end: what is known goes on for a fixed length, thins out and ends in an arrow. `side` is -1 before, 1 after. */
const open = ({ shape, event }: Mark, side: 1 | -1): Html =>
  html`<g ${side < 0 && html`transform="scale(-1 1)"`}>
    <path
      class="${shape === 'span' ? 'thick' : 'stroke'}"
      d="${shape === 'span' ? 'M0 0h6m2 0h4m3 0h2' : 'M3-4h4m3 0h3m3 0h2M3 4h4m3 0h3m3 0h2'}"
    />
    ${head(event.occurrence)}
  </g>`;

const bracket = (side: 1 | -1): Html =>
  html`<path class="bracket" d="M${side * 4}-6H0V6H${side * 4}" />`;

/** What keeps a span of a day or two in sight. */
const cap = (occurrence: string): Html =>
  occurrence === 'actual'
    ? html`<path class="thick" d="M-3 0h6" />`
    : html`<path class="stroke" d="M-3-3h6v6h-6z" />`;

/** The mark of an event in a lane 16 pixels high. */
export function drawn(mark: Mark, axis: Axis, place: Coordinate): Html {
  const { shape, from, to, event } = mark;
  const { occurrence } = event;
  const [start, end] = [place(from), place(to)];
  if (shape === 'day') return at(start, dot(occurrence));
  if (shape === 'undated') return at(end, html`<path class="stroke" d="M-4-4 4 4M-4 4 4-4" />`);
  const fill = occurrence === 'actual' ? (shape === 'span' ? 'full' : 'ring') : occurrence;
  const line = shape === 'span' ? 'solid' : 'dashed';
  return html`${
    to > from &&
    html`<svg class="at" y="8">
      <line x1="${start}" x2="${end}" class="${line} ${fill} ${occurrence}" />
      ${line === 'dashed' && html`<line x1="${start}" x2="${end}" class="hollow ${fill}" />`}
    </svg>`
  }${axis.breaks
    .filter((each) => from < each && each < to)
    .map((each) => at(place(each), html`<path class="break" d="M-4 8 0-8M0 8 4-8" />`))}${
    shape === 'span' && at(start, cap(occurrence))
  }${mark.isOpenBefore && at(start, open(mark, -1))}${mark.isOpenAfter && at(end, open(mark, 1))}${
    shape === 'window' && !mark.isOpenBefore && at(start, bracket(1))
  }${shape === 'window' && !mark.isOpenAfter && at(end, bracket(-1))}`;
}
