import type { IsoDay } from '../calendar.js';
import type { Claim } from './evidence.js';
import { edtfOfPrinted } from './printed-date.js';
import type { StoryDate } from './story-date.js';

/** A day that the page prints with its year, and the words. */
export interface PrintedDay {
  readonly day: IsoDay;
  readonly text: string;
}

/** The days of the page’s date lines and addresses that can be read in one way only, each day once. */
export function printedDays(
  dates: readonly StoryDate[],
  addresses: readonly Claim[],
): PrintedDay[] {
  const lines = dates.flatMap(({ date }): PrintedDay[] => {
    const days = date.numeric
      ? [...new Set(date.numeric.flatMap(({ day }) => day ?? []))]
      : [edtfOfPrinted(date) ?? ''];
    const [day, other] = days;
    return day !== undefined && other === undefined ? [{ day, text: date.text }] : [];
  });
  const all = [
    ...lines,
    ...addresses.flatMap(({ days, text }) => days.map((day) => ({ day, text }))),
  ];
  return [...new Map(all.map((each) => [each.day, each])).values()];
}
