import { html, jsonForScript, type Html } from '../../explorer/html.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';
import type { FileFacts } from '../descriptors/file-facts.js';
import { datasetOfPage } from '../descriptors/schema-org.js';

/** What browsers, search engines and readers of links learn of the page. */
export const headOf = (
  { rows }: ReleaseContent,
  { metadata }: ReleaseFrame,
  files: readonly FileFacts[],
): Html =>
  html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${metadata.dataset.abstract}" />
    <title>${metadata.dataset.title}</title>
    <script type="application/ld+json">
      ${jsonForScript(datasetOfPage(files, rows, metadata))}
    </script>`;
