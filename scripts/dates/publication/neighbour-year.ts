import { daysBetween, isoDay, yearOf, type IsoDay } from '../calendar.js';
import type { Candidate } from './evidence.js';
import { daysOf } from './printed-dates.js';
import type { StoryDate } from './story-date.js';

/** A day that the page prints with its year, and the words. */
interface PrintedDay {
  readonly day: IsoDay;
  readonly text: string;
}

/** The days of the page’s date lines and addresses that can be read in one way only, each day once. */
function plainDays(dates: readonly StoryDate[], addresses: readonly Candidate[]): PrintedDay[] {
  const lines = dates.map(({ date }) => ({ days: daysOf(date), text: date.text }));
  const all = [...lines, ...addresses].flatMap(({ days, text }): PrintedDay[] => {
    const [day, other] = days;
    return day !== undefined && other === undefined ? [{ day, text }] : [];
  });
  return [...new Map(all.map((each) => [each.day, each])).values()];
}

/** A story goes on line so many days after its dateline at most, where the two give one another’s year. */
const nearDays = 3;

/** The words that give each month-day its year, by the day they make of it. */
function yearsOf(month: number, day: number, printed: readonly PrintedDay[]): Map<IsoDay, string> {
  const found = new Map<IsoDay, string>();
  for (const other of printed) {
    const year = yearOf(other.day);
    for (const each of [year - 1, year].flatMap(
      (candidate) => isoDay(candidate, month, day) ?? [],
    )) {
      const later = daysBetween(each, other.day);
      if (later >= -1 && later <= nearDays) found.set(each, other.text);
    }
  }
  return found;
}

/** Candidates without a year take it from a whole date in a date line or address that lies next to them. */
export function withYears(
  candidates: readonly Candidate[],
  dates: readonly StoryDate[],
  addresses: readonly Candidate[],
): Candidate[] {
  const printed = plainDays(dates, addresses);
  const known = new Map<string, Map<IsoDay, string>>();
  return candidates.map((candidate) => {
    if (!candidate.monthDay) return candidate;
    const { month, day } = candidate.monthDay;
    const key = `${month} ${day}`;
    const found = known.get(key) ?? yearsOf(month, day, printed);
    known.set(key, found);
    const [[only, text] = [], another] = [...found];
    if (only === undefined || text === undefined || another) return candidate;
    const why = `The ${candidate.role.replace('_', ' ')} prints no year; “${text}” on the page or in its address gives it.`;
    return { ...candidate, days: [only], basis: 'partial', why };
  });
}
