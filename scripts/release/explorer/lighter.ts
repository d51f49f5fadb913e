import { heldTables, type HeldName } from '../../explorer/filter.js';
import { html, Html, jsonForScript } from '../../explorer/html.js';
import type { ColumnTitle } from '../../explorer/record-of-row.js';
import { csv } from '../../formats/csv.js';
import { tableFile } from '../../formats/index.js';
import { tables, type TableName } from '../../model/tables/index.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';
import type { Detail } from './detail.js';

const fileOf = (table: TableName): Html => {
  const path = tableFile(table, csv);
  return html`<a href="${path}">${path}</a>`;
};

const tracing = html`<code>missile-talks trace --release .</code> with the id of a record`;

/** Of which articles a page without pages of records has the rows, and where the rest is. */
function ofRows({ rows: { articles }, withTexts }: ReleaseContent, detail: Detail): Html {
  const shown = articles.slice(0, detail.articles);
  const [first, last] = [shown[0]?.article_id, shown.at(-1)?.article_id];
  const which = first === last ? first : `${first} to ${last}`;
  const some = html`It has the events, quotes, positions and actors of ${shown.length} of the
  ${articles.length} articles, ${which}: what is searched, filtered and counted below is theirs
  alone. All are in ${fileOf('events_flat')}, ${fileOf('quotes_flat')}, ${fileOf('stances_flat')}
  and ${fileOf('actors')}.`;
  return html`${
      shown.length === articles.length
        ? 'It has every event, quote, position and actor, each with all columns of its row.'
        : some
    }
    Not here are ${withTexts ? 'the articles’ texts' : 'the words kept of the articles'} and what
    stands behind a record: the passages, how its date is known, and how it was coded. For these run
    ${tracing}, or take <a href="#About">any of the ${Object.keys(tables).length} tables</a>.
    <noscript>Links to records need a script here.</noscript>`;
}

/** What a lighter page says of itself before anything else; nothing in a page that has everything. */
export function lighterNotice(content: ReleaseContent, detail: Detail): Html | null {
  if (detail.history) return null;
  return html` <p class="lead">
    <b>This is a lighter page: the release is too large for one that has all of it.</b>
    ${
      detail.pages
        ? html`Not here is how each record was coded, where two codings differed and what was
          changed since: see ${fileOf('adjudications')} and ${fileOf('revisions')}, or run
          ${tracing}.`
        : ofRows(content, detail)
    }
  </p>`;
}

/** The script that makes the page of a record of its row, and what the columns of the rows are called. */
export function scriptOfRows({ explorer }: ReleaseFrame): Html {
  const columns = Object.fromEntries(
    (Object.keys(heldTables) as HeldName[]).map((table) => [
      table,
      tables[table].columns.map(({ title, vocabulary, references, type }): ColumnTitle => ({
        title,
        ...(vocabulary && { vocabulary }),
        ...(references && { references: references.split('.')[0] ?? '' }),
        ...(type === 'list' && { isList: true }),
      })),
    ]),
  );
  return html` <script type="application/json" id="columns">
      ${jsonForScript(columns)}
    </script>
    <script>
      ${new Html(explorer.rowsScript.trim())};
    </script>`;
}
