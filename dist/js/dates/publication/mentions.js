import { findPrintedDates } from './printed-date.js';
import { directionOf } from './tense.js';
/** Days without a year that the running text puts in the writer's past or future. */
export function yearlessMentions(blocks) {
    return blocks
        .filter(({ role }) => role === 'body')
        .flatMap((block) => findPrintedDates(block.text).flatMap((date) => {
        if (date.year !== undefined || date.month === undefined || date.day === undefined)
            return [];
        const pointed = directionOf(block.text, date);
        if (!pointed)
            return [];
        return [
            {
                role: pointed.direction === 'past' ? 'past_mention' : 'future_mention',
                place: { blockId: block.id, start: date.start, end: date.end },
                text: date.text,
                month: date.month,
                day: date.day,
                why: `The text puts it in the ${pointed.direction} (“${pointed.cue}”).`,
            },
        ];
    }));
}
