import type { Finding } from '../model/finding.js';
import { type ReadTable } from './read-tables.js';
/** Cell by cell, the formats of a table hold the same rows in the same order. The odd one out of three is the one that is named. */
export declare function checkSameValues({ shape, readings }: ReadTable): Generator<Finding>;
