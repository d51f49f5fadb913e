import type { Code } from './codes.js';

/** Issues that are topics only: nobody is for or against them, so no quote has a stance on them. */
export const unscaledIssues: ReadonlySet<Code<'issue'>> = new Set([
  'strategic_stability',
  'bilateral_relations',
  'nonproliferation',
  'alliance_politics',
]);
