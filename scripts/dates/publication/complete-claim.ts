import { daysBetween, isoDay, yearOf, type IsoDay } from '../calendar.js';
import type { Claim } from './evidence.js';
import type { PrintedDay } from './printed-days.js';

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

/** Claims without a year take it from a whole date on the page that lies next to them. */
export function withYears(claims: readonly Claim[], printed: readonly PrintedDay[]): Claim[] {
  const known = new Map<string, Map<IsoDay, string>>();
  return claims.map((claim) => {
    if (!claim.monthDay) return claim;
    const { month, day } = claim.monthDay;
    const key = `${month} ${day}`;
    const found = known.get(key) ?? yearsOf(month, day, printed);
    known.set(key, found);
    const [[only, text] = [], another] = [...found];
    if (only === undefined || text === undefined || another) return claim;
    const why = `The ${claim.role.replace('_', ' ')} prints no year; “${text}” on the page or in its address gives it.`;
    return { ...claim, days: [only], basis: 'partial', why };
  });
}
