import type { Calendar, Match } from '../grammar/meaning.js';
import type { Discourse } from './discourse.js';
import { type Resolution } from './resolution.js';
/** Named parts of the calendar: complete dates, dates without a year, weekdays, and those with last, this or next. */
export declare function resolveCalendar(meaning: Calendar, match: Match, discourse: Discourse): Resolution;
