import { intersection, type Interval } from '../interval.js';
import type { Evidence } from './evidence.js';
import { edtfOfPrinted } from './printed-date.js';
import { dayOf } from './settle.js';
import type { StoryDate } from './story-date.js';

const reasonOf = ({ isListed, isBelowText, label }: StoryDate): string => {
  if (isListed) return 'Lines like it recur close by: it dates a comment or an entry of a list.';
  if (isBelowText) return 'It stands below the story and dates a comment or another story.';
  if (label === 'updated') return 'It is the day of a change.';
  return 'Another date of the page fits the story better.';
};

/** The days a date line can be read as. */
const daysOf = ({ date }: StoryDate): string[] =>
  date.numeric
    ? [...new Set(date.numeric.flatMap(({ day }) => day ?? []))]
    : [edtfOfPrinted(date) ?? ''];

/** Rows for the date lines that date something else: one for each day, where it is first printed. */
export function otherDates(
  dates: readonly StoryDate[],
  published: Interval | undefined,
): Evidence[] {
  const seen = new Set<string>();
  return dates.flatMap((line): Evidence[] => {
    const [reading, other] = daysOf(line);
    if (reading === undefined || seen.has(reading)) return [];
    seen.add(reading);
    const isSame = published && other === undefined && intersection(dayOf(reading), published);
    const { block, date } = line;
    return [
      {
        role: 'byline',
        effect: 'equals',
        place: { blockId: block.id, start: date.start, end: date.end },
        text: date.text,
        ...(other === undefined ? { reading } : {}),
        accepted: isSame !== undefined,
        explanation: isSame ? 'It agrees.' : reasonOf(line),
      },
    ];
  });
}
