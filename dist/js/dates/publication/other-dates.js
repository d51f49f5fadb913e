import { intersection } from '../interval.js';
import { edtfOfPrinted } from './printed-date.js';
import { dayOf } from './settle.js';
const reasonOf = ({ isListed, isBelowText, label }) => {
    if (isListed)
        return 'Lines like it recur close by: it dates a comment or an entry of a list.';
    if (isBelowText)
        return 'It stands below the story and dates a comment or another story.';
    if (label === 'updated')
        return 'It is the day of a change.';
    return 'Another date of the page fits the story better.';
};
/** The days a date line can be read as. */
const daysOf = ({ date }) => date.numeric
    ? [...new Set(date.numeric.flatMap(({ day }) => day ?? []))]
    : [edtfOfPrinted(date) ?? ''];
/** Rows for the date lines that date something else: one for each day, where it is first printed. */
export function otherDates(dates, published) {
    const seen = new Set();
    return dates.flatMap((line) => {
        const [reading, other] = daysOf(line);
        if (reading === undefined || seen.has(reading))
            return [];
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
