import { html, type Html } from '../../explorer/html.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';
import { positionsView } from './positions.js';

/** A part of the page. Without the script all views stand one below the other; with it, one is shown at a time. */
export interface View {
  /** Begins with a capital, as no id of a record of its kind does: the address #Quotes shows it. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** The views in the order of the page. */
export const views = ({ rows }: ReleaseContent, { metadata }: ReleaseFrame): View[] => [
  {
    id: 'Events',
    title: 'Events',
    body: html`<p>${rows.events.length} events.</p>`,
  },
  { id: 'Positions', title: 'Positions', body: positionsView(rows) },
  { id: 'About', title: 'Get and cite', body: html`<p>${metadata.dataset.abstract}</p>` },
];
