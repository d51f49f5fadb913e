import { intersection } from '../interval.js';
/** Narrows an interval by each limit in turn; one that contradicts what stands is set aside. */
export function applyLimits(start, limits) {
    let interval = start;
    const evidence = limits.map(({ role, effect, place, text, reading, allowed, why }) => {
        const narrowed = intersection(interval, allowed);
        interval = narrowed ?? interval;
        return {
            role,
            effect,
            ...(place ? { place } : {}),
            text,
            reading,
            accepted: narrowed !== undefined,
            explanation: narrowed ? why : `${why} It contradicts stronger evidence and was set aside.`,
        };
    });
    return { interval, evidence };
}
/** A copyright line agrees with a date or not; alone it bounds nothing, for many are years old. */
export const unusedRow = ({ role, effect, place, text, reading, why }) => ({
    role,
    effect,
    ...(place ? { place } : {}),
    text,
    reading,
    accepted: false,
    explanation: `${why} Many such lines are years old, so alone it bounds nothing.`,
});
