import { readEdtf } from '../edtf.js';
import { boundsOfPrinted, edtfOfPrinted, findPrintedDates, } from './printed-date.js';
import { directionOf } from './tense.js';
const notAfter = (latest) => ({ earliest: null, latest });
const notBefore = (earliest) => ({ earliest, latest: null });
export function outsideLimits(facts) {
    return facts.flatMap(({ fact, effect, edtf }) => {
        const reading = readEdtf(edtf);
        // `date/edtf` reports a value that cannot be read; it bounds nothing.
        if (!reading.ok)
            return [];
        const { earliest, latest } = reading.bounds;
        return [
            {
                role: 'outside',
                effect,
                text: fact,
                reading: edtf,
                allowed: effect === 'not_before' ? notBefore(earliest) : notAfter(latest),
                why: 'A fact from outside the article.',
            },
        ];
    });
}
const placeOf = (block, { start, end }) => ({
    blockId: block.id,
    start,
    end,
});
const lineReasons = {
    page_date: 'A page is rendered after its article is written, so this is when the page was retrieved.',
    byline: 'A story is changed after it is published.',
};
/** The day of a date line as the latest day of publication; undefined where its day and month could be swapped. */
export function lineLimit({ block, date }, role) {
    const days = date.numeric
        ? [...new Set(date.numeric.flatMap(({ day }) => day ?? []))]
        : [edtfOfPrinted(date)];
    const [reading, other] = days;
    if (reading === undefined || other !== undefined)
        return undefined;
    return {
        role,
        effect: 'not_after',
        place: placeOf(block, date),
        text: date.text,
        reading,
        allowed: notAfter(reading),
        why: lineReasons[role],
    };
}
/** The latest year of each copyright line: “2003–2008” was last renewed in 2008. */
export function copyrightLimits(blocks) {
    return blocks.flatMap((block) => {
        if (block.role !== 'copyright')
            return [];
        const dates = findPrintedDates(block.text).filter(({ year }) => year !== undefined);
        const latest = dates.reduce((most, { year }) => Math.max(most, year ?? 0), 0);
        const date = dates.find(({ year }) => year === latest);
        const reading = date && edtfOfPrinted(date);
        if (!date || reading === undefined)
            return [];
        return [
            {
                role: 'copyright',
                effect: 'not_after',
                place: placeOf(block, date),
                text: date.text,
                reading,
                allowed: notAfter(`${latest}-12-31`),
                why: 'A copyright year is the year of publication or of a later rendering.',
            },
        ];
    });
}
/** Dates with a year that the running text puts in the writer's past or future. */
export function mentionLimits(blocks) {
    return blocks
        .filter(({ role }) => role === 'body' || role === 'deck')
        .flatMap((block) => findPrintedDates(block.text).flatMap((date) => {
        const bounds = boundsOfPrinted(date);
        const reading = edtfOfPrinted(date);
        const pointed = bounds && directionOf(block.text, date);
        if (!pointed || reading === undefined)
            return [];
        const isPast = pointed.direction === 'past';
        return [
            {
                role: isPast ? 'past_mention' : 'future_mention',
                effect: isPast ? 'not_before' : 'not_after',
                place: placeOf(block, date),
                text: date.text,
                reading,
                allowed: isPast ? notBefore(bounds.earliest) : notAfter(bounds.latest),
                why: `The text puts it in the ${pointed.direction} (“${pointed.cue}”).`,
            },
        ];
    }));
}
