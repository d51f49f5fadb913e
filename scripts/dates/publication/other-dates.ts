import { intersection, type Interval } from '../interval.js';
import { dayOf } from './choose.js';
import { evidenceOf, placeOf, type Evidence } from './evidence.js';
import { daysOf } from './printed-dates.js';
import type { StoryDate } from './story-date.js';

const reasonOf = ({ isListed, isBelowText, label }: StoryDate): string => {
  if (isListed) return 'Lines like it recur close by: it dates a comment or an entry of a list.';
  if (isBelowText) return 'It stands below the story and dates a comment or another story.';
  if (label === 'updated') return 'It is the day of a change.';
  return 'Another date of the page fits the story better.';
};

/** Rows for the date lines that date something else: one for each day, where it is first printed. */
export function otherDates(
  dates: readonly StoryDate[],
  published: Interval | undefined,
): Evidence[] {
  const seen = new Set<string>();
  return dates.flatMap((line): Evidence[] => {
    const { block, date } = line;
    const [day, other] = daysOf(date);
    if (day === undefined || seen.has(day)) return [];
    seen.add(day);
    const reading = other === undefined ? day : undefined;
    const agrees = reading && published && intersection(dayOf(reading), published) !== undefined;
    const why = agrees ? 'It agrees.' : reasonOf(line);
    const found = { role: 'byline', place: placeOf(block, date), text: date.text } as const;
    return [evidenceOf(found, 'equals', reading, agrees === true, why)];
  });
}
