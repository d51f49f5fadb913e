import { html, type Html } from '../../explorer/html.js';
import type { Rows } from '../../model/tables/index.js';
import { timelineBars } from './timeline-bars.js';
import { drawn, inTime, marksOf, openEnd, type Mark } from './timeline-marks.js';

const size = { width: 880, left: 40, right: 120, top: 78, lane: 15, lanes: 38 };
const along = size.width - size.left - size.right;
/** An average letter of 11 pixels in the widest of the fonts; a label is cut to what is kept free for it. */
const letter = 6.3;
const longestLabel = 46;

const colours = {
  light: {
    paper: '#ffffff',
    ink: '#1b1b1a',
    line: '#8a867c',
    actual: '#1f4f8f',
    projected: '#8a5a00',
    denied: '#a3262a',
    disputed: '#6b3fa0',
  },
  dark: {
    paper: '#0d1117',
    ink: '#e9e7e1',
    line: '#85827a',
    actual: '#7fb0f0',
    projected: '#e5b25a',
    denied: '#f28b82',
    disputed: '#c5a3f0',
  },
} as const;

export type Theme = keyof typeof colours;

const pixels = (value: number): string => String(Number(value.toFixed(1)));
const place = (share: number): string => pixels(size.left + share * along);

const styleOf = (theme: Theme): string => {
  const { paper, ink, line, ...signs } = colours[theme];
  return `text{font:11px system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;fill:${ink}}.year{font-weight:bold;font-size:13px;text-anchor:middle}svg{overflow:visible}.ring,.page{fill:${paper}}circle,.stroke,.bracket{stroke-width:1.75}.stroke,.bracket{fill:none}.solid,.thick{stroke-width:7}.dashed{stroke-width:9;stroke-dasharray:4 3}.hollow,.break{stroke:${paper};stroke-width:6}.break{fill:none;stroke-width:2.5}.axis{stroke:${line}}${Object.entries(
    signs,
  )
    .map(
      ([name, colour]) =>
        `.${name} .full{fill:${colour}}.${name} :is(circle,.stroke,.bracket,.solid,.thick,.dashed){stroke:${colour}}`,
    )
    .join(
      '',
    )}.dashed.projected{stroke-dasharray:1.5 2.5}.dashed:is(.denied,.disputed){stroke-dasharray:7 2 1.5 2}.solid.projected{stroke-dasharray:3 1.5}.solid.denied{stroke-dasharray:1.5 1.5}.solid.disputed{stroke-dasharray:6 1.5 1.5 1.5}`;
};

/** What a label says in the picture; only days have room for one. */
function labelOf({ shape, event }: Mark): string {
  if (shape !== 'day') return '';
  const letters = Array.from(event.label);
  return letters.length > longestLabel
    ? `${letters
        .slice(0, longestLabel - 1)
        .join('')
        .replace(/\s+\S*$/, '')} …`
    : event.label;
}

export interface Laid {
  readonly mark: Mark;
  readonly lane: number;
  readonly label: string;
  readonly isLabelBefore: boolean;
  /** What it takes of its lane, in pixels. */
  readonly left: number;
  readonly right: number;
}

/** Marks in lanes in which none touches another; those with words take the first choice of room. */
export function lanesOf(marks: readonly Mark[]): Laid[] {
  const laid: Laid[] = [];
  const lanes = Array.from({ length: size.lanes }, (): Laid[] => []);
  for (const mark of [...marks].sort(
    (a, b) => Number(b.shape === 'day') - Number(a.shape === 'day'),
  )) {
    const label = labelOf(mark);
    const words = label === '' ? 0 : Array.from(label).length * letter + 4;
    const [from, to] = [mark.from, mark.to].map((share) => size.left + share * along) as [
      number,
      number,
    ];
    const isLabelBefore = to + 8 + words > size.width - 4;
    const left = from - (isLabelBefore ? 8 + words : mark.isOpenBefore ? openEnd + 2 : 8);
    const right = to + (isLabelBefore ? 8 : mark.isOpenAfter ? openEnd + 2 : 8 + words);
    // In lanes beyond the last nothing is drawn.
    const free = lanes.findIndex((lane) =>
      lane.every((other) => other.left >= right || left >= other.right),
    );
    const lane = free < 0 ? lanes.length : free;
    const placed = { mark, lane, label, isLabelBefore, left, right };
    lanes[lane]?.push(placed);
    laid.push(placed);
  }
  return laid;
}

