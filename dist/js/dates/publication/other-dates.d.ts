import { type Interval } from '../interval.js';
import type { Evidence } from './evidence.js';
import type { StoryDate } from './story-date.js';
/** Rows for the date lines that date something else: one for each day, where it is first printed. */
export declare function otherDates(dates: readonly StoryDate[], published: Interval | undefined): Evidence[];
