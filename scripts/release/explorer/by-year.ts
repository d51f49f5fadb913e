import { html, type Html } from '../../explorer/html.js';
import type { Rows } from '../../model/tables/index.js';
import { byCodePoint } from '../../text/order.js';

/** In place of the year of what has none; sorts after every year. */
export const unknownYear = 'No date known';

/** The year in which something begins, or by which it has ended. */
export const yearOf = (earliest: string | null, latest: string | null): string =>
  (earliest ?? latest)?.slice(0, 4) ?? unknownYear;

/** How many of each there are by the year in which they begin, or by which they ended. */
function countsOf({ articles, events, quotes }: Rows): Map<string, number>[] {
  const years = [
    articles.map((row) => yearOf(row.published_earliest, row.published_latest)),
    events.map((row) => yearOf(row.date_earliest, row.date_latest)),
    quotes.map((row) => yearOf(row.said_earliest, row.said_latest)),
  ];
  return years.map((each) => {
    const counts = new Map<string, number>();
    for (const year of each) counts.set(year, (counts.get(year) ?? 0) + 1);
    return counts;
  });
}

/** The whole release in numbers, for a page that has the records of some articles only. */
export function byYear(rows: Rows): Html {
  const counts = countsOf(rows);
  const years = [...new Set(counts.flatMap((each) => [...each.keys()]))].sort(byCodePoint);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="The release by year">
    <table class="files">
      <caption>
        The whole release by year
      </caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" class="number">Articles published</th>
          <th scope="col" class="number">Events</th>
          <th scope="col" class="number">Quotes said</th>
        </tr>
      </thead>
      <tbody>
        ${years.map(
          (year) =>
            html`<tr>
              <th scope="row">${year}</th>
              ${counts.map((each) => html`<td class="number">${each.get(year) ?? 0}</td> `)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