/** More events than this have no mark each. */
const mostDrawn = 400;

/** The timeline as a picture that needs no page: an SVG of its own in the colours of a theme. */
export function timelinePicture(
  { events_flat: events }: Pick<Rows, 'events_flat'>,
  theme: Theme,
): string {
  if (events.length > mostDrawn) return timelineBars({ events_flat: events }, styleOf(theme));
  const { axis, marks } = marksOf(inTime(events));
  const isUndated = ({ event }: Mark) => event.date_earliest === null && event.date_latest === null;
  const dated = lanesOf(marks.filter((mark) => !isUndated(mark)));
  const undated = lanesOf(marks.filter(isUndated));
  const below = dated.reduce((most, { lane }) => Math.min(size.lanes, Math.max(most, lane + 1)), 0);
  const y = (lane: number) => size.top + lane * size.lane;
  const all = [
    ...dated,
    ...undated.map((each) => ({ ...each, lane: each.lane + below + 1.5 })),
  ].filter(({ lane }) => lane < size.lanes && (lane < below || lane > below));
  const height = y(Math.max(0, ...all.map(({ lane }) => lane)) + 1) + 12;
  const contested = ['disputed', 'denied'].filter((each) =>
    all.some(({ mark }) => mark.event.occurrence === each),
  );
  const says = `${all.length} of ${events.length} events: when each was, and how surely that is known`;
  const sign = (x: number, words: string, content: Html): Html =>
    html`<svg x="${x}" y="22">
      ${content}
      <text x="${34}" y="12">${words}</text>
    </svg>`;
  const bar = (className: string): Html =>
    html`<line x1="2" x2="28" y1="8" y2="8" class="${className}" />`;
  return `${
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 ${size.width} ${height}"
      width="${size.width}"
      height="${height}"
      role="img"
      aria-labelledby="title desc"
    >
      <title id="title">Timeline of the events</title>
      <desc id="desc">${says}.</desc>
      <style>
        ${styleOf(theme)}
      </style>
      <rect class="page" width="${size.width}" height="${height}" />
      <text x="8" y="16">${says}</text>
      <g class="actual">
        ${sign(8, 'a day', html`<circle cx="16" cy="8" r="5" class="full" />`)}
        ${sign(90, 'went on throughout', bar('solid full'))}
        ${sign(245, 'once, in between', html`${bar('dashed ring')}${bar('hollow')}<path class="bracket" d="M6 2H2V14H6M24 2H28V14H24" />`)}
        ${sign(382, 'arrow: end not known', html`<path class="stroke" d="M6 8h14" /><path class="full" d="M19 3l7 5-7 5z" />`)}
        ${sign(540, 'happened', bar('solid full'))}
      </g>
      <g class="projected">${sign(640, 'planned', bar('solid projected'))}</g>
      ${contested.map(
        (occurrence, at) =>
          html`<g class="${occurrence}"
            >${sign(740 + 70 * at, occurrence, bar(`solid ${occurrence}`))}</g
          >`,
      )}
      ${axis.pieces.map(
        ({ title, start, end }) =>
          html`<text class="year" x="${place((start + end) / 2)}" y="60">${title}</text>
            <path class="axis" stroke-width="2" d="M${place(start)} 66H${place(end)}" /> `,
      )}
      ${
        undated.length > 0 &&
        html`<text x="8" y="${y(below) + 14}">No date known, each at its report:</text>`
      }
      ${all.map(({ mark, lane, label, isLabelBefore }) => {
        const x = size.left + mark.to * along + (isLabelBefore ? -9 : 9);
        return html`<g class="${mark.event.occurrence}" transform="translate(0 ${pixels(y(lane))})"
          >${drawn(mark, axis, place)}${
            label !== '' &&
            html`<text x="${pixels(x)}" y="12" ${isLabelBefore && html`text-anchor="end"`}>
              ${label}
            </text>`
          }</g
        > `;
      })}
    </svg>`.markup
  }\n`;
}
