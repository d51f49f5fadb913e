import { html, type Content } from '../../explorer/html.js';
import { codeOf } from '../../trace/describe.js';
import type { TraceSource } from '../../trace/source.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';

/** The rows of a release that is being made, to be traced; it has no raw files at hand, as `verify` has none. */
export const traceSource = (
  { rows, withTexts }: ReleaseContent,
  { ids }: ReleaseFrame,
): TraceSource => ({
  rows: (table) => ({ value: rows[table] }),
  withTexts,
  files: new Map(),
  around: new Map(),
  ids,
});

/** A list of facts: those without content are left out. */
export const factList = (facts: readonly (readonly [title: string, content: Content])[]): Content =>
  html`<dl class="facts">
    ${facts.map(
      ([title, fact]) =>
        fact !== null &&
        fact !== undefined &&
        fact !== false &&
        fact !== '' &&
        html`<div>
          <dt>${title}</dt>
          <dd>${fact}</dd>
        </div> `,
    )}
  </dl>`;

/** The label of a code, in the middle of a sentence. */
export const labelIn = (source: TraceSource, vocabulary: string, code: string): string =>
  codeOf(source, vocabulary, code).label;

/** Contents with a separator between them. */
export const joined = (parts: readonly Content[], separator = ', '): Content =>
  parts.map((part, at) => [at > 0 && separator, part]);
