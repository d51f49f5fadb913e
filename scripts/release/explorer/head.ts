import { html, type Html } from '../../explorer/html.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';

/** What browsers, search engines and readers of links learn of the page. */
export const headOf = (_: ReleaseContent, { metadata }: ReleaseFrame): Html =>
  html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${metadata.dataset.abstract}" />
    <title>${metadata.dataset.title}</title>`;
