import type { Linear } from './linear.js';
import data from './weights.json' with { type: 'json' };

/** Which model decides what: the stretch that holds the story, its headline, and line by line what belongs to the text. */
export interface Weights {
  readonly story: Linear;
  readonly headline: Linear;
  readonly text: Linear;
}

export const weights: Weights = data;
