import { resolveCalendar } from './resolve-calendar.js';
import { resolveComparison } from './resolve-comparison.js';
import { resolveDuration, resolveOffset, resolveUnit } from './resolve-relative.js';
import { vagueDate } from './resolution.js';
import { periodOf } from '../timeline/period.js';
/** A time of day alone belongs to the day spoken of in its sentence, else to the last day named, else to the day of writing. */
function resolveClock({ clock, dayPart }, match, discourse) {
    const mention = discourse.inSentence(match.start).find(({ period }) => period.grain === 'day') ??
        discourse.lastOf('day');
    const period = mention?.period ?? periodOf('day', discourse.anchor);
    return {
        type: 'TIME',
        period,
        clock,
        dayPart,
        reference: mention ? 'anaphoric' : 'deictic',
        anchor: mention?.index ?? 'publication',
    };
}
/** What an expression means against one day of writing and the text before it. */
export function resolveMatch(match, discourse) {
    const { meaning } = match;
    switch (meaning.kind) {
        case 'calendar':
            return resolveCalendar(meaning, match, discourse);
        case 'unit':
            return resolveUnit(meaning, match, discourse);
        case 'offset':
            return resolveOffset(meaning, discourse);
        case 'comparison':
            return resolveComparison(meaning, match, discourse);
        case 'duration':
            return resolveDuration(meaning, match, discourse);
        case 'clock':
            return resolveClock(meaning, match, discourse);
        case 'vague':
            return vagueDate(meaning.reference, meaning.reference === 'PRESENT_REF' ? 'publication' : undefined);
        case 'set':
            return { type: 'SET', value: meaning.value, reference: 'vague' };
        default:
            return meaning;
    }
}
