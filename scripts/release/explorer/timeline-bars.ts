import { html } from '../../explorer/html.js';
import type { Rows } from '../../model/tables/index.js';
import { byCodePoint } from '../../text/order.js';
import { unknownYear, yearOf } from './by-year.js';

const size = { width: 880, left: 40, top: 60, height: 220, most: 25 };

/** Counts by year, or by decade where the years are many; what has no date comes last. */
function counted({ events_flat: events }: Pick<Rows, 'events_flat'>): [string, number][] {
  const counts = (cut: (year: string) => string): [string, number][] => {
    const sums = new Map<string, number>();
    for (const { date_earliest: earliest, date_latest: latest } of events) {
      const year = cut(yearOf(earliest, latest));
      sums.set(year, (sums.get(year) ?? 0) + 1);
    }
    return [...sums].sort(([a], [b]) => byCodePoint(a, b));
  };
  const byYear = counts((year) => year);
  if (byYear.length <= size.most) return byYear;
  return counts((year) => (year === unknownYear ? year : `${year.slice(0, 3)}0s`));
}

/** The events as bars, one for each year that has any, where they are too many for a mark each. `style` is of the theme. */
export function timelineBars(rows: Pick<Rows, 'events_flat'>, style: string): string {
  const bars = counted(rows);
  const most = Math.max(...bars.map(([, count]) => count));
  const step = Math.min(80, (size.width - 2 * size.left) / bars.length);
  const says = `${rows.events_flat.length} events by the year in which each began, or by which it had ended`;
  const foot = size.top + size.height;
  return `${
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 ${size.width} ${foot + 40}"
      width="${size.width}"
      height="${foot + 40}"
      role="img"
      aria-labelledby="title desc"
    >
      <title id="title">Events by year</title>
      <desc id="desc">${says}: ${bars.map(([year, count]) => `${year} ${count}`).join(', ')}.</desc>
      <style>
        ${style}
      </style>
      <rect class="page" width="${size.width}" height="${foot + 40}" />
      <text x="8" y="16">${says}</text>
      <g class="actual">
        ${bars.map(([year, count], at) => {
          const x = size.left + at * step;
          const height = Math.max(1, Math.round((size.height * count) / most));
          const middle = (x + step / 2).toFixed(1);
          return html`<rect
              class="full"
              x="${(x + step * 0.1).toFixed(1)}"
              y="${foot - height}"
              width="${(step * 0.8).toFixed(1)}"
              height="${height}"
            />
            <text x="${middle}" y="${foot - height - 4}" text-anchor="middle">${count}</text>
            <text x="${middle}" y="${foot + 16}" text-anchor="middle">
              ${year === unknownYear ? '?' : year}
            </text> `;
        })}
      </g>
      ${bars.at(-1)?.[0] === unknownYear && html`<text x="8" y="${foot + 34}">?: ${unknownYear.toLowerCase()}</text>`}
    </svg>`.markup
  }\n`;
}
