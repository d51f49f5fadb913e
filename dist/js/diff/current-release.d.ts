import type { RegisteredId } from '../model/curated/registries.js';
import { type Rows } from '../model/tables/index.js';
import type { Release } from './release.js';
/** Today's rows as a release to compare, described as schemas/release/ will describe them. */
export declare function currentRelease(rows: Rows, version: string, ids: readonly RegisteredId[]): Release;
