import type { Linear } from '../../corpus/lines/linear.js';
import data from './weights.json' with { type: 'json' };

/** What says whether a candidate reports speech or thought; fitted by `npm run weights:speech`. */
export const weights: Linear = data;
