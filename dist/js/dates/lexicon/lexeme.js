/** Word classes of temporal grammar, as bits: a word may stand in several ("second", "may", "march"). */
export const wordClass = {
    month: 1,
    weekday: 2,
    unit: 4,
    season: 8,
    cardinal: 16,
    ordinal: 32,
    digits: 64,
    dayPart: 128,
    deictic: 256,
    phase: 512,
    determiner: 1024,
    vague: 2048,
    holiday: 4096,
    decade: 8192,
    approximator: 16384,
    frequency: 32768,
    fiscal: 65536,
    clock: 131072,
    preposition: 262144,
    quantity: 524288,
    punctuation: 1048576,
    abbreviation: 2097152,
};
/** Classes and properties of the same word, declared in several lists, add up. */
export function merged(a, b) {
    return a ? { ...a, ...b, classes: a.classes | b.classes } : b;
}
