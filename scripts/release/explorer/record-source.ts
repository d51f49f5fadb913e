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
