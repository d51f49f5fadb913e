import type { PublisherProfile } from '../model/curated/corpus.js';
import { type Rulings } from './rulings.js';
import { type Line } from './white-space.js';
/** Rules on the lines a publisher's pages are known to carry. `profile` is data from corpus/publishers.json. */
export declare function applyProfile(lines: readonly Line[], profile: PublisherProfile | undefined, rulings: Rulings): void;
