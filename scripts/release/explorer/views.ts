import { eventsShown, quotesShown } from '../../explorer/event-quote-tables.js';
import type { HeldData, HeldName } from '../../explorer/filter.js';
import { html, type Html } from '../../explorer/html.js';
import type { Rows } from '../../model/tables/index.js';
import type { FileFacts } from '../descriptors/file-facts.js';
import { about } from './about.js';
import { actorsList } from './actors-list.js';
import { articleView } from './article-view.js';
import { articlesList } from './articles-list.js';
import { byYear } from './by-year.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';
import type { Detail } from './detail.js';
import { placesOfRecords, recordPages } from './record-pages.js';
import { rowTable } from './row-table.js';
import { positionsView } from './positions.js';
import { timeline } from './timeline.js';

/** A part of the page. Without the script all views stand one below the other; with it, one is shown at a time. */
export interface View {
  /** Begins with a capital, as no id of a record of its kind does: the address #Quotes shows it. */
  readonly id: string;
  readonly title: string;
  /** The table whose rows it shows: the filters and the search apply to it. */
  readonly table?: HeldName;
  /** How many things it shows, where it shows things of one kind. */
  readonly count?: number;
  /** Reached through the others, not by the navigation. */
  readonly isHidden?: true;
  readonly body: Html;
}

/** What a page shows of a release. */
export interface Shown {
  readonly content: ReleaseContent;
  /** The rows that it has: of all articles, or of the first. */
  readonly rows: Rows;
  readonly data: HeldData;
  readonly detail: Detail;
}

/** The views in the order of the page. */
export const views = (
  { content, rows, data, detail }: Shown,
  frame: ReleaseFrame,
  files: readonly FileFacts[],
): View[] => {
  const { withTexts } = content;
  const numbers = rows === content.rows ? null : html`${byYear(content.rows)} `;
  return [
    {
      id: 'Events',
      title: 'Events',
      table: 'events_flat',
      count: rows.events_flat.length,
      body: html`${numbers}${timeline(rows)} ${rowTable(data, eventsShown, 'Every event, by date')}`,
    },
    {
      id: 'Quotes',
      title: 'Quotes',
      table: 'quotes_flat',
      count: rows.quotes_flat.length,
      body: rowTable(data, quotesShown, 'Every quote, in the order of the articles'),
    },
    {
      id: 'Positions',
      title: 'Positions',
      table: 'stances_flat',
      count: rows.stances_flat.length,
      body: positionsView(rows, data),
    },
    {
      id: 'Actors',
      title: 'Actors',
      table: 'actors',
      count: rows.actors.length,
      body: actorsList(data, rows),
    },
    {
      id: 'Articles',
      title: 'Articles',
      count: rows.articles.length,
      body: detail.pages
        ? html`${articlesList(rows)}
          ${rows.articles.map((article) => articleView(rows, article, withTexts))}`
        : articlesList(rows, withTexts ? 'text' : null),
    },
    {
      id: 'Records',
      title: 'Records',
      isHidden: true,
      body: detail.pages
        ? recordPages(content, frame, detail.history)
        : placesOfRecords(content, frame),
    },
    { id: 'About', title: 'Get and cite', body: about(content, frame, files, detail) },
  ];
};
